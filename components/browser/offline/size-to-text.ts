/** Says a number of bytes as people do: two digits that matter, in the unit that fits. */
export function sizeToText(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? ['kB', bytes / 1e3] : bytes < 1e9 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9];
  return `${size < 10 && bytes >= 1e6 ? size.toFixed(1) : Math.ceil(size)} ${unit}`;
}
