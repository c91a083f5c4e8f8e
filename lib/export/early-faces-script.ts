import { faceRules } from './style-sheet.ts';

/** A line is quick if the server's first byte came so soon after the page was asked for. In milliseconds. */
const quick = 100;

/**
 * Asks for the faces that every page shows before the page is read, where the line is quick enough for them to be there at the first
 * paint. On a slow line they would only make it wait. Gives nothing where there are none.
 */
export function writeEarlyFaces(faces: string): string {
  const addresses = [...faces.matchAll(faceRules)].flatMap(([face]) => addressOf(face) ?? []);
  if (addresses.length === 0) return '';
  return `<script>{let n=performance.getEntriesByType("navigation")[0];if(n&&n.responseStart-n.requestStart<${quick})for(let a of ${JSON.stringify(addresses)}){let l=document.createElement("link");l.rel="preload";l.as="font";l.crossOrigin="";l.href=a;document.head.append(l)}}</script>`;
}

/** Every page has Latin letters that stand upright; the others are asked for where a page has some. */
function addressOf(face: string): string | undefined {
  if (/italic|local\(/.test(face) || !/unicode-range:\s*U\+(?:\?\?|0{0,4}-0{0,2}FF)/i.test(face)) return undefined;
  return /url\("([^"]+\.woff2)"\)/.exec(face)?.[1];
}
