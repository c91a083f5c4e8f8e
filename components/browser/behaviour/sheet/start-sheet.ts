import type { Behaviour } from '../site.ts';

/** Opens a sheet to be filled in: when a reader asks for it, and at once where its page is for nothing else or the address holds one. */
export const start: Behaviour = (element, site, signal) => {
  const button = element.querySelector<HTMLButtonElement>('.sheet-open');
  const place = [...document.querySelectorAll('[data-sheet]')].indexOf(element) + 1;
  const isAsked = () => location.hash.startsWith(`#sheet=${place}`);
  let isOpen = false;
  const open = async (isWanted: boolean) => {
    if (isOpen) return;
    isOpen = true;
    try {
      const { openSheet } = await import('../../island/sheet.tsx');
      if (!signal.aborted)
        openSheet(element, {
          ...site,
          place,
          signal,
          isWanted,
          onClose: () => {
            isOpen = false;
          },
        });
    } catch {
      isOpen = false;
    }
  };
  button?.addEventListener('click', () => void open(true), { signal });
  addEventListener('hashchange', () => isAsked() && void open(true), { signal });
  if (isAsked()) void open(true);
  else if (button === null) void open(false);
};
