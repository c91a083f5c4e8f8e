import type { PageLink } from './page-link.ts';
import type { TopicTypeName } from './type-name.ts';

/** What stands around every page. */
export interface SiteFrame {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** There where the language is written from right to left. */
  readonly direction?: 'rtl';
  readonly navigation: readonly NavigationLink[];
  readonly repositoryUrl?: string;
  /** The authoring guide, where the project has one. */
  readonly guideUrl?: string;
  /** The site's address with its base path, where it is known; for absolute addresses. */
  readonly siteUrl: string;
  readonly basePath: string;
}

/** A link of the main navigation; one to the index of a type says which. */
export interface NavigationLink extends PageLink {
  readonly type?: TopicTypeName;
}
