/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { toDirection } from '../../../../lib/model/text-direction.ts';
import type { ShownCard } from './use-session.ts';

/** Shows a card's question and as much of its answer as is turned up. The focus goes to what is new, so that it is read. */
export function CardFace({ shown: { card, turned } }: { readonly shown: ShownCard }) {
  const { question, answer, source } = card;
  const face = useRef<HTMLElement>(null);
  useEffect(() => {
    const newest = face.current?.querySelector<HTMLElement>('[data-newest]');
    newest?.focus({ preventScroll: turned === 0 });
    if (turned === 0) scrollTo({ top: 0 });
    else newest?.scrollIntoView({ block: 'nearest' });
  }, [turned]);
  const Parts = card.kind === 'order' ? 'ol' : 'ul';
  const isWhole = turned >= answer.length;
  return (
    <article ref={face} className="study-card" data-type={card.type}>
      <h2 className="study-question" tabIndex={-1} data-newest={turned === 0 || undefined} {...toDirection(question)}>
        {question}
      </h2>
      {turned > 0 && (
        <div className="study-answer">
          {answer.length === 1 ? (
            <p tabIndex={-1} data-newest={true} {...toDirection(answer[0] ?? '')}>
              {answer[0]}
            </p>
          ) : (
            <Parts>
              {answer.slice(0, turned).map((part, index) => (
                <li key={part} tabIndex={-1} data-newest={index === turned - 1 || undefined} {...toDirection(part)}>
                  {part}
                </li>
              ))}
            </Parts>
          )}
          {isWhole && (
            <p className="study-source">
              From <a href={source.url}>{source.title}</a>
            </p>
          )}
        </div>
      )}
    </article>
  );
}
