import { toDirection } from '../lib/model/text-direction.ts';

interface ProseProps {
  /** Safe HTML, as lib/render makes it. */
  readonly html: string;
  /** The element that holds it: `div` for blocks, others for what fits in a line. */
  readonly as?: 'div' | 'li' | 'span' | 'cite';
  readonly className?: string;
}

/** Shows safe HTML as prose. */
export function Prose({ html, as: Element = 'div', className }: ProseProps) {
  const base = Element === 'div' ? 'prose' : 'plain';
  const direction = Element === 'div' ? {} : toDirection(html);
  return (
    <Element
      className={className === undefined ? base : `${base} ${className}`}
      {...direction}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
