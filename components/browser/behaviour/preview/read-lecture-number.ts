/** Reads the number of the lecture that a page is, from the record of itself that every lecture's page holds for machines. */
export function readLectureNumber(page: Document): number | undefined {
  try {
    const records: unknown = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    for (const record of Array.isArray(records) ? records : [records])
      if (record?.['@type'] === 'LearningResource' && typeof record.position === 'number') return record.position;
  } catch {
    return undefined;
  }
  return undefined;
}
