/** What a reader did before the page's script was alive; the page keeps it from its first line on. */
export interface EarlyInput {
  /** The form that leads to search, if a reader asked for search. */
  search: HTMLFormElement | null;
  /** What was typed after that. */
  typed: string;
  /** The other buttons that were pressed, in turn. */
  readonly clicks: HTMLElement[];
  /** The fields that were changed, and what stands in them or whether they are ticked. */
  readonly fields: Map<HTMLInputElement | HTMLSelectElement, string | boolean>;
  /** Hears no more: whoever calls it has taken over. */
  readonly stop: () => void;
}

/** The page's name for it. */
export const earlyInputName = 'flywheelEarly';

declare global {
  interface Window {
    [earlyInputName]?: EarlyInput | undefined;
  }
}
