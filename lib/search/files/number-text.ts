/**
 * Small whole numbers as printable text: hosts compress text, and hand it over unchanged. The last digit of a number is
 * one of 64 signs and the digits before it are of 27 others, so numbers need no sign between them (a variable-length
 * quantity, as in MIDI and in source maps). Neither quotation mark nor backslash is used: JSON holds it unescaped.
 */
export function numberToText(value: number): string {
  let text = digits[value % finals] ?? '';
  for (let rest = Math.floor(value / finals); rest > 0; rest = Math.floor((rest - 1) / others))
    text = (digits[finals + ((rest - 1) % others)] ?? '') + text;
  return text;
}

/** Writes numbers one behind the other. */
export function numbersToText(values: readonly number[]): string {
  return values.map(numberToText).join('');
}

/** Writes many numbers at less cost than texts put together. */
interface NumberWriter {
  readonly write: (value: number) => void;
  /** Gives what was written and begins anew. */
  readonly take: () => string;
}

/** Makes a writer that writes as `numbersToText` does. */
export function createNumberWriter(): NumberWriter {
  const decoder = new TextDecoder();
  let codes = new Uint8Array(1024);
  let length = 0;
  const put = (digit: number) => {
    if (length === codes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(codes);
      codes = larger;
    }
    codes[length++] = digitCodes[digit] ?? 0;
  };
  const putRest = (rest: number) => {
    const more = Math.floor((rest - 1) / others);
    if (more > 0) putRest(more);
    put(finals + ((rest - 1) % others));
  };
  return {
    write: (value) => {
      if (value >= finals) putRest(Math.floor(value / finals));
      put(value % finals);
    },
    take: () => {
      const text = decoder.decode(codes.subarray(0, length));
      length = 0;
      return text;
    },
  };
}

/** Writes rising numbers as steps from one to the next. */
export function risingToText(values: readonly number[]): string {
  return numbersToText(values.map((value, index) => value - (values[index - 1] ?? 0)));
}

/** Reads numbers back. Signs that are no digits count as nothing. */
export function textToNumbers(text: string): readonly number[] {
  const values: number[] = [];
  let rest = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = values64[text.charCodeAt(index)] ?? -1;
    if (digit >= finals) rest = rest * others + (digit - finals) + 1;
    else if (digit >= 0) {
      values.push(rest * finals + digit);
      rest = 0;
    }
  }
  return values;
}

/** Reads steps back as rising numbers. */
export function textToRising(text: string): readonly number[] {
  let value = 0;
  return textToNumbers(text).map((step) => {
    value += step;
    return value;
  });
}

const finals = 64;
const digits = Array.from({ length: 0x7f - 0x23 }, (_, index) => String.fromCharCode(0x23 + index)).filter((sign) => sign !== '\\');
const digitCodes = Uint8Array.from(digits, (digit) => digit.charCodeAt(0));
const others = digits.length - finals;
const values64: Int16Array = new Int16Array(128).fill(-1);
for (const [value, sign] of digits.entries()) values64[sign.charCodeAt(0)] = value;
