import { announce } from '../announce.ts';

const shownFor = 1600;

/** Copies a section's address or a block of code where their buttons are pressed, and says so to eyes and ears. */
export function copyOnClick(main: HTMLElement, signal: AbortSignal): void {
  const onClick = async (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const tool = event.target.closest('.heading-link, .copy-code');
    if (!(tool instanceof HTMLElement)) return;
    const isLink = tool instanceof HTMLAnchorElement;
    const isCopied = await copy(isLink ? tool.href : (tool.parentElement?.querySelector('pre')?.textContent ?? ''));
    // Without a clipboard a link still leads there, so its address can be copied by hand.
    if (!isCopied && isLink) return;
    announce(isCopied ? `${isLink ? 'Link' : 'Code'} copied` : 'The browser does not let pages copy');
    tool.dataset['copied'] = isCopied ? 'yes' : 'no';
    setTimeout(() => delete tool.dataset['copied'], shownFor);
  };
  main.addEventListener('click', onClick, { signal });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
