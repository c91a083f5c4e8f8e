/** Takes out of a drawing what no author wrote: today's line in a plan, and the made-up names of commits. Sets right where words stand that Mermaid means to be HTML. */
export function tidyDrawing(svg: Element, source: string): void {
  for (const element of svg.querySelectorAll('g.today')) element.remove();
  for (const element of svg.querySelectorAll('text.commit-label')) {
    if (!/^\d+-[\da-f]{7}$/.test(element.textContent ?? '') || source.includes(element.textContent ?? '')) continue;
    element.previousElementSibling?.remove();
    element.remove();
  }
  for (const label of svg.querySelectorAll('.mindmap-node > g.label')) {
    if (/^translate\(0[ ,]/.test(label.getAttribute('transform') ?? '')) label.setAttribute('text-anchor', 'middle');
  }
  for (const label of svg.querySelectorAll('.statediagram-cluster > .cluster-label')) {
    label.setAttribute('transform', `translate(0, 4) ${label.getAttribute('transform') ?? ''}`);
  }
}
