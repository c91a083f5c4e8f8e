/** Tells whether a dialog stands over the page: then the page waits, and the keys are the dialog's. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
