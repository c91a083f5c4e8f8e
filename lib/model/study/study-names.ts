/** What the device keeps of a student's work is called. Sites of one host share one device: each has names of its own, by its base path. */
export interface StudyNames {
  /** The database. */
  readonly database: string;
  /** The mark in `localStorage` that a student has begun: pages read it before they fetch anything that shows progress. */
  readonly mark: string;
  /** The channel on which open pages tell each other of what was written. */
  readonly channel: string;
}

/** Gives the names for a site. */
export function studyNames(basePath: string): StudyNames {
  return { database: `study ${basePath}/`, mark: `study ${basePath}/`, channel: `study ${basePath}/` };
}

/** The stores of the database, and what it calls the one number that says how it is laid out. */
export const studyStores = { cards: 'cards', answers: 'answers', notes: 'notes' } as const;
