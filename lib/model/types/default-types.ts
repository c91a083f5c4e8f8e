import type { TopicType } from '../topic-type.ts';
import { component } from './component.ts';
import { concept } from './concept.ts';
import { decision } from './decision.ts';
import { layer } from './layer.ts';
import { phase } from './phase.ts';
import { reading } from './reading.ts';
import { role } from './role.ts';
import { tool } from './tool.ts';
import { makeTypeSet } from './type-set.ts';

/** The types that every course may use, in the order in which its site lists them. */
export const defaultTypes: readonly TopicType[] = [role, layer, component, tool, decision, phase, concept, reading];

/** The types of a course that does not say which it uses, and declares none of its own. */
export const defaultTypeSet = makeTypeSet(defaultTypes);
