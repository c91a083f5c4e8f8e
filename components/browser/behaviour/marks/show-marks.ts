/** The name of the highlight in the style sheet. */
const highlightName = 'search-words';

/** Marks that are shown and can be taken away again. */
interface ShownMarks {
  readonly add: (ranges: readonly Range[]) => void;
  readonly clear: () => void;
}

/** Shows marks by the browser's own highlights, which leave the page's tree alone. Where there are none, words are wrapped. */
export function showMarks(): ShownMarks {
  return 'highlights' in CSS && typeof Highlight === 'function' ? highlight() : wrap();
}

function highlight(): ShownMarks {
  const shown = new Highlight();
  CSS.highlights.set(highlightName, shown);
  return {
    add: (ranges) => {
      for (const range of ranges) shown.add(range);
    },
    clear: () => {
      if (CSS.highlights.get(highlightName) === shown) CSS.highlights.delete(highlightName);
    },
  };
}

function wrap(): ShownMarks {
  const marks: HTMLElement[] = [];
  return {
    add: (ranges) => {
      // Backwards: a mark cuts its text, and what stands before stays in place.
      for (const range of ranges.toReversed()) {
        const mark = document.createElement('mark');
        range.surroundContents(mark);
        marks.push(mark);
      }
    },
    clear: () => {
      for (const mark of marks.splice(0)) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}
