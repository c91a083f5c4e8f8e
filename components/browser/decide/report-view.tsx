/** @jsxImportSource preact */
import type { ReportBlock } from '../../../lib/study/decide/report.ts';

/** Shows what a sheet comes to, for paper. */
export function ReportView({ blocks }: { readonly blocks: readonly ReportBlock[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: ReportBlock }) {
  switch (block.kind) {
    case 'title':
      return <h2>{block.text}</h2>;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>{column === 0 && cell === block.rows[row - 1]?.[0] ? '' : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'part':
      return (
        <p className="sheet-report-part">
          <strong>{block.name}</strong> {block.text}
        </p>
      );
    // The title says these, and the tables what is drawn.
    case 'fact':
    case 'drawing':
      return null;
  }
}
