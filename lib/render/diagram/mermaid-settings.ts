import type { MermaidConfig } from 'mermaid';
import { themeVariables } from './mermaid-theme.ts';
import { palette, tints } from './palette.ts';

const { control, raised } = palette;

/** The shapes of a C4 diagram: people, systems, containers and components, each of its own hue, and lighter those of others. */
const c4Colours = Object.fromEntries(
  [
    ['person', tints[0]],
    ['system', tints[2]],
    ['container', tints[4]],
    ['component', tints[1]],
  ].flatMap(([kind, tint = '']) =>
    ['', '_db', '_queue'].flatMap((form) => [
      [`${kind}${form}_bg_color`, tint],
      [`${kind}${form}_border_color`, control],
      [`external_${kind}${form}_bg_color`, raised],
      [`external_${kind}${form}_border_color`, control],
    ]),
  ),
);

/** What no diagram may set for itself: what is safe, and the site's own look. */
const secure = [
  'secure securityLevel startOnLoad maxTextSize maxEdges suppressErrorRendering htmlLabels theme themeVariables themeCSS fontFamily altFontFamily',
  'fontSize look handDrawnSeed layout logLevel deterministicIds dompurifyConfig arrowMarkerAbsolute textPlacement useMaxWidth defaultRenderer',
].flatMap((names) => names.split(' '));

/** How Mermaid draws here: words as SVG's own, nothing that a click runs, the site's colours. */
export const mermaidSettings: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  htmlLabels: false,
  logLevel: 'fatal',
  maxEdges: 2000,
  secure,
  theme: 'base',
  fontFamily: 'sans-serif',
  themeVariables,
  flowchart: { useMaxWidth: false, htmlLabels: false },
  sequence: { useMaxWidth: false, actorFontFamily: 'sans-serif', noteFontFamily: 'sans-serif', messageFontFamily: 'sans-serif' },
  class: { useMaxWidth: false, htmlLabels: false },
  state: { useMaxWidth: false },
  er: { useMaxWidth: false },
  gantt: { useMaxWidth: false, useWidth: 680, fontSize: 14, sectionFontSize: 14, barHeight: 24 },
  journey: {
    useMaxWidth: false,
    textPlacement: 'tspan',
    titleFontSize: '16px',
    titleFontFamily: 'sans-serif',
    taskFontFamily: 'sans-serif',
    leftMargin: 120,
  },
  timeline: { useMaxWidth: false, leftMargin: 40 },
  pie: { useMaxWidth: false },
  quadrantChart: { useMaxWidth: false },
  xyChart: { useMaxWidth: false },
  requirement: { useMaxWidth: false },
  mindmap: { useMaxWidth: false },
  kanban: { useMaxWidth: false },
  gitGraph: { useMaxWidth: false },
  c4: { useMaxWidth: false, ...c4Colours },
  sankey: { useMaxWidth: false, linkColor: 'source' },
  block: { useMaxWidth: false },
  packet: { useMaxWidth: false },
  architecture: { useMaxWidth: false },
  radar: { useMaxWidth: false },
};
