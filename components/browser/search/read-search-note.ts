/** Reads what the dialog was left with; undefined if it was not open. */
export function readSearchNote(): string | undefined {
  const note: unknown = history.state?.search;
  return typeof note === 'string' ? note : undefined;
}
