import type { GuideRule } from '../../lib/model/guide-page.ts';
import { Prose } from '../prose.tsx';

/** Shows a rule: what its problem means, a note that has it with what is told of it, and one that has not. */
export function GuideRuleSection({
  rule: { rule, html, badHtml, goodHtml, badFiles, goodFiles, problem, times },
}: {
  readonly rule: GuideRule;
}) {
  return (
    <section aria-labelledby={rule} className="page-section">
      <h2 id={rule}>{rule}</h2>
      <Prose html={html} />
      <div className="guide-example">
        <div>
          <p className="label">{nameFiles('With the problem', badFiles)}</p>
          <Prose html={badHtml} />
          {times !== undefined && <p className="meta">{`This has the problem once the line stands there ${times} times.`}</p>}
          {problem !== undefined && (
            <p className="guide-problem">
              <span className="label">{`Line ${problem.line}, ${problem.severity}`}</span> <strong>{problem.message}</strong>
              {problem.hint === '' ? '' : ` ${problem.hint}`}
            </p>
          )}
        </div>
        <div>
          <p className="label">{nameFiles('Without it', goodFiles)}</p>
          <Prose html={goodHtml} />
        </div>
      </div>
    </section>
  );
}

function nameFiles(label: string, files: readonly string[]): string {
  return files.length === 0 ? label : `${label}: ${files.join(' and ')}`;
}
