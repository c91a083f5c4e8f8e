import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of rules as the code writes them down: behind `rule:`, or handed to what makes a problem of them. */
const spellings = [
  /\brule: '([a-z0-9]+(?:-[a-z0-9]+)+)'/g,
  /\brule: \w+ \? '([a-z0-9]+(?:-[a-z0-9]+)+)' : '([a-z0-9]+(?:-[a-z0-9]+)+)'/g,
  /\b(?:refuse|failure|report)\([\s\S]{0,120}?'([a-z0-9]+(?:-[a-z0-9]+)+)'/g,
];

/** Finds the name of every rule that the code can report. */
export function findRules(project: string): readonly string[] {
  const rules = new Set<string>();
  for (const name of readdirSync(join(project, 'lib'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const code = readFileSync(join(project, 'lib', name), 'utf8');
    for (const spelling of spellings) {
      for (const [, ...names] of code.matchAll(spelling)) for (const rule of names) if (rule?.includes('-')) rules.add(rule);
    }
  }
  return [...rules].sort();
}
