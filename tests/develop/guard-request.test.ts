import { describe, expect, it } from 'vitest';
import { isOwnRequest } from '../../lib/develop/guard-request.ts';

describe('isOwnRequest', () => {
  it.each([
    [{ host: '127.0.0.1:3000' }],
    [{ host: 'localhost:3000' }],
    [{ host: 'LOCALHOST:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }],
    [{ host: '[::1]:3000' }],
    [{ host: '127.0.0.1:3000', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ])('lets %j in', (headers) => {
    expect(isOwnRequest(headers, 3000)).toBe(true);
  });

  it.each([
    [{}],
    [{ host: 'evil.example:3000' }],
    [{ host: 'evil.example' }],
    [{ host: '127.0.0.1.evil.example:3000' }],
    [{ host: '127.0.0.1:4000' }],
    [{ host: 'localhost:3000', origin: 'http://evil.example' }],
    [{ host: 'localhost:3000', origin: 'https://localhost:3000' }],
    [{ host: 'localhost:3000', origin: 'http://localhost:4000' }],
    [{ host: 'localhost:3000', origin: 'null' }],
    [{ host: 'localhost:3000', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('keeps %j out', (headers) => {
    expect(isOwnRequest(headers, 3000)).toBe(false);
  });
});
