/** @jsxImportSource preact */
import type { SearchKind } from '../../../lib/search/files/search-pointer.ts';
import type { TextPart } from '../../../lib/search/query/search-response.ts';
import type { Choice, ChoiceGroup } from './choice.ts';
import { KindBadge } from './kind-badge.tsx';
import { partsToText, TextParts } from './text-parts.tsx';

interface ChoiceListProps {
  readonly basePath: string;
  readonly groups: readonly ChoiceGroup[];
  readonly kinds: readonly SearchKind[];
  /** The place of the choice that the keyboard is on, counted through all groups. */
  readonly active: number | undefined;
  readonly onChoose: (choice: Choice, event: MouseEvent) => void;
}

/** The list's id: there is one dialog. */
export const choiceListId = 'search-choices';

/** Gives the id of a choice by its place. */
export function choiceId(place: number): string {
  return `${choiceListId}-${place}`;
}

/** Lists what can be chosen, in groups. The focus stays in the field; the active choice is told from there. */
export function ChoiceList({ basePath, groups, kinds, active, onChoose }: ChoiceListProps) {
  let place = 0;
  return (
    <div id={choiceListId} role="listbox" aria-label="Results" className="search-list">
      {groups.map(({ label, isNamed, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
        <div key={`${label} ${choices[0]?.path}`} role="group" aria-label={label} className="search-group">
          {isNamed && (
            <p className="search-group-name" aria-hidden="true">
              {label}
            </p>
          )}
          {choices.map((choice) => {
            const own = place++;
            return (
              <a
                key={`${choice.kind} ${choice.path} ${own}`}
                id={choiceId(own)}
                role="option"
                tabIndex={-1}
                aria-selected={own === active}
                className={`search-choice search-to-${choice.kind}`}
                href={basePath + choice.path}
                onClick={(event) => onChoose(choice, event)}
              >
                <ChoiceText choice={choice} kinds={kinds} />
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function ChoiceText({ choice, kinds }: { readonly choice: Choice; readonly kinds: readonly SearchKind[] }) {
  if (choice.kind === 'query') return choice.query;
  if (choice.kind === 'link') return choice.title;
  if (choice.kind === 'topic') {
    return (
      <span className="search-name">
        <bdi>{choice.topic.title}</bdi> <KindBadge kind={choice.topic.kind} kinds={kinds} />
      </span>
    );
  }
  const { page } = choice;
  if (choice.kind === 'page') {
    return (
      <>
        <span className="search-name">
          <strong dir="auto">
            <TextParts parts={page.title} />
          </strong>{' '}
          <KindBadge kind={page.kind} kinds={kinds} />
        </span>
        <Excerpt parts={choice.excerpt} />
      </>
    );
  }
  return (
    <>
      <span className="search-crumbs">
        <span>{kinds.find(({ kind }) => kind === page.kind)?.labelPlural}</span>
        <span dir="auto">{partsToText(page.title)}</span>
        <strong dir="auto">
          <TextParts parts={choice.section.heading} />
        </strong>
      </span>
      <Excerpt parts={choice.section.excerpt} />
    </>
  );
}

function Excerpt({ parts }: { readonly parts: readonly TextPart[] }) {
  if (parts.length === 0) return null;
  return (
    <span className="search-excerpt" dir="auto">
      <TextParts parts={parts} />
    </span>
  );
}
