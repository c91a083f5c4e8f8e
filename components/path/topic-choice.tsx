/** Choices of topics by type, which script fills in; without, the style sheet hides them. */
export function TopicChoice({
  names,
  isSaidBelow,
}: {
  readonly names: readonly (readonly [name: string, label: string])[];
  /** What is announced stands below as well. */
  readonly isSaidBelow?: true;
}) {
  return (
    <form className="filter" method="get">
      {[['type', 'Type'] as const, ...names].map(([name, label]) => (
        <label key={name}>
          <span className="label">{label}</span>
          <select name={name} autoComplete="off">
            <option value="">choose one</option>
          </select>
        </label>
      ))}
      <p role="status" className={isSaidBelow ? 'sr-only' : 'label'} />
    </form>
  );
}
