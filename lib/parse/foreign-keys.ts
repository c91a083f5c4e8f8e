/** What other tools put into front matter: it has no effect here, and is no mistake. */
const foreignKeys: ReadonlySet<string> = new Set(
  (
    'format output execute jupyter engine knitr bibliography references nocite link-citations csl theme lang language toc toc-depth toc_depth number-sections editor_options css ' +
    'description abstract keywords tags categories category layout permalink weight order slug id image thumbnail marp paginate header footer style ' +
    'class size math institute institution affiliation email url link revealjs slide-level linkcolor fontsize geometry documentclass header-includes ' +
    'include-in-header include-before-body editor code-fold code-tools self-contained embed-resources kernelspec jupytext last_modified updated created ' +
    'published modified version license licence copyright sidebar sidebar_label sidebar_position hide_table_of_contents nav_order parent has_children ' +
    'venue course semester term instructor week lecture module unit session duration objectives prerequisites ' +
    'params filters crossref listing citation page-layout pagetitle title-block-banner freeze resources reference-location fig-cap-location ' +
    'archetype linktitle menu lastmod publishdate expirydate outputs cascade hidden headless chapter toc-title ' +
    'excerpt comments mathjax usemathjax katex nav_exclude search_exclude has_toc grand_parent redirect_from sitemap ' +
    'teaching exercises questions keypoints ' +
    'publish cssclass cssclasses alias hide icon status template pagination_next pagination_prev displayed_sidebar custom_edit_url hide_title ' +
    'numbering exports site short_title substitutions myst orphan html_meta kernel parts ' +
    'transition background backgroundcolor headingdivider drawings fonts mdc highlighter'
  ).split(' '),
);

/** Tells whether a key of front matter belongs to another tool. */
export function isForeignKey(key: string): boolean {
  return foreignKeys.has(key.toLowerCase()) || /^dg-/i.test(key);
}
