import { escapeHtml } from '../model/escape-html.ts';

/** Writes a name, cut where it is longer than there is room for; its whole stands in a title, which is also what a link is called by. */
export function nameToSvg(name: string, { x, y, most }: { readonly x: number; readonly y: number; readonly most: number }): string {
  const letters = [...name];
  if (letters.length <= most) return `<text x="${x}" y="${y}">${escapeHtml(name)}</text>`;
  const cut = letters
    .slice(0, most - 1)
    .join('')
    .trimEnd();
  return `<title>${escapeHtml(name)}</title><text x="${x}" y="${y}" aria-hidden="true">${escapeHtml(cut)}…</text>`;
}
