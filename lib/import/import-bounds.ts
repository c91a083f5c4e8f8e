/** What a source may hold, so that none can stall an import or fill a disk. */
export const importBounds = {
  /** Bytes of one source. */
  sourceBytes: 60_000_000,
  /** Bytes of one image. */
  imageBytes: 20_000_000,
  /** Images of one note. */
  images: 500,
  /** Entries of one archive, and their bytes unpacked. */
  archiveEntries: 5_000,
  archiveBytes: 200_000_000,
  /** Bytes unpacked of what holds text. */
  archiveTextBytes: 30_000_000,
  /** Lines of one output of a notebook; what stands behind them is reported. */
  outputLines: 200,
  outputCharacters: 20_000,
  /** Elements of a web page inside each other. */
  htmlNesting: 400,
} as const;
