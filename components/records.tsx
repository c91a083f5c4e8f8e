/** Writes a page's JSON-LD records, which search engines read. */
export function Records({ records }: { readonly records: readonly object[] }) {
  if (records.length === 0) return null;
  const json = JSON.stringify(records.length === 1 ? records[0] : records).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
