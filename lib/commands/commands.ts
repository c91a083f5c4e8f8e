import { defaultTypes } from '../model/types/default-types.ts';
import type { Commands } from '../terminal/run-command.ts';

const quiet = { '--quiet': 'tells only what is wrong' };

/** Every command of those who write and publish a course, in the order in which the README tells them. */
export const commands: Commands = {
  start: {
    takes: '[--quiet]',
    does: 'builds the site and serves it on this machine alone, with the headers a host should send (`PORT`)',
    options: quiet,
    run: async (args, terminal) => (await import('../serve/start-site.ts')).startSite(terminal, { isQuiet: args.includes('--quiet') }),
  },
  build: {
    takes: '[--quiet]',
    does: 'builds into `out/`; content with errors leaves the last good `out/` as it was',
    options: quiet,
    run: async (args, terminal) => (await import('../build/build-site.ts')).buildSite(terminal, { isQuiet: args.includes('--quiet') }),
  },
  serve: {
    does: 'serves the site that was built last (`PORT`)',
    run: async (_, terminal) => (await import('../serve/start-site.ts')).serveBuilt(terminal),
  },
  dev: {
    does: 'serves the site and shows a note, and what is wrong in it, as soon as it is saved',
    run: async (_, terminal) => (await import('../develop/develop-site.ts')).developSite(terminal),
  },
  new: {
    takes: 'TYPE "Title"',
    does: 'writes a new lecture, a topic of any type, or the folder of a whole course, ready to be filled in',
    more: `TYPE is course, lecture, or a type of the course: ${defaultTypes.map(({ name }) => name).join(', ')}, or one of its own.

  npm run new -- lecture "Serving models"
  npm run new -- role "Platform engineer"
  npm run new -- course "Statistics"
`,
    notes: 'Exit code: 0 written, 1 it could not be, 2 a mistake in the command.',
    run: async (args, terminal) => (await import('../author/new-note.ts')).newNote(args, terminal),
  },
  import: {
    takes: 'FILE... [--to FOLDER] [--title TITLE] [--dry-run]',
    does: 'turns Quarto, Marp slides, notebooks, web pages and Word documents into notes, and tells what it could not carry',
    more: 'Reads Quarto (.qmd), R Markdown, Pandoc Markdown and Marp slides (.md), Jupyter notebooks (.ipynb), web pages (.html) and\nWord documents (.docx). Their images are written beside the notes.\n',
    options: {
      '--to': 'the folder below the content folder; "lectures" if it is not given',
      '--title': "the note's title, for one file",
      '--dry-run': 'tells what would be written, and writes nothing',
    },
    notes: 'Exit code: 0 all imported, 1 a file could not be, 2 a mistake in the command.',
    run: async (args, terminal) => (await import('../author/import-notes.ts')).importNotes(args, terminal),
  },
  check: {
    takes: '[--format pretty|json|github] [--strict] [--advice] [--fix] [--links [FILE...]]',
    does: 'reports everything that is wrong with the content, all at once; gives advice; mends what can be meant in one way alone',
    options: {
      '--format': 'pretty (for people, the default), json (an array of records) or github (workflow commands)',
      '--strict': 'a warning counts as much as an error',
      '--advice': 'tells as well what is no fault but could be better; it never fails',
      '--fix': 'mends what can be meant in one way alone, tells each change, and reports what is left',
      '--links': 'prints every automatic link of the notes named, or of all, with its sentence and where it leads',
    },
    notes:
      'CONTENT_DIR names another folder than "content".\nExit code: 0 nothing wrong, 1 an error (or, with --strict, a warning), 2 a mistake in the command.',
    run: async (args, terminal) => (await import('../author/check-content.ts')).checkContent(args, terminal),
  },
  'server-config': {
    does: 'writes the configuration of nginx that the `Dockerfile` serves the site with',
    run: async (_, terminal) => (await import('../serve/server-config.ts')).writeServerConfig(terminal),
  },
};
