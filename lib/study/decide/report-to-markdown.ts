import { escapeCell, escapeLine, escapeLines } from './markdown-text.ts';
import type { ReportBlock } from './report.ts';

/** Writes a report as Markdown. Whatever a reader wrote is text in it, and no markup. */
export function reportToMarkdown(blocks: readonly ReportBlock[]): string {
  return `${blocks.map(writeBlock).join('\n\n')}\n`;
}

function writeBlock(block: ReportBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeLine(block.text)}`;
    case 'heading':
      return `## ${escapeLine(block.text)}`;
    case 'fact':
      return `**${escapeLine(block.label)}:** ${escapeLine(block.text)}`.trimEnd();
    case 'text':
      return escapeLines(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeLine(item)}`).join('\n');
    case 'table':
      return [block.columns, block.columns.map(() => '---'), ...block.rows]
        .map((cells, line) => `| ${cells.map((cell) => (line === 1 ? cell : escapeCell(cell))).join(' | ')} |`)
        .join('\n');
    case 'part':
      return [`### ${escapeLine(block.name)}`, escapeLines(block.text)].filter((text) => text !== '').join('\n\n');
    case 'drawing':
      return `\`\`\`mermaid\n${block.source}\n\`\`\``;
  }
}
