import { join, resolve } from 'node:path';
import { type AttackContent, writeAttackContent } from '../security/attack-content.ts';
import type { Vector } from '../security/vector.ts';
import { type BuiltSite, buildServedSite } from './built-site.ts';

/** A site made of attacks. */
export interface AttackedSite extends BuiltSite {
  readonly content: AttackContent;
}

/** Writes the content, builds it and serves it. */
export async function buildAttackedSite(name: string, vectors: readonly Vector[]): Promise<AttackedSite> {
  const place = resolve('.flywheel', name);
  const content = writeAttackContent(join(place, 'content'), vectors);
  return { ...(await buildServedSite(join(place, 'content'), join(place, 'site'))), content };
}
