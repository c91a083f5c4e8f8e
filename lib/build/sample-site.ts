import { readNote } from '../course/read-note.ts';
import { joinSmallCourse } from '../guide/small-course.ts';
import type { SiteSnapshot } from '../pages/site-snapshot.ts';
import { buildFrame, buildPages } from '../pages/write-site.ts';

/** One note of each kind that a page can be of, with what pages show of them. Next is given these: what it makes depends on no course. */
const sampleNotes: Readonly<Record<string, string>> = {
  'course.yml': 'title: A course\ndescription: One page of each kind.\n',
  'lectures/01-first.md':
    '---\ntitle: First lecture\ndate: 2026-01-12\n---\n\n# First lecture\n\nA [[Model store]] keeps models.[^1]\n\n## Code\n\n```python\nprint("a < b")\n```\n\n$$a^2 + b^2 = c^2$$\n\n[^1]: A note beside the text.\n',
  'components/model-store.md':
    '---\ntype: component\n---\n\n# Model store\n\nA model store keeps models.\n\n- Layer: [[Data layer]]\n- Tools: [[Store tool]]\n',
  'layers/data-layer.md': '---\ntype: layer\n---\n\n# Data layer\n\nA layer that holds data.\n',
  'tools/store-tool.md': '---\ntype: tool\n---\n\n# Store tool\n\nA tool that stores.\n',
  'roles/data-scientist.md': '---\ntype: role\n---\n\n# Data scientist\n\nA person who makes models.\n',
  'decisions/build-or-buy.md': '---\ntype: decision\n---\n\n# Build or buy\n\nWhether to make a thing or to pay for it.\n',
  'phases/deployment.md': '---\ntype: phase\n---\n\n# Deployment\n\nModels are brought to where they are used.\n',
  'concepts/drift.md': '---\ntype: concept\n---\n\n# Drift\n\nData that is no longer what it was.\n',
  'readings/paper.md': '---\ntype: reading\n---\n\n# A paper\n\nIt says how models are kept.\n',
};

/** Makes the pages that Next compiles and exports. */
export function makeSampleSite(): SiteSnapshot {
  const course = joinSmallCourse(new Map(Object.entries(sampleNotes)), { read: readNote, basePath: '' });
  return { frame: buildFrame(course), pages: [...buildPages(course)] };
}
