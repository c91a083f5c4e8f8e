import type { Parent, Root, RootContent } from 'mdast';
import { bounds } from '../../model/bounds.ts';
import type { Finding } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import { type Attributes, parseBareOrBraced } from '../attributes.ts';
import { toPlace } from '../place.ts';
import { type FoldContext, hideNode } from './fold-context.ts';
import { foldMarkers } from './fold-markers.ts';
import { makeDiv } from './make-div.ts';
import { makeQuestion } from './make-question.ts';
import { judgeVisibility, undecided } from './visibility.ts';

/** A div that stands open. */
interface OpenDiv {
  readonly attributes: Attributes;
  readonly children: RootContent[];
  readonly fence: RootContent;
}

/**
 * Folds the lines of fenced divs among siblings into what they mean. As in Pandoc a closing line closes the innermost
 * div, however many colons it has; one that closes nothing is a layout mark and goes. Reports a div that nothing closes.
 */
export function foldDivs(parent: Parent, context: FoldContext): void {
  if (!parent.children.some((child) => child.type === 'divFence')) return;
  const { findings } = context;
  const open: OpenDiv[] = [];
  const top: RootContent[] = [];
  const current = () => open.at(-1)?.children ?? top;
  const closeInnermost = (closing?: RootContent) => {
    const div = open.pop();
    if (div !== undefined) current().push(...closeDiv(div, closing, context));
  };
  for (const child of parent.children) {
    if (child.type !== 'divFence') current().push(child);
    else if (child.value === '') closeInnermost(child);
    else if (open.length >= bounds.nesting) findings.push(tooDeep(child));
    else open.push({ attributes: parseBareOrBraced(child.value) ?? noAttributes, children: [], fence: child });
  }
  for (const { fence } of open) {
    findings.push({
      ...toPlace(fence),
      ...tell(
        'div-unclosed',
        'Cannot find the end of the div that opens here',
        'Close it with a line of three colons; until then it reaches to the end of what it stands in.',
      ),
    });
  }
  while (open.length > 0) closeInnermost();
  const root: Root = { type: 'root', children: top };
  parent.children = root.children;
}

function tooDeep(fence: RootContent): Finding {
  return {
    ...toPlace(fence),
    ...tell(
      'nesting-too-deep',
      `Cannot read what is nested here: more than ${bounds.nesting} levels`,
      'Close the divs that stand open above.',
    ),
  };
}

/** Gives what a div shows; it reaches to its closing line, or to the last block in it. */
function closeDiv({ attributes, children, fence }: OpenDiv, closing: RootContent | undefined, context: FoldContext): RootContent[] {
  const visibility = judgeVisibility(attributes, context.matter);
  if (visibility === 'shown') {
    const inside: Root = { type: 'root', children };
    foldMarkers(inside, context);
    const question = attributes.classes.includes('question')
      ? makeQuestion({ children: inside.children, attributes, fence }, context)
      : undefined;
    return question !== undefined ? [question] : makeDiv(inside.children, attributes, context);
  }
  const start = fence.position?.start;
  const end = (closing ?? children.at(-1) ?? fence).position?.end;
  const whole = { type: 'div', ...(start === undefined || end === undefined ? {} : { position: { start, end } }) };
  hideNode(whole, context);
  if (visibility === 'undecided') context.findings.push(undecided(whole, attributes));
  return [];
}

const noAttributes: Attributes = { classes: [], pairs: {} };
