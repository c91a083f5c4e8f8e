import { findNearest, findSurely } from '../nearest.ts';
import { siteFolders } from '../site-addresses.ts';
import type { FieldDefinition, TopicType } from '../topic-type.ts';
import type { TypeFault } from './type-fault.ts';

/** What is wrong in the declaration of one type among others. */
interface FaultOfType {
  readonly type: TopicType;
  readonly fault: TypeFault;
}

/** Holds declarations of a course's own types against each other and those that it uses beside them: names, addresses, and where edges lead. */
export function checkTypes(own: readonly TopicType[], used: readonly TopicType[]): readonly FaultOfType[] {
  const all = [...used, ...own];
  return own.flatMap((type, place) => {
    const before = [...used, ...own.slice(0, place)];
    return [...checkNames(type, before), ...checkReferences(type, all), ...checkEdges(type, all), ...checkPlan(type, all)].map((fault) => ({
      type,
      fault,
    }));
  });
}

function checkNames({ name, plural }: TopicType, before: readonly TopicType[]): readonly TypeFault[] {
  const namesake = before.find((other) => other.name === name);
  const other = before.find((known) => known.plural === plural || known.name === plural || known.plural === name);
  if (namesake !== undefined)
    return [
      taken(
        'name',
        `Cannot declare the type "${name}" twice`,
        'Call the file otherwise, or leave the default type out under "types:" in course.yml.',
      ),
    ];
  if (other !== undefined)
    return [taken('plural', `Cannot use "${plural}" as "plural": the type "${other.name}" has it`, 'Write "plural:" with another word.')];
  if (siteFolders.has(plural))
    return [taken('plural', `Cannot use "${plural}" as "plural": the site has its own pages there`, 'Write "plural:" with another word.')];
  return [];
}

function taken(key: string, message: string, hint: string): TypeFault {
  return { path: [key], rule: 'type-taken', message, hint };
}

function checkReferences(type: TopicType, all: readonly TopicType[]): readonly TypeFault[] {
  const references = [
    ...type.fields.flatMap(({ relation, key }) =>
      relation === undefined ? [] : [{ to: relation.to, path: ['fields', key, 'relation', 'to'] }],
    ),
    ...(type.after === undefined ? [] : [{ to: type.after, path: ['after'] }]),
    ...(type.readers?.toward ?? []).map((to, place) => ({ to, path: ['readers', 'toward', place] })),
  ];
  const names = all.map(({ name }) => name);
  return references.flatMap(({ to, path }) => {
    if (names.includes(to)) return [];
    const nearest = findNearest(to, names);
    const meant = findSurely(to, names);
    return [
      {
        path,
        rule: 'unknown-type',
        message: `Cannot find the type "${to}": the course has none of that name`,
        hint: nearest === undefined ? `Types are ${names.join(', ')}.` : `Did you mean "${nearest}"?`,
        ...(meant === undefined ? {} : { fix: { was: to, text: meant } }),
      } as const,
    ];
  });
}

/** Two fields of one edge are its two ends: each leads to the other's type, and one reads it backwards. */
function checkEdges(type: TopicType, all: readonly TopicType[]): readonly TypeFault[] {
  return type.fields.flatMap((field) => {
    const { relation } = field;
    if (relation === undefined) return [];
    const others = all
      .flatMap((other) => other.fields.map((end) => ({ other, end })))
      .filter(({ other, end }) => end.relation?.name === relation.name && !(other === type && end.key === field.key));
    if (others.every(({ other, end }) => isOtherEnd({ type, field }, { type: other, field: end }))) return [];
    return [
      {
        path: ['fields', field.key, 'relation', 'name'],
        rule: 'type-value',
        message: `Cannot make two edges "${relation.name}"`,
        hint: 'A field at the other end of an edge leads back to this type and says "isReversed: true"; another edge has another name.',
      } as const,
    ];
  });
}

/** What is chosen from is the field of another type: that of the parts. */
function checkPlan({ drawing, fields }: TopicType, all: readonly TopicType[]): readonly TypeFault[] {
  const { plan, along } = drawing ?? {};
  const parts = all.find(({ name }) => name === fields.find(({ key }) => key === along)?.relation?.to);
  if (plan === undefined || parts === undefined) return [];
  const field = parts.fields.find(({ key }) => key === plan.choices);
  if (field?.relation !== undefined) return [];
  const keys = parts.fields.flatMap(({ key, relation }) => (relation === undefined ? [] : [key]));
  const message =
    field === undefined
      ? `Cannot find the field "${plan.choices}" of the type "${parts.name}"`
      : `Cannot choose from "${plan.choices}" of the type "${parts.name}": the field makes no edge`;
  const hint =
    keys.length === 0 ? `Give the type "${parts.name}" a field with a relation.` : `Fields with an edge are: ${keys.join(', ')}.`;
  return [{ path: ['drawing', 'plan', 'choices'], rule: 'type-value', message, hint }];
}

interface End {
  readonly type: TopicType;
  readonly field: FieldDefinition;
}

function isOtherEnd(one: End, other: End): boolean {
  const [a, b] = [one.field.relation, other.field.relation];
  if (a === undefined || b === undefined || a.to !== other.type.name || b.to !== one.type.name) return false;
  return a.isMutual ? b.isMutual === true : !b.isMutual && a.isReversed !== b.isReversed;
}
