/** Finds what keeps an XML text from being well-formed: tags that do not match, bare signs, references that XML does not know. */
export function checkXml(text: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, () => '');
  if (body === text) faults.push('no declaration');
  for (const match of body.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<&]*(?:&[^"<]*)*")*)\s*(\/?)>|([^<]+)|(<)/g)) {
    const [whole, closes, name = '', attributes = '', isEmpty, words, bare] = match;
    if (bare !== undefined) faults.push(`a bare < at ${match.index}`);
    else if (words !== undefined) faults.push(...checkReferences(words));
    else if (closes === '/') {
      if (open.pop() !== name) faults.push(`${whole} closes nothing`);
    } else {
      faults.push(...checkReferences(attributes));
      if (isEmpty !== '/') open.push(name);
    }
  }
  return [...faults, ...open.map((name) => `<${name}> is never closed`)];
}

/** Gives the words in every element of a name. */
export function textsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, words = '']) =>
    words.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  );
}

function checkReferences(text: string): readonly string[] {
  return [...text.matchAll(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/g)].map(
    ({ index }) => `a bare & at ${index} of "${text.slice(0, 40)}"`,
  );
}
