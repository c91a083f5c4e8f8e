import { runCommand } from '../terminal/terminal.ts';
import { importNotes } from './import-notes.ts';

await runCommand(importNotes);
