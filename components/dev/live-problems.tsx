import type { LiveMessage, LiveProblem } from '../../lib/model/live-message.ts';

interface LiveProblemsProps {
  readonly message: LiveMessage;
  /** Problems of lines that the page does not show. */
  readonly unplaced: readonly LiveProblem[];
}

/** Shows, above a page, what is wrong with its notes and has no place on it, and how much is wrong elsewhere. */
export function LiveProblems({ message: { isHeld, elsewhere }, unplaced }: LiveProblemsProps) {
  return (
    <div className="live-problems" role="status">
      {isHeld && <p>The note has an error in it. Until it is mended, the page stays as it was.</p>}
      {unplaced.map(({ severity, message, hint, frame, file, line, column, rule }) => (
        <aside key={`${file} ${line} ${column} ${rule} ${message}`} className={`live-problem live-${severity}`}>
          <strong>{`${severity}: ${message}`}</strong>
          {frame !== '' && <pre>{frame}</pre>}
          {hint !== '' && <span>{hint}</span>}
          <small>{`${file}:${line}:${column} ${rule}`}</small>
        </aside>
      ))}
      {elsewhere > 0 && (
        <p className="live-elsewhere">{`${elsewhere} ${elsewhere === 1 ? 'problem' : 'problems'} in other notes: see the terminal.`}</p>
      )}
    </div>
  );
}
