import { describe, expect, it } from 'vitest';
import { lectureHtml, makeCourse, pathOf } from '../support/small-course.ts';

const topics = {
  'tools/ray.md': '---\ntype: tool\ntitle: Ray\n---\n\nRuns.\n',
  'tools/feast.md': '---\ntype: tool\ntitle: Feast\n---\n\nServes.\n',
  'tools/hive.md': '---\ntype: tool\ntitle: Hive\n---\n\nAsks.\n',
  'tools/pig.md': '---\ntype: tool\ntitle: Pig\n---\n\nMaps.\n',
  'tools/argo.md': '---\ntype: tool\ntitle: Argo\n---\n\nFlows.\n',
  'tools/r.md': '---\ntype: tool\ntitle: R\n---\n\nCounts.\n',
  'tools/mlflow.md': '---\ntype: tool\ntitle: MLflow\n---\n\nTracks.\n',
  'tools/cpp.md': '---\ntype: tool\ntitle: C++\n---\n\nCompiles.\n',
  'concepts/ci.md': '---\ntype: concept\ntitle: Continuous integration\nabbreviation: CI\n---\n\nMerges.\n',
  'concepts/etl.md': '---\ntype: concept\ntitle: ETL\n---\n\nMoves.\n',
  'concepts/store.md': '---\ntype: component\ntitle: Feature store\n---\n\nKeeps.\n',
  'concepts/f.md': '---\ntype: concept\ntitle: Feature\n---\n\nA column.\n',
  'concepts/d.md': '---\ntype: concept\ntitle: Data-centric ML\n---\n\nData first.\n',
};

/** Gives the words that are linked by themselves in a lecture. */
function linkedWords(text: string): readonly string[] {
  const course = makeCourse({ ...topics, 'lectures/a.md': text.startsWith('---') ? text : `# A lecture\n\n${text}\n` });
  return [...lectureHtml(course, 'lectures/a.md').matchAll(/<a class="topic-link"[^>]*>([^<]*)<\/a>/g)].map(([, words = '']) => words);
}

describe('automatic links', () => {
  const right: readonly [text: string, words: readonly string[]][] = [
    ['We run it on Ray, then on Hive.', ['Ray', 'Hive']],
    ['Ray is fast. Feast serves features.', ['Ray', 'Feast', 'features']],
    ['Both Pig and Argo are here.', ['Pig', 'Argo']],
    ['Continuous integration (CI) pays. Set up CI first.', ['Continuous integration']],
    ['Continuous integration.\n\n## Later\n\nSet up CI first.', ['Continuous integration', 'CI']],
    ['Continuous Integration pays.', ['Continuous Integration']],
    ['A continuous\nintegration server', ['continuous\nintegration']],
    ['Feature stores keep features.', ['Feature stores', 'features']],
    ['The feature-store keeps.', ['feature-store']],
    ['data centric ML and Data-Centric ML', ['data centric ML']],
    ['One feature store, another feature store.', ['feature store']],
    ['We write R and C++ code.', ['R', 'C++']],
    ['**MLflow** and *ETL* in a list', ['MLflow', 'ETL']],
    ['- an item on ETL\n- and MLflow', ['ETL', 'MLflow']],
    ['ETL here.\n\n## Part\n\nETL there.', ['ETL', 'ETL']],
    ['| A | B |\n|---|---|\n| ETL | x |', ['ETL']],
    ['(MLflow), “ETL”, MLflow’s', ['MLflow', 'ETL']],
  ];
  it.each(right)('link in %j', (text, words) => {
    expect(linkedWords(text)).toEqual(words);
  });

  const wrong: readonly string[] = [
    'A ray of light.',
    'Feast on this.',
    'They feast; a hive of bees; a pig; an argosy.',
    'Ray Charles sang.',
    'an x-ray, R&D, .r files, R2D2',
    'ci, Etl, mlflow, MLFLOW',
    'arrays, featured, unfeatured, storefront',
    '`Feature store` and `ETL`',
    '```\nETL\n```',
    '    ETL in code',
    '## ETL and MLflow',
    '[ETL](https://example.org)',
    '| ETL | MLflow |\n|---|---|\n| x | y |',
    'https://example.org/ETL/MLflow',
    'mlflow.ETL_x and my_ETL and ETL_y',
    '$ETL$',
    '[ETL]{.nolink}',
    '## Part {.nolink}\n\nETL and MLflow.',
    '![ETL](x.png)',
    '<kbd>ETL</kbd> <cite>MLflow</cite>',
    '---\ntitle: Off\nautolink: false\n---\n\nETL and MLflow.\n',
  ];
  it.each(wrong)('do not link in %j', (text) => {
    expect(linkedWords(text)).toEqual([]);
  });

  it('never lead from a page to itself', () => {
    const course = makeCourse({ ...topics, 'concepts/etl.md': '---\ntype: concept\ntitle: ETL\n---\n\nETL moves a feature.\n' });
    expect(course.linked.get(pathOf('concepts/etl.md'))?.mentions.length).toBeGreaterThan(0);
    expect(course.backlinks.get('/concepts/etl/') ?? []).toEqual([]);
    expect(course.backlinks.get('/concepts/feature/')?.map(({ path }) => path)).toEqual(['/concepts/etl/']);
  });

  const senses = {
    'concepts/infrastructure.md':
      '---\ntype: concept\ntitle: Infrastructure\naliases: [ML infrastructure]\nnot: [company infrastructure]\n---\n\nCarries.\n',
    'concepts/benchmark.md': '---\ntype: concept\ntitle: Benchmark\n---\n\nCompares.\n',
    'concepts/endpoint.md': '---\ntype: concept\ntitle: Endpoint\nnear: [model, prediction]\n---\n\nAnswers.\n',
    'concepts/debt.md': '---\ntype: concept\ntitle: Technical debt\n---\n\nCosts.\n',
    'concepts/ml.md': '---\ntype: concept\ntitle: Machine learning\n---\n\nLearns.\n',
    'concepts/mlops.md': '---\ntype: concept\ntitle: MLOps\n---\n\nOperates.\n',
    'components/monitoring.md':
      '---\ntype: component\ntitle: Monitoring\naliases: [observer (by hand), "decay (near model)"]\n---\n\nWatches.\n',
    'components/service.md': '---\ntype: component\ntitle: Rollout service\naliases: [rollout (near service, tool)]\n---\n\nPushes.\n',
    'phases/deployment.md':
      '---\ntype: phase\ntitle: Deployment\naliases: [rollout (near model, phase)]\nnear: [model, training]\n---\n\nBrings.\n',
    'phases/decay.md': '---\ntype: concept\ntitle: Ageing\naliases: [decay (near code)]\n---\n\nAges.\n',
    'concepts/product.md': '---\ntype: concept\ntitle: ML product\n---\n\nSells.\n',
    'roles/manager.md': '---\ntype: role\ntitle: Product manager\n---\n\nDecides.\n',
    'tools/r.md': '---\ntype: tool\ntitle: R\n---\n\nCounts.\n',
    'tools/docker.md': '---\ntype: tool\ntitle: Docker\naliases: [docker]\n---\n\nPacks.\n',
    'tools/studio.md': '---\ntype: tool\ntitle: Machine Learning Studio\n---\n\nTrains.\n',
    'readings/motivation.md': '---\ntype: reading\ntitle: "MLOps: Motivation"\n---\n\nMotivates.\n',
    'readings/cloudy.md':
      '---\ntype: reading\ntitle: "Cloudy with a chance: A prediction"\naliases: [Cloudy with a chance]\n---\n\nPredicts.\n',
  };

  /** Gives where the words of a lecture lead, each as `words → title`. */
  function linksIn(text: string): readonly string[] {
    const course = makeCourse({ ...senses, 'lectures/a.md': `# A lecture\n\n${text}\n` });
    const title = (address: string) => course.topics.find(({ ofType, slug }) => address === `/${ofType.plural}/${slug}/`)?.title;
    return [...lectureHtml(course, 'lectures/a.md').matchAll(/<a class="topic-link"[^>]*href="([^"]*)">([^<]*)<\/a>/g)].map(
      ([, address = '', words = '']) => `${words} → ${title(address)}`,
    );
  }

  const meant: readonly [text: string, links: readonly string[]][] = [
    // Inside a longer name of something else, of the language or the course's own.
    ['Data infrastructure grows.', []],
    ['The company infrastructures grow.', []],
    ['Infrastructure as code.', []],
    ['ML infrastructure grows, and so does infrastructure tooling.', ['ML infrastructure → Infrastructure']],
    ['Docker Compose and Docker.', ['Docker → Docker']],
    ['The ML product manager decides on the ML product.', ['product manager → Product manager', 'ML product → ML product']],
    ['Docker deployment of a model', ['Docker → Docker']],
    // Inside a compound, a path, a command.
    ['post-deployment, deployment-ready models in training', []],
    ['A Docker-based model', ['Docker → Docker']],
    ['See src/monitoring/main.py, monitoring.yaml and --monitoring.', []],
    ['Monitoring/Docker', ['Monitoring → Monitoring', 'Docker → Docker']],
    // A verb, an activity.
    ["Let's benchmark it. We benchmark models. Try to benchmark our model.", []],
    ['Benchmark your model.', []],
    ['A benchmark compares. It leads to benchmark results.', ['benchmark → Benchmark']],
    ['Monitoring the inputs costs time.', []],
    ['It pays to keep monitoring models; monitoring tools help.', ['monitoring → Monitoring']],
    ['Monitoring and managing results continuously', []],
    ['Monitoring is a component.', ['Monitoring → Monitoring']],
    // A thing that is counted, and a phase.
    ['The team has a deployment on the model page.', ['deployment → Deployment']],
    ['Training is done.\n\nYour deployment has a name.', []],
    ['After training comes deployment.', ['deployment → Deployment']],
    // Another sense: no word of the topic's nearby.
    ['The endpoint of the line.', []],
    ['The endpoint returns a prediction.', ['endpoint → Endpoint']],
    ['A prediction.\n\nIts endpoint.\n\n## Part\n\nIts endpoint.', ['endpoint → Endpoint']],
    // Two topics of one name.
    ['A rollout of the model', ['rollout → Deployment']],
    ['The rollout tool', ['rollout → Rollout service']],
    ['A rollout of the model with a tool', []],
    ['A rollout', []],
    ['The decay of code', ['decay → Ageing']],
    ['An observer', []],
    ['[[Observer]]', ['Observer → Monitoring']],
    // Titles of works.
    ['*MLOps: Motivation* is short.', ['MLOps: Motivation → MLOps: Motivation']],
    ['*Technical Debt and You* is long.', []],
    ['See “Hidden Technical Debt in Machine Learning Systems”.', []],
    ['See "A rubric for technical debt reduction" (2017).', []],
    ['Breck, E. et al. "A rubric for technical debt reduction", Proceedings.', []],
    ['Machine Learning Engineering by Andriy Burkov', []],
    ['Machine Learning Yearning (Ng, 2018)', []],
    ['Doe, J. "Cloudy with a chance: A forecast." 2019', ['Cloudy with a chance → Cloudy with a chance: A prediction']],
    ['*a system that keeps technical debt small*', ['technical debt → Technical debt']],
    ['“Technical debt” is a loaded term.', ['Technical debt → Technical debt']],
    // Initials, and names as they are written.
    ['R. Kimball and R users', ['R → R']],
    [
      'A machine learning studio opens; Machine Learning Studio too.',
      ['machine learning → Machine learning', 'Machine Learning Studio → Machine Learning Studio'],
    ],
    ['It runs on docker.', ['docker → Docker']],
    ['Docker images can be\nlarge, and they run\nDocker', ['Docker → Docker']],
  ];
  it.each(meant)('mean in %j what stands there', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });
});
