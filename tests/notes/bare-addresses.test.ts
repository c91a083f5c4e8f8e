import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNote } from '../../lib/parse/parse-note.ts';

const pieces =
  'https://a.example http:// www.b.example/c www. WWW.d.example hhttp://e.example word w h . - _ + ( ) [ ](x) * ** ` < > \n \n\n & ; ~ :'
    .split(/(?<=\S) (?=\S)/)
    .concat(' ', '\n', '- ', '| a | b |\n|---|---|\n');

it('reads addresses in a text without mail as beside mail', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const alone = parseNote(`${text}\n\n# End\n`).tree.children;
      const besideMail = parseNote(`${text}\n\n# End\n\n@\n`).tree.children;
      expect(alone).toEqual(besideMail.slice(0, -1));
    }),
    { numRuns: 2000 },
  );
});
