/** Puts a button over every block of code. The block scrolls sideways and the button does not, so both get a box around them. */
export function addCopyButtons(main: HTMLElement): void {
  for (const code of main.querySelectorAll('.prose pre')) {
    if (code.parentElement?.className === 'code-box') continue;
    const box = document.createElement('div');
    box.className = 'code-box';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-code';
    button.textContent = 'Copy';
    button.ariaLabel = 'Copy code';
    code.replaceWith(box);
    box.append(code, button);
  }
}
