import type { CourseSettings } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import { toFilePath } from '../model/file-path.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import { fileStart, type Place, type Problem, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { readWantedTypes, type WantedTypes } from './read-wanted-types.ts';

/** The settings' file below the content folder. */
export const settingsFile = 'course.yml';

const keys = ['title', 'description', 'language', 'authors', 'licence', 'url', 'repository', 'branch', 'path', 'types'];

/** Reads `course.yml` over the defaults; the environment's `SITE_URL` and `BASE_PATH` win, since a host knows its own address. */
export function readSettings(
  text: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): { settings: CourseSettings; types: WantedTypes | undefined; problems: readonly Problem[] } {
  const file = toFilePath(settingsFile);
  const { data = {}, places, placeOf, findings } = parseYaml(text ?? '', 'the settings');
  const problems: Problem[] = file === undefined ? [] : findings.map((finding) => ({ ...finding, file }));
  if (file !== undefined)
    for (const key of Object.keys(data)) if (!keys.includes(key)) problems.push(unknownSetting(file, key, places.get(key) ?? fileStart));
  const textOf = (key: string) => (typeof data[key] === 'string' && data[key] !== '' ? data[key] : undefined);
  const basePath = toBasePath(environment['BASE_PATH'] ?? '');
  const siteUrl = withoutSlashes(environment['SITE_URL'] ?? textOf('url') ?? '');
  const licence = textOf('licence');
  const repository = withoutSlashes(textOf('repository') ?? '');
  const { authors, types } = data;
  const wanted = file === undefined || types === undefined || types === null ? undefined : readWantedTypes(types, { file, placeOf });
  if (wanted !== undefined) problems.push(...wanted.problems);
  return {
    settings: {
      title: textOf('title') ?? 'Course',
      description: textOf('description') ?? '',
      language: textOf('language') ?? 'en',
      authors: Array.isArray(authors) ? authors.map(String) : [],
      ...(licence === undefined ? {} : { licence }),
      siteUrl: /^https?:\/\//.test(siteUrl) ? siteUrl : '',
      basePath,
      ...(!/^https:\/\//.test(repository) ? {} : { repository }),
      branch: textOf('branch') ?? 'main',
      contentPath: textOf('path') ?? 'content',
    },
    types: wanted?.types,
    problems,
  };
}

function withoutSlashes(address: string): string {
  let end = address.length;
  while (address[end - 1] === '/') end -= 1;
  return address.slice(0, end);
}

/** Gives a base path its one slash in front and none behind; anything but plain steps is no base path. */
export function toBasePath(text: string): string {
  const steps = text.split('/').filter((step) => step !== '');
  return steps.every((step) => /^[\w.~-]+$/.test(step)) ? steps.map((step) => `/${step}`).join('') : '';
}

function unknownSetting(file: FilePath, key: string, place: Place): Problem {
  const nearest = findNearest(key, keys);
  const meant = findSurely(key, keys);
  return {
    ...place,
    file,
    ...tell(
      'unknown-setting',
      `Cannot find the setting "${key}"`,
      nearest === undefined ? `Settings are: ${keys.join(', ')}.` : `Did you mean "${nearest}"?`,
    ),
    ...(meant === undefined ? {} : { fix: toFix(place, key, meant) }),
  };
}
