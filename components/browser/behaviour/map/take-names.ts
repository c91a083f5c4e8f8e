import { findTopic } from './find-topic.ts';
import type { MappedTopic } from './read-map.ts';

/** Offers the names of all topics to who types into the field of a map, and takes the one that they choose or mean. */
export function takeNames(form: HTMLFormElement, topics: readonly MappedTopic[], go: (topic: MappedTopic) => void): void {
  const field = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  if (field === null) return;
  const take = () => {
    const topic = findTopic(field.value, topics);
    const isMissed = topic === undefined && field.value.trim() !== '';
    status?.replaceChildren(isMissed ? `No topic here is called “${field.value.trim()}”.` : '');
    if (topic === undefined) return;
    field.value = '';
    go(topic);
  };
  field.addEventListener(
    'focus',
    () => {
      const names = topics.map(({ title }) => title).sort((a, b) => a.localeCompare(b, 'en'));
      field.list?.replaceChildren(...names.map((name) => new Option('', name)));
    },
    { once: true },
  );
  field.addEventListener('input', (event) => {
    // A name that is taken from the list comes whole.
    const isTaken = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
    if (isTaken && topics.some(({ title }) => title === field.value)) take();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take();
  });
}
