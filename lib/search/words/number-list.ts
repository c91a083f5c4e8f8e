/** Whole numbers one behind the other, in a fraction of an array's room: an index counts every word of a course. */
interface NumberList {
  readonly push: (value: number) => void;
  /** All numbers so far. */
  readonly toArray: () => Int32Array;
}

/** Makes an empty list. */
export function createNumberList(): NumberList {
  let values = new Int32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = new Int32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    toArray: () => values.subarray(0, length),
  };
}
