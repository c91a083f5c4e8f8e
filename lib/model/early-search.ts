/** What a reader's keys asked of search before the page's script was alive; the page keeps it from its first line on. */
export interface EarlySearch {
  readonly isWanted: boolean;
  readonly typed: string;
  readonly listen: (event: KeyboardEvent) => void;
}

/** The page's name for it. */
export const earlySearchName = 'flywheelSearch';

declare global {
  interface Window {
    [earlySearchName]?: EarlySearch | undefined;
  }
}
