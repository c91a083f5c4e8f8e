import { runCommand } from '../terminal/terminal.ts';
import { newNote } from './new-note.ts';

await runCommand(newNote);
