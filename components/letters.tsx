import type { ReactNode } from 'react';

interface LetterGroup {
  readonly letter: string;
  readonly content: ReactNode;
}

/** Shows lists under their letters, with the alphabet above to jump by. */
export function Letters({ groups }: { readonly groups: readonly LetterGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <>
      <nav aria-label="Letters" className="alphabet">
        <ul>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letterId(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, content }) => (
        <section key={letter} aria-labelledby={letterId(letter)} className="letter">
          <h2 id={letterId(letter)}>{letter}</h2>
          {content}
        </section>
      ))}
    </>
  );
}

function letterId(letter: string): string {
  return /^\p{L}$/u.test(letter) ? `letter-${letter.toLowerCase()}` : 'letter-other';
}
