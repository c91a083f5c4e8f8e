import { describe, expect, it } from 'vitest';
import { readPort } from '../../lib/terminal/read-port.ts';

describe('a port', () => {
  it('is a number from 1 to 65535, or the usual one', () => {
    expect(readPort('8080', 3000)).toBe(8080);
    expect(readPort('', 3000)).toBe(3000);
    for (const given of ['0', '70000', 'http', '1.5']) expect(() => readPort(given, 3000)).toThrow(/Cannot listen on the port/);
  });
});
