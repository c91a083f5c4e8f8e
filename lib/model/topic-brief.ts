/** One topic in brief, for previews and for answers of search: what `api/topics/<type>/<slug>.json` holds. */
export interface TopicBrief {
  readonly type: string;
  readonly title: string;
  readonly url: string;
  readonly definition: string;
  /** The first lecture that defines it or gives it a section of its own. */
  readonly taughtIn: BriefLecture | null;
  /** The first lecture that names it. */
  readonly introducedIn: BriefLecture | null;
  /** What its fields say, and which topics name it in theirs; `key` is the list's name among those of its type. */
  readonly lists: readonly BriefList[];
}

/** A lecture, as a topic in brief names it. */
export interface BriefLecture {
  readonly title: string;
  readonly url: string;
  readonly number: number | null;
}

/** One list of a topic. */
export interface BriefList {
  readonly key: string;
  readonly label: string;
  readonly items: readonly { readonly text: string; readonly url?: string }[];
  /** How many items were left out: the topic's page has them. */
  readonly more?: number;
}
