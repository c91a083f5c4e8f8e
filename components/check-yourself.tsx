import type { CheckView } from '../lib/model/check-view.ts';
import { Prose } from './prose.tsx';

/** Ends a page with questions about it: those of its author by where they stand, then those that are made from the course. */
export function CheckYourself({ check: { inText, made } }: { readonly check: CheckView }) {
  return (
    <section aria-labelledby="page-check" className="page-section check-yourself">
      <h2 id="page-check">Check yourself</h2>
      {inText.length > 0 && (
        <>
          <p className="meta">Asked in the text:</p>
          <ul className="bulleted">
            {inText.map(({ title, url }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {made.map((html) => (
        <Prose key={html} html={html} />
      ))}
    </section>
  );
}
