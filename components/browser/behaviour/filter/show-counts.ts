/** Says beside each choice of a form's lists how many entries it would show; a choice that would show none cannot be made. */
export function showCounts(form: HTMLFormElement, count: (key: string) => ReadonlyMap<string, number>): void {
  for (const list of form.querySelectorAll('select')) {
    const counts = count(list.name);
    for (const choice of list.options) {
      if (choice.value === '') continue;
      const shown = counts.get(choice.value) ?? 0;
      choice.text = `${choice.text.replace(/ \(\d+\)$/, '')} (${shown})`;
      choice.disabled = shown === 0 && !choice.selected;
    }
  }
}
