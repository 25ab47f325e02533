/**
 * Lets the reader choose the colour scheme of the page.
 *
 * @param {HTMLFieldSetElement} control Radio buttons whose value is `auto`, `light` or `dark`.
 */
export function followThemeControl(control) {
  const follow = () => {
    document.documentElement.dataset.theme = control.querySelector(':checked').value;
  };
  control.addEventListener('change', follow);
  // A browser may have kept the choice when the page was reloaded.
  follow();
}
