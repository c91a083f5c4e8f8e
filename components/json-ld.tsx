/** Writes a page's JSON-LD, which search engines read. */
export function JsonLd({ values }: { readonly values: readonly object[] }) {
  if (values.length === 0) return null;
  const json = JSON.stringify(values.length === 1 ? values[0] : values).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
