import type { CourseSettings } from '../model/course.ts';
import type { FilePath } from '../model/file-path.ts';
import type { Problem } from '../model/problem.ts';
import type { TopicType } from '../model/topic-type.ts';
import { defaultTypes } from '../model/types/default-types.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { joinTypes } from './join-types.ts';
import { readSettingsText } from './read-content.ts';
import { readSettings, settingsFile } from './read-settings.ts';

/** What a course says of itself before any note is read: its settings and its types. */
interface OpenedSettings {
  readonly settings: CourseSettings;
  readonly types: TypeSet;
  readonly problems: readonly Problem[];
}

/** Reads what a content folder says of its course; `typeFiles` are the files that declare types. */
export function openSettings(
  folder: string,
  typeFiles: readonly FilePath[],
  environment: Readonly<Record<string, string | undefined>>,
): OpenedSettings {
  return joinSettings({ readText: (path) => readSettingsText(folder, path), typeFiles, known: defaultTypes, environment });
}

interface SettingsSources {
  readonly readText: (path: string) => string | undefined;
  readonly typeFiles: readonly FilePath[];
  /** The types that the course may use without declaring them. */
  readonly known: readonly TopicType[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Puts a course's settings and types together out of its files. */
export function joinSettings({ readText, typeFiles, known, environment }: SettingsSources): OpenedSettings {
  const { settings, types: wanted, problems } = readSettings(readText(settingsFile), environment);
  const files = typeFiles.map((path) => ({ path, text: readText(path) ?? '' }));
  const joined = joinTypes(files, { wanted, known });
  return { settings, types: joined.types, problems: [...problems, ...joined.problems] };
}
