import type { Course } from '../model/course.ts';
import type { RelationDefinition, TopicType } from '../model/topic-type.ts';

/** A stack that a course lets one plan: the types of its plates, of their parts, and of what is chosen for each. */
export interface StackToPlan {
  readonly plates: TopicType;
  readonly parts: TopicType;
  readonly choices: TopicType;
  /** From a plate to its parts, and from a part to what can be chosen. */
  readonly toParts: RelationDefinition;
  readonly toChoices: RelationDefinition;
  readonly title: string;
  /** Below the site's root. */
  readonly path: string;
}

/** Lists the stacks that a course declares a plan of, where it has something to plan with. The first has the short address. */
export function listPlans({ types, topics }: Course): readonly StackToPlan[] {
  const has = (type: TopicType) => topics.some((topic) => topic.type === type.name);
  return types.all
    .flatMap((plates) => {
      const { plan, along } = plates.drawing ?? {};
      const toParts = plates.fields.find(({ key }) => key === along)?.relation;
      const parts = toParts === undefined ? undefined : types.byName.get(toParts.to);
      const toChoices = parts?.fields.find(({ key }) => key === plan?.choices)?.relation;
      const choices = toChoices === undefined ? undefined : types.byName.get(toChoices.to);
      if (plan === undefined || toParts === undefined || parts === undefined || toChoices === undefined || choices === undefined) return [];
      return [plates, parts, choices].every(has) ? [{ plates, parts, choices, toParts, toChoices, title: plan.title }] : [];
    })
    .map((stack, at) => ({ ...stack, path: at === 0 ? '/plan/' : `/plan/${stack.plates.plural}/` }));
}
