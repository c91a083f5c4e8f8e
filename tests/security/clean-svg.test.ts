import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../lib/render/clean-svg.ts';
import { readStrictly } from './read-strictly.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">';

describe('a drawing', () => {
  it.each([
    `${open}<circle r="4"/></svg>`,
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${open}<g/></svg>`,
    `${open}<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="stroke:url('#a')"/><use xlink:href="#a"/></svg>`,
    `${open}<style>.a{fill:red}</style><text>on a = b &amp; c &#8212;</text><image href="data:image/png;base64,AAAA"/></svg>`,
  ])('stays as it is where nothing in it runs or fetches', (text) => {
    expect(cleanSvg(text)).toEqual({ text, isChanged: false });
  });

  it.each([
    '<script>alert(1)</script>',
    '<script href="https://evil.example/a.js"/>',
    '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>',
    '<g onload="alert(1)"/>',
    '<g\nonload\n=\n"alert(1)"/>',
    '<g/onload="alert(1)"/>',
    '<a href="javascript:alert(1)"><text>a</text></a>',
    '<a xlink:href="&#106;avascript:alert(1)"><text>a</text></a>',
    '<a href="https://evil.example"><animate attributeName="href" to="javascript:alert(1)"/></a>',
    '<set attributeName="onload" to="alert(1)"/>',
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"></iframe></foreignObject>',
    '<h:body xmlns:h="http://www.w3.org/1999/xhtml" onload="alert(1)"/>',
    '<image href="https://evil.example/a.png"/>',
    '<image href="data:image/svg+xml,&lt;svg onload=alert(1)&gt;"/>',
    '<use href="https://evil.example/a.svg#a"/>',
    '<use href="data:image/svg+xml;base64,AAAA#a"/>',
    '<style>@import "https://evil.example/a.css";</style>',
    '<style>circle{fill:url(https://evil.example/a.svg#a)}</style>',
    '<rect fill="url(https://evil.example/a.svg#a)"/>',
    '<rect style="fill:url( //evil.example/a )"/>',
    '<filter><feImage href="https://evil.example/a.png"/></filter>',
    '<handler type="application/ecmascript">alert(1)</handler>',
    '<text>&alert;</text>',
    '<discard href="#a"/>',
  ])('keeps its shapes alone where something runs, links or fetches: %s', (inner) => {
    const clean = cleanSvg(`${open}${inner}<circle r="4"/></svg>`);
    expect(clean?.isChanged).toBe(true);
    expect(clean?.text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<circle r="4"\/>[\s\S]*<\/svg>\n$/);
    expect(clean?.text).not.toMatch(/script|onload|evil|javascript|iframe|animate|<set|@import|foreignObject|&alert/i);
    expect(readStrictly(clean?.text ?? '').filter((fault) => /never closed|closes nothing|no tag/.test(fault))).toEqual([]);
    expect(cleanSvg(clean?.text ?? '')?.isChanged).toBe(false);
  });

  it.each([
    `<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/a.xsl" type="text/xsl"?>${open}<circle r="4"/></svg>`,
    `<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>${open}&a;<circle r="4"/></svg>`,
    `<?xml version="1.0" encoding="utf-7"?>${open}<circle r="4"/></svg>`,
  ])('loses what XML would do before it is read', (text) => {
    expect(cleanSvg(text)?.text).not.toMatch(/<\?|<!|ENTITY|evil/);
  });

  it.each(['', 'words', '<p>words</p>', '<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>alert(1)</x:script></x:svg>'])(
    'is none where no svg element opens it: %s',
    (text) => {
      expect(cleanSvg(text)).toBeUndefined();
    },
  );

  it('does not exhaust the stack', () => {
    expect(cleanSvg(`${open}<script/>${'<g>'.repeat(100_000)}`)).toBeUndefined();
  });
});
