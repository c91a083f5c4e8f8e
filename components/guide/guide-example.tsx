import type { GuidePart, GuideTopic } from '../../lib/model/guide-page.ts';
import { Prose } from '../prose.tsx';
import { FieldPanel } from '../topic/field-panel.tsx';
import { TypeBadge } from '../type-badge.tsx';

interface GuideExampleProps {
  readonly example: Extract<GuidePart, { kind: 'example' }>;
}

/** Shows what an author writes beside what it becomes: on the lecture's page, and on those of topics. */
export function GuideExample({ example: { sourceHtml, resultHtml, topics } }: GuideExampleProps) {
  return (
    <div className="guide-example">
      <div>
        <p className="label">You write</p>
        <Prose html={sourceHtml} />
      </div>
      <div className="guide-result">
        {resultHtml !== '' && (
          <>
            <p className="label">The page shows</p>
            <Prose html={resultHtml} />
          </>
        )}
        {topics.length > 0 && <p className="label">{topics.length === 1 ? 'The topic’s page shows' : 'The topics’ pages show'}</p>}
        {topics.map((topic) => (
          <Topic key={topic.topic.url} shown={topic} />
        ))}
      </div>
    </div>
  );
}

function Topic({ shown: { topic, aliases, definitionHtml, fields, added } }: { readonly shown: GuideTopic }) {
  return (
    <div className="guide-topic">
      <TypeBadge type={topic.type} label={topic.ofType.label} />
      <p>
        <strong>{topic.title}</strong>
        {aliases.length > 0 && <span className="meta">{` also called ${aliases.join(', ')}`}</span>}
      </p>
      {definitionHtml !== '' && <Prose html={definitionHtml} />}
      <FieldPanel fields={fields} />
      {added.map((html) => (
        <Prose key={html} className="guide-added" html={html} />
      ))}
    </div>
  );
}
