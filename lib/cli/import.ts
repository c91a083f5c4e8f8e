import { importNotes } from './import-notes.ts';
import { runCommand } from './terminal.ts';

await runCommand(importNotes);
