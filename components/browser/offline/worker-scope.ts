/** What a page tells the worker: where the reader is, and whether they pay for every byte. */
export interface VisitMessage {
  readonly visited: string;
  readonly isSaving: boolean;
}

/** The part of a service worker's surroundings (Service Workers, W3C, §4) that ours uses; pages' types do not have it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: { readonly includeUncontrolled: boolean }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void) => void;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly message: LastingEvent & { readonly data: VisitMessage };
  readonly fetch: LastingEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void };
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}
