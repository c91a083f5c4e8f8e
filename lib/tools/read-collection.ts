import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CommandFault } from '../terminal/terminal.ts';

/** A test collection: documents, queries and which document answers which query how well. */
export interface Collection {
  readonly documents: readonly CollectionDocument[];
  readonly queries: readonly CollectionQuery[];
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** One document of a collection. */
export interface CollectionDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One query of a collection. */
interface CollectionQuery {
  readonly id: string;
  readonly text: string;
}

/** Reads `docs.jsonl`, `queries.jsonl` or another file of queries, and `qrels.tsv`. Throws a fault with the file and line. */
export function readCollection(folder: string, queryFile: string = join(folder, 'queries.jsonl')): Collection {
  const documents = readLines(join(folder, 'docs.jsonl')).map((line, index) => {
    const fields = readObject(line, { file: 'docs.jsonl', line: index + 1 });
    return { id: fieldOf(fields, 'id'), title: fieldOf(fields, 'title'), text: fieldOf(fields, 'text') };
  });
  const queries = readLines(queryFile).map((line, index) => {
    const fields = readObject(line, { file: basename(queryFile), line: index + 1 });
    return { id: fieldOf(fields, 'id'), text: fieldOf(fields, 'text') };
  });
  const grades = new Map<string, Map<string, number>>();
  for (const line of readLines(join(folder, 'qrels.tsv')).slice(1)) {
    const [query = '', document = '', grade = ''] = line.split('\t');
    const known = grades.get(query) ?? new Map<string, number>();
    grades.set(query, known.set(document, Number(grade)));
  }
  return { documents, queries, grades };
}

function readLines(file: string): readonly string[] {
  if (!existsSync(file)) throw new CommandFault(`Cannot find "${file}". A collection has docs.jsonl, queries.jsonl and qrels.tsv.`);
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

function readObject(line: string, place: { readonly file: string; readonly line: number }): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, with its place.
  }
  throw new CommandFault(`Cannot read ${place.file}:${place.line}: it is no JSON object.`);
}

function fieldOf(fields: object, name: string): string {
  const value: unknown = Object.entries(fields).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
