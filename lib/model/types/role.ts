import type { TopicType } from '../topic-type.ts';
import { relation } from './relations.ts';

/** A role: who does what in a team. */
export const role: TopicType = {
  name: 'role',
  plural: 'roles',
  label: 'Role',
  labelPlural: 'Roles',
  description: 'Who does what, with what, and with whom.',
  names: 'words',
  glyph: 'M12 3.5a4 4 0 1 1 0 8a4 4 0 1 1 0-8M4 20.5c0-4 3.6-6 8-6s8 2 8 6',
  hue: 30,
  fields: [
    {
      key: 'group',
      label: 'Group',
      synonyms: ['type', 'category', 'role group', 'team'],
      kind: 'text',
      place: 'fact',
      card: { asks: 'Which group does {title} belong to?' },
    },
    {
      key: 'responsibilities',
      label: 'Responsibilities',
      synonyms: ['responsibility', 'tasks', 'duties', 'responsible for', 'key responsibilities'],
      kind: 'list',
      card: { asks: 'What is {title} responsible for?' },
    },
    {
      key: 'skills',
      label: 'Skills',
      synonyms: ['skill', 'skill set', 'skillset', 'required skills', 'competencies'],
      kind: 'names',
      card: { asks: 'Which {skill/skills} does {title} need?', isOpen: true },
    },
    {
      key: 'tools',
      label: 'Tools',
      synonyms: ['tool', 'tooling', 'software', 'tech stack', 'technologies'],
      kind: 'names',
      relation: relation('uses'),
      card: { asks: 'Which {tool/tools} does {title} use?', isOpen: true },
    },
    {
      key: 'phases',
      label: 'Phases',
      synonyms: ['phase', 'lifecycle phases', 'involved in'],
      kind: 'names',
      relation: relation('worksIn'),
      card: { asks: 'In which {phase/phases} does {title} work?' },
    },
    {
      key: 'works-with',
      label: 'Works with',
      synonyms: ['collaborates with', 'collaborators', 'works closely with'],
      kind: 'names',
      relation: relation('worksWith'),
      card: { asks: 'Which {role works/roles work} closely with {title}?' },
    },
  ],
  index: {
    form: 'matrix',
    groups: 'group',
    order: [],
    columns: ['responsibilities', 'skills', 'tools', 'phases'],
    filters: ['group', 'phases'],
    isCompared: true,
  },
  readers: { field: 'group', toward: ['phase', 'component', 'tool'], note: 'By the work you do, or want to do.' },
  asked: { opening: ['who', 'whose', 'whom'], leaning: ['job', 'jobs', 'responsible', 'charge'], listing: [] },
};
