import type { TopicBrief } from '../../../../lib/model/topic-brief.ts';
import { cutDefinition, lectureToWords } from './brief-to-words.ts';

/** The id that a link says it is described by. */
export const panelId = 'page-preview';

interface Shown {
  readonly brief: TopicBrief;
  /** The number of the lecture that is being read. */
  readonly here: number | undefined;
  readonly isTapped: boolean;
}

/** Draws a preview. What authors wrote goes in as text and nothing else. */
export function drawPanel({ brief, here, isTapped }: Shown): HTMLElement {
  const panel = document.createElement('div');
  panel.id = panelId;
  panel.className = 'preview';
  panel.setAttribute('role', 'tooltip');
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
      line('preview-hint', isTapped ? 'Tap again to open' : ''),
    ].filter(({ textContent }) => textContent !== ''),
  );
  return panel;
}

function line(name: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.dir = 'auto';
  paragraph.textContent = text;
  return paragraph;
}
