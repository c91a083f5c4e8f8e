import { facesIn } from './page-styles.ts';
import { faceRules } from './style-sheet.ts';

/** A line is quick if the server's first byte came so soon after the page was asked for. In milliseconds. */
const quick = 100;

/** So long after all else is loaded the scripts wait for a first paint. In milliseconds. */
const patience = 500;

/** The scripts of a page as Next writes them, and what it asks for ahead of them. */
const scriptElements = /<script src="([^"]*)" async=""><\/script>/g;
const scriptHints = /<link rel="preload" as="script"[^>]*\/>/g;

/**
 * Lets a page ask for its faces and scripts when they help. The faces that every page shows come first where the line is quick enough for
 * them to be there at the first paint; on a slow line they would only make it wait. The scripts come with the first paint: nothing of it
 * needs them, and before it they take what it waits for. A page without scripts stays as it is.
 */
export function orderRequests(html: string): string {
  const scripts = [...new Set(Array.from(html.matchAll(scriptElements), ([, address = '']) => address))];
  const silent = html.replace(scriptElements, '').replace(scriptHints, '');
  const headEnd = silent.indexOf('</head>');
  if (headEnd < 0 || scripts.length === 0) return html;
  return `${silent.slice(0, headEnd)}<script>${writeRequests(facesToAsk(facesIn(html)), scripts)}</script>${silent.slice(headEnd)}`;
}

/** A page that nobody looks at is not painted; should a browser not tell of its first paint, the scripts do not wait for ever. */
function writeRequests(faces: readonly string[], scripts: readonly string[]): string {
  return `{let d=document,n=performance.getEntriesByType("navigation")[0],\
ask=(name,list,more)=>{for(let a of list)d.head.append(Object.assign(d.createElement(name),more(a)))},\
run=()=>{run=()=>{};ask("script",${JSON.stringify(scripts)},a=>({async:!0,src:a}))};\
if(n&&n.responseStart-n.requestStart<${quick})ask("link",${JSON.stringify(faces)},a=>({rel:"preload",as:"font",crossOrigin:"",href:a}));\
if(d.hidden)run();else{new PerformanceObserver(()=>run()).observe({type:"paint",buffered:!0});\
addEventListener("load",()=>setTimeout(()=>run(),${patience}))}}`;
}

/** Every page has Latin letters that stand upright; the others are asked for where a page has some. */
function facesToAsk(faces: string): readonly string[] {
  const wanted = Array.from(faces.matchAll(faceRules), ([face]) => face).filter(
    (face) => !/italic|local\(/.test(face) && /unicode-range:\s*U\+(?:\?\?|0{0,4}-0{0,2}FF)/i.test(face),
  );
  return wanted.flatMap((face) => /url\("([^"]+\.woff2)"\)/.exec(face)?.[1] ?? []);
}
