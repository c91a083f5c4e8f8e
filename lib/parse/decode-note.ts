import { bounds } from '../model/bounds.ts';
import { type Finding, fileStart } from '../model/problem.ts';
import { type RuleName, tell } from '../model/rules.ts';
import { decodeWindows1252 } from './decode-windows-1252.ts';

/** A file's text, or why it is none. */
type Decoded = { readonly text: string } | { readonly finding: Finding };

/** Reads a file's bytes as UTF-8 text; reports a file that is too large, is not UTF-8 or holds NUL. A byte order mark goes. */
export function decodeNote(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > bounds.noteBytes) {
    return refuse(
      'note-too-large',
      `Cannot read the note: ${bytes.byteLength} bytes, more than ${bounds.noteBytes}`,
      'Split it into several notes.',
    );
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return refuse(
      'note-holds-nul',
      `Cannot read the note: byte ${nul + 1} is NUL`,
      'Save the file as plain text in UTF-8; this looks like a binary file or UTF-16.',
    );
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n') };
  } catch {
    return { finding: tellEncoding(bytes) };
  }
}

const linefeed = 10;
const longestExcerpt = 24;

/** Tells the first line that is not UTF-8, with the words that it would be in Windows-1252, which is nearly always meant. */
function tellEncoding(bytes: Uint8Array): Finding {
  let line = 1;
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(linefeed, from);
    const stretch = bytes.subarray(from, end < 0 ? bytes.byteLength : end);
    const at = new TextDecoder('utf-8', { ignoreBOM: true }).decode(stretch).indexOf('\uFFFD');
    if (at >= 0 || end < 0) return tellLine(stretch, line, Math.max(0, at));
    from = end + 1;
    line += 1;
  }
}

function tellLine(stretch: Uint8Array, line: number, at: number): Finding {
  const words = decodeWindows1252(stretch)
    .slice(Math.max(0, at - longestExcerpt / 2))
    .trim()
    .slice(0, longestExcerpt)
    .trim();
  return {
    line,
    column: at + 1,
    endLine: line,
    endColumn: at + 2,
    ...tell(
      'note-not-utf8',
      'Cannot read the note: it is not UTF-8',
      `If this should read "${words}", the file is in Windows-1252: open it with that encoding in an editor and save it as UTF-8.`,
    ),
  };
}

function refuse(rule: RuleName, message: string, hint: string): Decoded {
  return { finding: { ...fileStart, ...tell(rule, message, hint) } };
}
