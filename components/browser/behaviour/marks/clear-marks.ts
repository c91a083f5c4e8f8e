/** The button that takes marks away, for readers without an Escape key. It stands over the page's lower edge while there are marks. */
interface ClearButton {
  readonly show: () => void;
  readonly remove: () => void;
}

/** Makes the button; it is shown once something is marked. */
export function makeClearButton(onClear: () => void): ClearButton {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'clear-marks';
  button.textContent = 'Clear marks';
  button.addEventListener('click', onClear);
  return {
    show: () => {
      if (!button.isConnected) document.body.append(button);
    },
    remove: () => button.remove(),
  };
}
