import type { Behaviour } from '../site.ts';

/** Fills the field of a page that was not found with the words of its address, unless something is typed into it already. */
export const startLostSearch: Behaviour = (element) => {
  const field = element.querySelector('input');
  if (field?.value === '') field.value = pathToWords(location.pathname);
};

/** The last part of a path says most of what was sought. */
function pathToWords(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  try {
    return cut(decodeURIComponent(last));
  } catch {
    return cut(last);
  }
}

function cut(name: string): string {
  return name
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, ' ')
    .trim();
}
