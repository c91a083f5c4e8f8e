import { type Vector, vectorsOf } from '../vector.ts';

/** Names that would stand in for the page's own, in its tree or in its data. */
export const nameVectors: readonly Vector[] = [
  ...vectorsOf('clobbering', [
    '<a id=main name=main href="#x">a</a>',
    '<img name=body alt=a><img name=cookie alt=a><img name=getElementById alt=a>',
    '<form id=document name=forms><input name=attributes><input name=nodeName></form>',
    '<a id=__next_f></a><a id=__next_f name=push href="javascript:ALERT">a</a>',
    '<a id=defaultView></a><a id=location href="https:EVIL">a</a>',
    '<p id=__NEXT_DATA__>{"props":{}}</p>',
    '<div id=search></div><dialog id=search-dialog open>a</dialog>',
    '<p id="constructor">a</p><p id="__proto__">b</p>',
    '<output name=innerHTML>a</output><map name=x><area href="javascript:ALERT"></map>',
    '<a id=x><a id=x name=y href="https:EVIL">a</a></a>',
    '## Next {#__next}\n\na',
    '## a {#main .search-dialog onclick="ALERT" style="color:red"}\n\nb',
    '<h3 id=main>a</h3>',
    '<h2 id="page-readings">a</h2>',
  ]),
  ...vectorsOf('prototype keys', [
    '[[__proto__]] [[constructor]] [[toString]]',
    '[a](__proto__) [a](constructor.md) [a](#__proto__) [a](#constructor)',
    '**__proto__**: a',
    '- constructor: a\n- hasOwnProperty: b\n- toString: c',
    '| constructor | __proto__ |\n|---|---|\n| a | b |',
    '```__proto__\na\n```\n\n```constructor\nb\n```',
    '[^__proto__]: a\n\nb[^__proto__] c[^constructor]',
    '[__proto__]: javascript:ALERT\n\n[a][__proto__] [constructor]',
    '::: {.constructor}\na\n:::\n\n::: __proto__\nb\n:::',
    '> [!constructor]\n> a\n\n> [!__proto__]\n> b',
    '## a {.constructor __proto__="b" constructor="c" toString=d}\n\ne',
    '<constructor>a</constructor> <__proto__>b</__proto__> <toString>c</toString>',
  ]),
];
