import type { PlanPage, PlanPartView } from '../../lib/model/plan-page.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { PageBody } from '../page-body.tsx';

/** Shows what can be chosen for each part of a stack; by script, it is chosen there. */
export function PlanArticle({ page }: { readonly page: PlanPage }) {
  const { words } = page.sheet;
  return (
    <PageBody head={page.head}>
      <header className="page-header" data-type={page.type}>
        <h1>{page.head.title}</h1>
        <p className="lead">{page.head.description}</p>
      </header>
      <div className="sheet" data-behaviour="sheet" data-island="sheet" data-sheet={JSON.stringify(page.sheet)} data-open="">
        {page.plates.map(({ plate, parts }) => (
          <section key={plate.url} className="page-section" aria-label={plate.title}>
            <h2>
              <a href={plate.url}>{plate.title}</a>
            </h2>
            <DataTable
              caption={`${plate.title}: ${words.parts}, and ${words.choices} for each`}
              columns={columnsOf(words)}
              rows={parts}
              keyOf={({ part }) => part.url}
            />
          </section>
        ))}
      </div>
      {page.more.parts + page.more.choices > 0 && <p className="meta">{sayMore(page)}</p>}
    </PageBody>
  );
}

function columnsOf({ part, choices }: PlanPage['sheet']['words']): readonly [Column<PlanPartView>, ...Column<PlanPartView>[]] {
  return [
    { label: capitalise(part), width: 'w-1/5', cell: ({ part: { title, url } }) => <a href={url}>{title}</a> },
    {
      label: capitalise(choices),
      cell: ({ choices: listed, more }) => (
        <ul className="sheet-listed">
          {listed.map(({ title, url, facts }) => (
            <li key={url}>
              <a href={url}>{title}</a>
              {facts !== '' && ` (${facts})`}
            </li>
          ))}
          {more > 0 && <li>{`and ${more} more`}</li>}
          {listed.length === 0 && <li>none in this course</li>}
        </ul>
      ),
    },
  ];
}

function sayMore({ more, sheet: { words } }: PlanPage): string {
  const left = [
    ...(more.parts > 0 ? [`${more.parts} more ${words.parts}`] : []),
    ...(more.choices > 0 ? [`${more.choices} more ${words.choices}`] : []),
  ];
  return `Not on this page: ${left.join(' and ')}.`;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
