import type { TopicType } from '../model/topic-type.ts';
import { coloursOf } from '../model/types/type-colours.ts';

/** What else is drawn in the picture of all glyphs, behind those of the types: a sheet for lectures, the themes of the switch, the bar's signs. */
const others: readonly { readonly selector: string; readonly drawing: string }[] = [
  { selector: '[data-type="lecture"],.icon-lectures', drawing: "<path d='M6 3.5h8.5l4 4v13H6zM9 12h6.5M9 16h6.5'/>" },
  { selector: '.theme-switch', drawing: "<circle cx='12' cy='12' r='8'/><path d='M12 4a8 8 0 0 1 0 16z' fill='#000'/>" },
  {
    selector: '[data-theme="light"] .theme-switch',
    drawing:
      "<circle cx='12' cy='12' r='4'/><path d='M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4'/>",
  },
  { selector: '[data-theme="dark"] .theme-switch', drawing: "<path d='M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z'/>" },
  { selector: '.icon-glossary', drawing: "<path d='M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zv13'/>" },
  { selector: '.icon-search', drawing: "<circle cx='10.5' cy='10.5' r='6.5'/><path d='m15.5 15.5 5 5'/>" },
  { selector: '.icon-contents', drawing: "<path d='M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1'/>" },
  { selector: '.icon-study', drawing: "<path d='M8 9h12v10H8zM4 15V5h12'/>" },
];

/** What shows a glyph: as a mask, in the colour of the text. */
const shown = [
  '.glyph',
  '.type-badge::before',
  '.theme-switch::before',
  '.site-bar :is(a, button)::before',
  '.site-navigation [data-type]::before',
  '.glossary dd[data-type]::before',
  '.map-names a::before',
];

/**
 * Writes the styles of a course's types: the colour of each in both themes and its glyph. One picture holds all glyphs side by side, for
 * a browser takes a millisecond or more for each picture before it paints anything at all. Names, paths and colours come from
 * declarations that were checked: nothing in them ends a rule or a string.
 */
export function writeTypeStyles(types: readonly TopicType[]): string {
  const drawings = [...types.map(({ glyph }) => `<path d='${glyph}'/>`), ...others.map(({ drawing }) => drawing)];
  const looks = types.map(({ name, hue }, cell) => {
    const { light, dark } = coloursOf(hue);
    return `${typed(name)}{--type:light-dark(${light},${dark});--cell:${cell}}`;
  });
  const cells = others.map(({ selector }, index) => `${selector}{--cell:${types.length + index}}`);
  return `@layer components{${maskOf(drawings)}${cells.join('')}}${looks.join('')}`;
}

function maskOf(drawings: readonly string[]): string {
  const cells = drawings.map((drawing, cell) => `<svg x='${24 * cell}'>${drawing}</svg>`).join('');
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${24 * drawings.length} 24' fill='none' stroke='#000' stroke-width='1.5' stroke-linecap='round' stroke-linejoin='round'>${cells}</svg>`;
  const picture = svg.replace(/[%#<"]/g, encodeURIComponent);
  return `:root{--glyphs:url("data:image/svg+xml,${picture}")}${shown.join(',')}{mask-image:var(--glyphs);mask-position:calc(var(--cell)*100%/${drawings.length - 1}) 0;mask-size:${100 * drawings.length}% 100%;mask-repeat:no-repeat}`;
}

function typed(name: string): string {
  return `[data-type="${name}"]`;
}
