import type { GuidePage, GuidePart } from '../../lib/model/guide-page.ts';
import { PageBody } from '../page-body.tsx';
import { Prose } from '../prose.tsx';
import { GuideExample } from './guide-example.tsx';
import { GuideRuleSection } from './guide-rule-section.tsx';

/** Shows a page of the authoring guide: text, and what authors write beside what readers see of it. */
export function GuideArticle({ page }: { readonly page: GuidePage }) {
  return (
    <PageBody head={page.head}>
      <article className="guide">
        <header className="page-header">
          <h1>{page.head.title}</h1>
          {page.lead !== '' && <p className="lead">{page.lead}</p>}
        </header>
        <nav aria-labelledby="guide-contents" className="guide-contents">
          <h2 id="guide-contents">On this page</h2>
          <ul>
            {page.contents.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        {page.parts.map((part) => (
          <Part key={keyOf(part)} part={part} />
        ))}
      </article>
    </PageBody>
  );
}

function Part({ part }: { readonly part: GuidePart }) {
  if (part.kind === 'rule') return <GuideRuleSection rule={part} />;
  return part.kind === 'example' ? <GuideExample example={part} /> : <Prose html={part.html} />;
}

function keyOf(part: GuidePart): string {
  if (part.kind === 'rule') return part.rule;
  return part.kind === 'example' ? part.sourceHtml : part.html;
}
