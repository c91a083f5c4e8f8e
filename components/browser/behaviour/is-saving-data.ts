declare global {
  interface Navigator {
    /** Not every browser tells (https://wicg.github.io/netinfo/). */
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  }
}

/** Tells whether a reader pays for every byte, or waits long for it: they asked to save data, or are on a very slow line. */
export function isSavingData(): boolean {
  const { connection } = navigator;
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}
