import { bounds } from '../model/bounds.ts';
import { type Finding, fileStart } from '../model/problem.ts';

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
    return refuse('note-not-utf8', 'Cannot read the note: it is not UTF-8', 'Open it in an editor and save it with the encoding UTF-8.');
  }
}

function refuse(rule: string, message: string, hint: string): Decoded {
  return { finding: { ...fileStart, severity: 'error', rule, message, hint } };
}
