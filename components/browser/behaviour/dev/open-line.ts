import { type LiveMessage, liveEventsPath } from '../../../../lib/model/live-message.ts';

/**
 * Opens a line to the development server over which it tells what is new for a page. A tab in the background gives its line up, for a
 * browser has six to a server, and asks again when it is looked at. Gives what closes it.
 */
export function openLine(basePath: string, path: string, onMessage: (message: LiveMessage) => void): () => void {
  let line: EventSource | undefined;
  let wasOpen = false;
  const open = () => {
    if (document.hidden || line !== undefined) return;
    line = new EventSource(`${basePath}${liveEventsPath}?path=${encodeURIComponent(path)}`);
    let isFirst = true;
    line.onopen = () => {
      isFirst = true;
    };
    line.onmessage = ({ data }: MessageEvent<string>) => {
      const message: LiveMessage = JSON.parse(data);
      // What was missed while the line was down is not known, so the page is fetched again.
      onMessage(isFirst && wasOpen ? { ...message, isStale: true } : message);
      isFirst = false;
      wasOpen = true;
    };
  };
  const onVisibility = () => {
    if (document.hidden) {
      line?.close();
      line = undefined;
    } else open();
  };
  document.addEventListener('visibilitychange', onVisibility);
  open();
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    line?.close();
  };
}
