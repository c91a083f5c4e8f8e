import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDiagram } from '../../lib/render/diagram/draw-diagram.ts';
import { openStage } from '../../lib/render/diagram/open-stage.ts';
import { checkPlan } from '../../lib/study/decide/check-plan.ts';
import { planToMermaid } from '../../lib/study/decide/plan-to-mermaid.ts';
import { reportToMarkdown } from '../../lib/study/decide/report-to-markdown.ts';
import { sayChosen, sayDependences, sayFinding, sayProgress } from '../../lib/study/decide/say-plan.ts';
import { reportSheet } from '../../lib/study/decide/sheet-report.ts';
import { emptyState, writeEntry } from '../../lib/study/decide/sheet-state.ts';
import { courses, fillings, sheetsOf } from './course-sheets.ts';

const plan = sheetsOf(courses.own).find((sheet) => sheet.kind === 'plan');
if (plan?.kind !== 'plan') throw new Error('the course has no plan');
const stage = await openStage();

const stateOf = (chosen: Readonly<Record<string, string>>) =>
  Object.entries(chosen).reduce((state, [key, value]) => writeEntry(state, key, { value }), emptyState);

const hintsOf = (chosen: Readonly<Record<string, string>>) => {
  const check = checkPlan(plan, stateOf(chosen));
  return [...check.findings.filter(({ kind }) => kind !== 'gap').map((one) => sayFinding(one, plan)), ...sayDependences(check, plan)];
};

describe('the plan of the course', () => {
  it('has its layers from the top down, and every component that is part of one', () => {
    expect(plan.plates.map(({ title }) => title)).toEqual([
      'Development environment',
      'ML platform',
      'Resource management',
      'Storage and compute',
    ]);
    const inLayers = courses.own.topics.filter(
      ({ type, id }) => type === 'component' && courses.own.relations.get(id)?.some(({ name }) => name === 'partOf'),
    );
    const slugs = plan.plates.flatMap(({ parts }) => parts.map(({ slug }) => slug));
    expect([...slugs].sort()).toEqual(inLayers.map(({ slug }) => slug).sort());
  });

  it('tells choices by licence, hosting and vendor, and depends on vendors', () => {
    expect(plan.facts).toEqual([
      { label: 'Licence', isDependence: false },
      { label: 'Hosting', isDependence: false },
      { label: 'Vendor', isDependence: true },
    ]);
    expect(plan.choices).toHaveLength(courses.own.topics.filter(({ type }) => type === 'tool').length);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['nothing of what the course lists', { 'feature-store': 'feast', versioning: 'git' }, []],
    ['a tool of another layer', { 'model-store': 'spark' }, ['Spark belongs to Storage and compute; Model store is part of ML platform.']],
    [
      'a tool of the layer that is for another component',
      { scheduler: 'airflow' },
      ['The course lists Airflow for Workflow manager, and not for Scheduler.'],
    ],
    ['a tool that is for none', { scheduler: 'python' }, ['The course lists Python for no component, and so not for Scheduler.']],
    ['a tool that the course does not know', { scheduler: '~Slurm' }, ['The course knows nothing of Slurm, chosen for Scheduler.']],
    ['neither a build nor what is not needed', { scheduler: '!build', orchestrator: '!none' }, []],
    [
      'one vendor for several components',
      { 'compute-layer': 'microsoft-azure', 'data-pipeline': 'azure-data-factory', versioning: 'git' },
      ['2 of 3 tools depend on one vendor, Microsoft: Data pipeline and Compute layer.'],
    ],
  ])('tells of %s', (_what, chosen, hints) => {
    expect(hintsOf(chosen)).toEqual(hints);
  });

  it('says how far it has come, and what is missing by layer', () => {
    const of = (chosen: Readonly<Record<string, string>>) => checkPlan(plan, stateOf(chosen));
    const count = plan.plates.reduce((sum, { parts }) => sum + parts.length, 0);
    expect(sayProgress(of({}), plan)).toBe(`Nothing is chosen yet for ${count} components.`);
    expect(sayProgress(of({ scheduler: 'airflow', orchestrator: '!none' }), plan)).toBe(
      `${count} components: 1 with a tool, 1 not needed, ${count - 2} open.`,
    );
    const gaps = of({ scheduler: 'airflow', orchestrator: '!none' }).findings.filter(({ kind }) => kind === 'gap');
    expect(gaps.map((gap) => sayFinding(gap, plan))).toContain(
      'Resource management: nothing is chosen yet for Data pipeline and Workflow manager.',
    );
    expect(gaps.map((gap) => sayFinding(gap, plan))).toContain('ML platform: nothing is chosen yet.');
  });

  it('counts each part once, whatever is filled in', () => {
    fc.assert(
      fc.property(fillings(plan), (state) => {
        const { planned, findings, counts } = checkPlan(plan, state);
        const open = planned.filter(({ chosen }) => chosen.kind === 'open').map(({ part }) => part);
        expect(findings.flatMap((one) => (one.kind === 'gap' ? one.parts : []))).toEqual(open);
        const chosen = planned.filter((one) => one.chosen.kind === 'choice').length;
        for (const { values, untold } of counts) expect(values.reduce((sum, { parts }) => sum + parts.length, untold)).toBe(chosen);
      }),
      { numRuns: 50 },
    );
  });

  it('is written with a drawing that Mermaid draws with every name in it, whatever they are', async () => {
    const chosen = { scheduler: '~a "b" #quot; <br> %%{init: {}}%% `c` ]; end', 'feature-store': 'feast', versioning: '!build' };
    const { planned } = checkPlan(plan, stateOf(chosen));
    const drawing = await drawDiagram(stage, planToMermaid(plan, planned), 'drawing');
    if ('failure' in drawing) throw new Error(drawing.failure);
    const words = drawing.words.replace(/\s+/g, ' ');
    for (const { part, plate, chosen: one } of planned)
      for (const word of [part.title, plate.title, sayChosen(one)]) expect(words).toContain(word.replace(/\s+/g, ' '));
    expect(reportToMarkdown(reportSheet(plan, stateOf(chosen)))).toContain('```mermaid\nflowchart TB\n');
  }, 60_000);
});
