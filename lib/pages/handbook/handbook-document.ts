import { buildContentPolicy } from '../../export/content-policy.ts';
import type { Course } from '../../model/course.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { directionOf } from '../../model/text-direction.ts';
import type { Chapter } from './chapter.ts';
import type { HandbookPart, HandbookPlan } from './plan-handbook.ts';

/** Where the handbook's style sheet lies below the site's root. */
export const handbookStylePath = '/handbook/handbook.css';

interface WrittenPart {
  readonly plan: HandbookPlan;
  readonly number: number;
  readonly chapters: readonly Chapter[];
}

/** Writes one document of the handbook: a title page, the contents, the chapters. */
export function documentToHtml(course: Course, { plan, number, chapters }: WrittenPart): string {
  const isOne = plan.parts.length === 1;
  const part = plan.parts[number];
  const name = isOne || part === undefined ? '' : `Part ${number + 1}: ${namePart(part)}`;
  const entries = chapters.map(({ id, label, title, isNumbered, sections }) => {
    const inner = sections
      .map(
        (section) =>
          `<li${section.isUnnumbered ? ' class="unnumbered"' : ''}><a href="#${escapeHtml(section.id)}">${escapeHtml(section.text)}</a></li>`,
      )
      .join('');
    return `<li><a href="#${id}">${label === '' ? '' : `<span class="label">${escapeHtml(label)}</span> `}${escapeHtml(title)}</a>${inner === '' ? '' : `<ol${isNumbered ? ' class="section-numbers"' : ''}>${inner}</ol>`}</li>`;
  });
  const body = [
    titlePage(course, name),
    entries.length === 0
      ? '<p>There is nothing in this course yet.</p>'
      : `<nav class="handbook-contents" aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${entries.join('')}</ol></nav>`,
    ...chapters.map(({ id, html }) => `<article id="${id}" class="chapter page-${id}">${html}</article>`),
  ];
  const style = [
    `@page { @top-left { content: ${cssString(course.settings.title)} } }`,
    ...chapters.map(
      ({ id, label, title }) =>
        `.page-${id} { page: ${id} } @page ${id} { @top-right { content: ${cssString([label, title].filter((words) => words !== '').join(': '))} } }`,
    ),
  ].join('\n');
  return toDocument(course, { title: name === '' ? 'Handbook' : `Handbook, ${name}`, style, body: body.join('\n') });
}

/** Writes the front of a handbook of several documents: the title page and a list of the parts. */
export function frontToHtml(course: Course, plan: HandbookPlan): string {
  const items = plan.parts.map((part, number) => {
    const address = course.settings.basePath + plan.pathOf(number);
    return `<li><a href="${address}"><span class="label">Part ${number + 1}</span> ${escapeHtml(namePart(part))}</a></li>`;
  });
  const body = `${titlePage(course, '')}\n<nav class="handbook-contents" aria-labelledby="contents"><h2 id="contents">Parts</h2><ol>${items.join('')}</ol></nav>`;
  return toDocument(course, { title: 'Handbook', style: '', body });
}

function titlePage({ settings, lectures, topics }: Course, part: string): string {
  const facts = [`${lectures.length} lectures`, `${topics.length} topics`, settings.authors.join(', '), settings.licence ?? ''];
  return [
    `<header class="title-page"><p class="label">Handbook</p><h1>${escapeHtml(settings.title)}</h1>`,
    part === '' ? '' : `<p class="subtitle">${escapeHtml(part)}</p>`,
    settings.description === '' ? '' : `<p class="lead">${escapeHtml(settings.description)}</p>`,
    `<p class="meta">${escapeHtml(facts.filter((words) => words !== '').join(' · '))}</p>`,
    settings.siteUrl === '' ? '' : `<p class="meta">${escapeHtml(settings.siteUrl)}</p>`,
    `<p class="back"><a href="${settings.basePath}/${part === '' ? '' : 'handbook/'}">${part === '' ? 'Back to the course' : 'All parts'}</a></p></header>`,
  ].join('');
}

function namePart({ lectures, terms, works }: HandbookPart): string {
  const titles = lectures.map(({ note }) => (note.number === undefined ? note.title : `lecture ${note.number}`));
  if (titles.length > 0) return titles.length === 1 ? (titles[0] ?? '') : `${titles[0]} to ${titles.at(-1)}`;
  if (terms.length > 0) return `glossary, ${terms[0]?.title} to ${terms.at(-1)?.title}`;
  return [...new Set(works.map(({ ofType }) => ofType.labelPlural.toLowerCase()))].join(', ');
}

interface Written {
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

function toDocument({ settings }: Course, { title, style, body }: Written): string {
  const policy = buildContentPolicy({ scripts: [], styles: style === '' ? [] : [style] });
  return [
    `<!DOCTYPE html>\n<html lang="${escapeHtml(settings.language)}"${directionOf(settings.language) === 'rtl' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, follow">',
    `<title>${escapeHtml(`${title} · ${settings.title}`)}</title>`,
    `<meta name="description" content="${escapeHtml(`${settings.title} as one document to print.`)}">`,
    `<link rel="icon" href="${settings.basePath}/icon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${settings.basePath}${handbookStylePath}">`,
    style === '' ? '' : `<style>${style}</style>`,
    `</head><body class="handbook"><main id="main">\n${body}\n</main></body></html>\n`,
  ].join('');
}

/** Writes a string of CSS (Syntax Level 3, §4.3.5) that cannot end the style element it stands in. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;!?()'+–—-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
}
