import type { ContentsEntry, PageHead } from './page-head.ts';
import type { TopicLink } from './page-link.ts';
import type { Problem } from './problem.ts';
import type { RuleName } from './rules.ts';
import type { FieldView } from './topic-page.ts';

/** A page of the authoring guide: text, and what goes with it. */
export interface GuidePage {
  readonly kind: 'guide';
  readonly head: PageHead;
  readonly lead: string;
  readonly contents: readonly ContentsEntry[];
  readonly parts: readonly GuidePart[];
  /** The page as it was written. */
  readonly markdown: string;
}

/** A part of the guide; all HTML is safe. */
export type GuidePart =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'example'; readonly sourceHtml: string; readonly resultHtml: string; readonly topics: readonly GuideTopic[] }
  | GuideRule;

/** What an example puts on a topic's page. */
export interface GuideTopic {
  readonly topic: TopicLink;
  readonly aliases: readonly string[];
  readonly fields: readonly FieldView[];
  readonly definitionHtml: string;
  /** The passages that are added. */
  readonly added: readonly string[];
}

/** A rule: what its problem means, a note that has it and one that has not. */
export interface GuideRule {
  readonly kind: 'rule';
  readonly rule: RuleName;
  readonly html: string;
  readonly badHtml: string;
  readonly goodHtml: string;
  /** The files' names, where they are what is wrong. */
  readonly badFiles: readonly string[];
  readonly goodFiles: readonly string[];
  /** What is told of the bad note; none where an example would fill pages. */
  readonly problem?: Pick<Problem, 'severity' | 'line' | 'message' | 'hint'>;
  /** How often the last line of the bad note stands there, where its number is what is wrong. */
  readonly times?: number;
}
