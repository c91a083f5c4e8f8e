import type { LiveProblem } from '../../../../lib/model/live-message.ts';

/** Builds the notice of a problem: what, where, the line with carets, and how to mend it. Words go in as text alone. */
export function buildNotice({ severity, message, hint, frame, file, line, column, rule }: LiveProblem): HTMLElement {
  const notice = element('aside', `live-problem live-${severity}`);
  notice.append(element('strong', '', `${severity}: ${message}`));
  if (frame !== '') notice.append(element('pre', '', frame));
  if (hint !== '') notice.append(element('span', '', hint));
  notice.append(element('small', '', `${file}:${line}:${column} ${rule}`));
  return notice;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
