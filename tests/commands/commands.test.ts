import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../lib/commands/commands.ts';
import { runCommand } from '../../lib/terminal/run-command.ts';
import { CommandFault } from '../../lib/terminal/terminal.ts';
import { tools } from '../../lib/tools/commands.ts';
import { makeProject } from '../support/temporary-project.ts';

const all = { ...commands, ...tools };

describe('the table of commands', () => {
  it('is what the README tells', () => {
    const told = readFileSync('README.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `npm '))
      .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
      .map(([, typed, does]) => [typed, does]);
    const toTyped = (name: string, takes?: string) =>
      `\`npm ${name === 'start' || name === 'test' ? name : `run ${name}`}${takes === undefined ? '' : ` -- ${takes}`}\``;
    expect(told).toEqual(Object.entries(all).map(([name, { takes, does }]) => [toTyped(name, takes), does]));
  });

  it('has a script of package.json for every command, which starts it', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const startOf = (name: string) => `${name in commands ? 'lib/commands/launch.mjs' : 'lib/tools/run.ts'} ${name}`;
    for (const name of Object.keys(all)) expect(scripts[name]).toMatch(new RegExp(`^node .*${startOf(name)}$`));
    const started = Object.values(scripts).flatMap((script) => /(?:launch\.mjs|run\.ts) (\S+)/.exec(script)?.[1] ?? []);
    expect(started.filter((name) => !Object.hasOwn(all, name))).toEqual([]);
  });

  it.each(Object.keys(all))('tells how %s is used, and runs nothing', async (name) => {
    const { terminal, written } = makeProject({});
    expect(await runCommand(all, [name, '--help'], terminal)).toBe(0);
    expect(written.out).toContain(`Usage: npm run ${name}`);
    for (const flag of Object.keys(all[name]?.options ?? {})) expect(written.out).toContain(`  ${flag} `);
    expect(written.error).toBe('');
  });

  it.each(Object.entries(all))('names among the options of %s only what is typed', (_, { takes = '', options = {} }) => {
    expect(takes.match(/--[\w-]+/g) ?? []).toEqual(Object.keys(options));
  });

  it('tells which commands there are where one is not known', async () => {
    const { terminal, written } = makeProject({});
    expect(await runCommand(commands, ['bild'], terminal)).toBe(2);
    expect(written.error).toMatch(/^Cannot run "bild": commands are start, build, .*\n$/);
  });

  it('shows a fault as one line and leaves everything else its stack', async () => {
    const { terminal, written } = makeProject({});
    const failing = (error: Error) => ({ fail: { does: 'fails', run: () => Promise.reject(error) } });
    expect(await runCommand(failing(new CommandFault('Cannot go on.')), ['fail'], terminal)).toBe(1);
    expect(written.error).toBe('Cannot go on.\n');
    await expect(runCommand(failing(new TypeError('a mistake of ours')), ['fail'], terminal)).rejects.toThrow('a mistake of ours');
  });
});
