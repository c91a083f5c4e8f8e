import type { Course } from '../../lib/model/course.ts';
import { makeCourse } from '../support/small-course.ts';

/** Two lectures, a topic note and a draft, with a table row, an item and a section that are about the same topics. */
export const sampleFiles = {
  'lectures/01-roles.md': `---
title: Who does what
number: 1
date: 2026-01-12
authors: [Ada & Grace]
summary: The people of an <ML> team.
---

## Workforce roles {.roles}

| Role | Definition | Skills |
| --- | --- | --- |
| Data engineer | Builds the systems that hold data. | SQL, Python |

## Feature store {.component aliases="feature catalogue"}

One place for the features that models share. A data engineer fills it.
`,
  'lectures/02-more.md': `---
title: More on roles
number: 2
---

## Data engineer

Keeps the feature store filled[^1].

> [!NOTE]
> See [[Feature store]] & [the site](https://example.org/a?b=1&c=2).

[^1]: Or should.
`,
  'decisions/build-or-buy.md': `---
type: decision
title: Build or buy
question: Should we build it?
---

A choice that every team faces.

### Criteria

| Question | Leans toward | Why |
| --- | --- | --- |
| Is it our focus? | Build | It sets us apart. |
`,
  'lectures/03-secret.md': `---
title: Hidden lecture
draft: true
---

## Secret sauce {.concept}

Nobody may read this yet.
`,
} as const;

/** Builds the sample; a place on the web can be given. */
export function makeSampleCourse(place: { readonly siteUrl?: string; readonly basePath?: string } = {}): Course {
  const course = makeCourse(sampleFiles);
  return { ...course, settings: { ...course.settings, title: 'Course & more', description: 'All of <it>.', ...place } };
}
