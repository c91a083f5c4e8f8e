/** Takes out of a drawing what no author wrote: today's line in a plan, and the made-up names of commits. */
export function tidyDrawing(svg: Element, source: string): void {
  for (const element of svg.querySelectorAll('g.today')) element.remove();
  for (const element of svg.querySelectorAll('text.commit-label')) {
    if (!/^\d+-[\da-f]{7}$/.test(element.textContent ?? '') || source.includes(element.textContent ?? '')) continue;
    element.previousElementSibling?.remove();
    element.remove();
  }
}
