import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePath } from '../model/file-path.ts';
import { toFilePath } from '../model/file-path.ts';
import type { Fix, Problem } from '../model/problem.ts';
import type { RuleName } from '../model/rules.ts';
import { applyFixes } from './apply-fixes.ts';

/** A change that was made, as it is told. */
export interface MadeFix {
  readonly file: FilePath;
  readonly line: number;
  readonly rule: RuleName;
  readonly was: string;
  readonly text: string;
}

/** Reads everything that is wrong with a content folder, as it stands on disk now. */
type ReadProblems = () => readonly Problem[];

type Fixable = Problem & { readonly fix: Fix };

/** One change may bring the next one to light: a front matter that can be read again has fields. */
const mostRounds = 6;

/** What stands behind these is not read at all, so mending them may show other problems. */
const hiding: ReadonlySet<RuleName> = new Set(['front-matter-yaml', 'front-matter-late']);

/**
 * Mends what is safe to mend, file by file, and gives the changes that were made. The content is read again after each
 * round: a file that has a problem it did not have before gets its old bytes back. A file behind a link is not written.
 */
export function fixContent(folder: string, readProblems: ReadProblems): readonly MadeFix[] {
  const made: MadeFix[] = [];
  const refused = new Set<string>();
  let before = readProblems();
  for (let round = 0; round < mostRounds; round++) {
    const changed = writeRound(
      folder,
      before.filter(isFixable).filter((problem) => !refused.has(nameFix(problem))),
    );
    if (changed.length === 0) break;
    const after = readProblems();
    const worse = findWorse(before, after, changed);
    for (const { file, bytes, fixes } of worse) {
      writeWhole(join(folder, file), bytes);
      for (const problem of fixes) refused.add(nameFix(problem));
    }
    for (const { file, fixes } of changed.filter((change) => !worse.includes(change)))
      made.push(...fixes.map(({ line, rule, fix }) => ({ file, line, rule, was: fix.was, text: fix.text })));
    before = worse.length > 0 ? readProblems() : after;
  }
  return made;
}

interface ChangedFile {
  readonly file: FilePath;
  /** What it held before. */
  readonly bytes: Buffer;
  readonly fixes: readonly Fixable[];
}

function writeRound(folder: string, problems: readonly Fixable[]): readonly ChangedFile[] {
  const byFile = new Map<FilePath, Fixable[]>();
  for (const problem of problems) byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem]);
  return [...byFile].flatMap(([file, fixes]) => {
    const path = ownFile(folder, file);
    if (path === undefined) return [];
    const bytes = readFileSync(path);
    const { text, applied } = applyFixes(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), fixes);
    if (applied.length === 0) return [];
    writeWhole(path, Buffer.from(text));
    return [{ file, bytes, fixes: applied }];
  });
}

/** A file has become worse where it has a problem that it had not; where another file has, every change is taken back. */
function findWorse(before: readonly Problem[], after: readonly Problem[], changed: readonly ChangedFile[]): readonly ChangedFile[] {
  const counts = new Map<string, number>();
  for (const problem of before) counts.set(nameProblem(problem), (counts.get(nameProblem(problem)) ?? 0) + 1);
  const added = new Set<FilePath>();
  for (const problem of after) {
    const left = counts.get(nameProblem(problem)) ?? 0;
    counts.set(nameProblem(problem), left - 1);
    if (left < 1) added.add(problem.file);
  }
  const uncovered = new Set(changed.filter(({ fixes }) => fixes.some(({ rule }) => hiding.has(rule))).map(({ file }) => file));
  const worse = changed.filter(({ file }) => added.has(file) && !uncovered.has(file));
  const isElsewhere = [...added].some((file) => !changed.some((change) => change.file === file));
  return isElsewhere && uncovered.size === 0 ? changed : worse;
}

/** The file itself: neither it nor a folder above it, up to the content folder, is a link. */
function ownFile(folder: string, file: FilePath): string | undefined {
  if (toFilePath(file) !== file) return undefined;
  try {
    const path = join(realpathSync(folder), file);
    return realpathSync(path) === path && statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside and swaps in, so that a file is whole at any moment. */
function writeWhole(path: string, bytes: Buffer): void {
  const beside = `${path}.next`;
  try {
    writeFileSync(beside, bytes, { mode: statSync(path).mode, flag: 'wx' });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function isFixable(problem: Problem): problem is Fixable {
  return problem.fix !== undefined;
}

function nameProblem({ file, rule, message }: Problem): string {
  return `${file}\0${rule}\0${message}`;
}

function nameFix({ file, rule, fix }: Fixable): string {
  return `${file}\0${rule}\0${fix.was}\0${fix.text}`;
}
