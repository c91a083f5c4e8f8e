import { earlyInputName } from './early-input.ts';

/**
 * Takes over from the page's first lines: tells the page, as events, what a reader did before anybody listened, and where they are now.
 * Between two the page gets the time to answer, as it would with a reader.
 */
export async function redoEarlyInput(): Promise<void> {
  const early = window[earlyInputName];
  if (early === undefined) return;
  early.stop();
  early.search?.requestSubmit();
  for (const key of early.typed) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  for (const [field, value] of early.fields) {
    await answer();
    redoChange(field, value);
  }
  for (const button of early.clicks) {
    await answer();
    button.click();
  }
  redoPointing();
}

function answer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A field that React knows tells of a change only if it differs from what React saw in it last. */
function redoChange(field: HTMLInputElement | HTMLSelectElement, value: string | boolean): void {
  if (typeof value === 'boolean') {
    if (field instanceof HTMLInputElement) field.checked = !value;
    field.click();
    return;
  }
  field.value = `${value} `;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A link that is pointed at or has the focus is followed or previewed soon. */
function redoPointing(): void {
  document.activeElement?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  if (!matchMedia('(hover: hover)').matches) return;
  const link = document.querySelector('main a[href]:hover');
  link?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
}
