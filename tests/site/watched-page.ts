import { test as base, expect } from '@playwright/test';

/** What went wrong on a page while a test used it, beyond what the test looks at. */
export interface Complaints {
  /** Errors of scripts and of the console; what the content policy refused is told there too. */
  readonly errors: string[];
  /** Requests to anywhere but the site. */
  readonly elsewhere: string[];
}

/** A test whose page is watched: at its end nothing may have been complained of, and no request may have left the site. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: Complaints = { errors: [], elsewhere: [] };
      const { origin } = new URL(baseURL ?? 'http://127.0.0.1');
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.errors.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', ({ message }) => {
        if (!isOfTransition(message)) complaints.errors.push(message);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol !== 'data:' && url.origin !== origin) complaints.elsewhere.push(request.url());
      });
      await use(complaints);
      expect(complaints).toEqual({ errors: [], elsewhere: [] });
    },
    { auto: true },
  ],
});

/** A busy browser leaves the fade between two pages out, and tells so as if a script had failed. */
export function isOfTransition(message: string): boolean {
  return /^Transition was (?:aborted|skipped)/.test(message);
}

/** Forgets what the browser tells of what a test took away: of files that could not be had, unless `what` says otherwise. */
export function forgetFailures({ errors }: Complaints, what = /Failed to load resource|Service Worker registration blocked/): void {
  errors.splice(0, errors.length, ...errors.filter((error) => !what.test(error)));
}

export { expect };
