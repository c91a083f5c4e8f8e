/** Gives black or white, whichever is read better on a colour that an author chose. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = readColour(colour.toLowerCase()) ?? [200, 200, 200];
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? '#000000' : '#ffffff';
}

type Channels = readonly number[];

function readColour(colour: string): Channels | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])[\da-f]?$/.exec(colour);
  if (short !== null) return short.slice(1, 4).map((digit) => Number.parseInt(digit + digit, 16));
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:[\da-f]{2})?$/.exec(colour);
  if (long !== null) return long.slice(1, 4).map((digits) => Number.parseInt(digits, 16));
  const numbers = colour.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  if (colour.startsWith('rgb')) return numbers.slice(0, 3);
  if (colour.startsWith('hsl')) return Array.from({ length: 3 }, () => ((numbers[2] ?? 50) / 100) * 255);
  return darkNames.test(colour) ? [40, 40, 40] : undefined;
}

/** Names of colours that white words are read better on. */
const darkNames =
  /^(?!light|pale|medium(?:spring|sea|aqua|turq)).*(?:black|navy|dark|midnight|purple|indigo|maroon|brown|blue|green|teal|crimson|firebrick|slate|olive|magenta|red|sienna|chocolate)$|^(?:dimgr[ae]y|darkgr[ae]y|darkslate.*)$/;
