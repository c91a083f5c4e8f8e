/** Tells whether a reader pays for every byte, or waits long for it: they asked to save data, or are on a very slow line. Not every browser tells. */
export function isSavingData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection !== 'object' || connection === null) return false;
  return Reflect.get(connection, 'saveData') === true || String(Reflect.get(connection, 'effectiveType')).includes('2g');
}
