import type { ServerResponse } from 'node:http';
import type { LiveMessage } from '../model/live-message.ts';

/** The pages that are open in browsers, each with a line to it. */
export interface LiveEvents {
  readonly openPaths: () => ReadonlySet<string>;
  readonly connect: (path: string, answer: ServerResponse) => void;
  /** Tells every page what is new for it; a message is made once for all that show the same. */
  readonly tell: (message: (path: string) => LiveMessage) => void;
}

/** Keeps the lines open (server-sent events, WHATWG HTML §9.2). */
export function openLiveEvents(): LiveEvents {
  const lines = new Map<string, Set<ServerResponse>>();
  return {
    openPaths: () => new Set(lines.keys()),
    connect(path, answer) {
      answer.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', connection: 'keep-alive' });
      const group = lines.get(path) ?? new Set();
      lines.set(path, group.add(answer));
      answer.on('close', () => {
        group.delete(answer);
        if (group.size === 0 && lines.get(path) === group) lines.delete(path);
      });
    },
    tell(message) {
      for (const [path, group] of lines) {
        const text = toEvent(message(path));
        for (const answer of group) answer.write(text);
      }
    },
  };
}

/** Writes a message as one event. JSON holds no line ends. */
export function toEvent(message: LiveMessage): string {
  return `data: ${JSON.stringify(message)}\n\n`;
}
