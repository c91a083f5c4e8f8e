import { newNote } from './new-note.ts';
import { runCommand } from './terminal.ts';

await runCommand(newNote);
