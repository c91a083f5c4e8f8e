import { expect, it } from 'vitest';
import { hashCode } from '../../lib/build/hash-code.ts';
import { makeProject } from '../support/temporary-project.ts';

it('is the same for the same code, whatever the notes say', () => {
  const one = makeProject({ 'lib/a.ts': '1', 'content/a.md': 'x' });
  const other = makeProject({ 'lib/a.ts': '1', 'content/a.md': 'y' });
  const changed = makeProject({ 'lib/a.ts': '2' });
  const style = makeProject({ 'lib/a.ts': '1', 'app/a.css': 'p{}' });
  expect(hashCode(one.folder)).toBe(hashCode(other.folder));
  expect(new Set([one, changed, style].map(({ folder }) => hashCode(folder))).size).toBe(3);
});
