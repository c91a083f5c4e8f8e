import type { TopicBrief } from '../../../../lib/model/topic-brief.ts';
import { cutDefinition, lectureToWords } from './brief-to-words.ts';

/** The id that a link says it is described by. */
export const panelId = 'page-preview';

interface Shown {
  readonly brief: TopicBrief;
  /** The number of the lecture that is being read. */
  readonly here: number | undefined;
  /** The link's address, where a finger asked: then the panel leads there. */
  readonly url: string | undefined;
}

/** Draws a preview: what describes a link, or for a finger a sheet that can be gone through or closed. What authors wrote goes in as text and nothing else. */
export function drawPanel({ brief, here, url }: Shown): HTMLElement {
  const panel = document.createElement('div');
  panel.id = panelId;
  panel.className = url === undefined ? 'preview' : 'preview preview-sheet';
  panel.setAttribute('role', url === undefined ? 'tooltip' : 'dialog');
  panel.dataset['type'] = brief.type;
  const type = line('preview-type', brief.type);
  const glyph = document.createElement('span');
  glyph.className = 'glyph';
  glyph.setAttribute('aria-hidden', 'true');
  type.prepend(glyph);
  panel.append(
    ...[
      type,
      line('preview-title', brief.title),
      line('preview-definition', cutDefinition(brief)),
      line('preview-lecture', lectureToWords(brief, here)),
    ].filter(({ textContent }) => textContent !== ''),
  );
  if (url !== undefined) {
    panel.ariaLabel = brief.title;
    panel.append(actions(url));
  }
  return panel;
}

function actions(url: string): HTMLElement {
  const paragraph = line('preview-actions', '');
  const [open, close] = [document.createElement('a'), document.createElement('button')];
  open.href = url;
  open.textContent = 'Open';
  close.type = 'button';
  close.textContent = 'Close';
  paragraph.append(open, close);
  return paragraph;
}

function line(name: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.dir = 'auto';
  paragraph.textContent = text;
  return paragraph;
}
