/** What Lighthouse says of one page: scores of 100, the shift of its layout, milliseconds. */
interface PageAudit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly shift: number;
  readonly paint: number;
  readonly blocking: number;
  /** What keeps the scores other than performance from 100. */
  readonly failed: readonly string[];
}

/** Audits a page as on a slow phone, in the browser that listens on a port. Loaded here alone: it is large, and nothing else needs it. */
export async function auditPage(address: string, port: number): Promise<PageAudit> {
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(address, { port, logLevel: 'error', output: 'json', formFactor: 'mobile' });
  if (result === undefined) throw new Error(`Cannot audit ${address}`);
  const { categories, audits } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? 0;
  const failed = ['accessibility', 'best-practices', 'seo'].flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit !== undefined && audit.score !== null && audit.score < 1 ? [`${name}: ${audit.title}`] : [];
    }),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    shift: value('cumulative-layout-shift'),
    paint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    failed,
  };
}
