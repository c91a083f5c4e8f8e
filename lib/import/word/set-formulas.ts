import type { Loss } from '../imported.ts';

/**
 * Puts TeX in the place of Office's formulas, which mammoth drops with every word in them. It travels as hexadecimal
 * words between two private signs, so that nothing on the way escapes it. What has no TeX here keeps its signs in a row.
 */
export function setFormulas(files: Map<string, Uint8Array>, losses: Loss[]): void {
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']) {
    const bytes = files.get(name);
    if (bytes === undefined) continue;
    const xml = new TextDecoder().decode(bytes);
    if (!xml.includes('<m:oMath')) continue;
    let count = 0;
    const set = xml
      .replace(/<m:oMathPara>|<\/m:oMathPara>|<m:oMathParaPr>[\s\S]*?<\/m:oMathParaPr>/g, '')
      .replace(/<m:oMath(?:\s[^>]*)?>([\s\S]*?)<\/m:oMath>/g, (_, inside: string) => {
        count += 1;
        const tex = toTex(inside).replace(/\s+/g, ' ').trim();
        return `<w:r><w:t xml:space="preserve">\uE000${Array.from(tex, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}\uE001</w:t></w:r>`;
      });
    if (count > 0) losses.push({ where: '', what: `the exact layout of ${count} formulas, which are written as TeX`, text: '' });
    files.set(name, new TextEncoder().encode(set));
  }
}

/** Makes TeX of Office's formula marks (ECMA-376, part 1, 22.1), the commonest: fractions, powers, roots, brackets, matrices stay in rows. */
function toTex(xml: string): string {
  let tex = '';
  for (let at = 0; at < xml.length; ) {
    const opening = /<m:(\w+)(?:\s[^>]*)?(\/?)>|<w:[^>]*>|<\/[^>]*>/g;
    opening.lastIndex = at;
    const found = opening.exec(xml);
    if (found === null) break;
    const [mark, name = '', empty] = found;
    at = found.index + mark.length;
    if (name === '' || empty === '/') continue;
    const end = findEnd(xml, name, at);
    const inside = xml.slice(at, end);
    at = end + `</m:${name}>`.length;
    tex +=
      name === 't' ? decode(inside) : (writers[name]?.((part) => toTex(partOf(inside, part))) ?? (/Pr$/.test(name) ? '' : toTex(inside)));
  }
  return tex;
}

type Writer = (part: (name: string) => string) => string;

const writers: Readonly<Record<string, Writer>> = {
  f: (part) => `\\frac{${part('num')}}{${part('den')}}`,
  sSup: (part) => `{${part('e')}}^{${part('sup')}}`,
  sSub: (part) => `{${part('e')}}_{${part('sub')}}`,
  sSubSup: (part) => `{${part('e')}}_{${part('sub')}}^{${part('sup')}}`,
  rad: (part) => (part('deg').trim() === '' ? `\\sqrt{${part('e')}}` : `\\sqrt[${part('deg')}]{${part('e')}}`),
  d: (part) => `\\left(${part('e')}\\right)`,
  nary: (part) => `\\sum_{${part('sub')}}^{${part('sup')}}{${part('e')}}`,
};

function partOf(xml: string, name: string): string {
  const opening = new RegExp(`<m:${name}(?:\\s[^>]*)?>`).exec(xml);
  if (opening === null) return '';
  const from = opening.index + opening[0].length;
  return xml.slice(from, findEnd(xml, name, from));
}

function findEnd(xml: string, name: string, from: number): number {
  const mark = new RegExp(`<(/?)m:${name}(?:\\s[^>]*)?(/?)>`, 'g');
  mark.lastIndex = from;
  let depth = 1;
  for (let found = mark.exec(xml); found !== null; found = mark.exec(xml)) {
    if (found[2] === '/') continue;
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return xml.length;
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[%#&_$]/g, '\\$&');
}
