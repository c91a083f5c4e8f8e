/** What the device keeps of a student's work is called. Sites of one host share one device: each has names of its own, by its base path. */
export interface StudyNames {
  /** The database, the mark in `localStorage` that a student has begun, and the channel on which open pages tell each other of what was written. */
  readonly database: string;
  readonly mark: string;
  readonly channel: string;
}

/** Gives the names for a site. */
export function studyNames(basePath: string): StudyNames {
  const name = studyMark(basePath);
  return { database: name, mark: name, channel: name };
}

/** Gives the name of the mark alone: every page reads it before it fetches anything that shows progress. */
export function studyMark(basePath: string): string {
  return `study ${basePath}/`;
}

/** The stores of the database. */
export const studyStores = { cards: 'cards', answers: 'answers', notes: 'notes' } as const;
