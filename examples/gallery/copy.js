/** How long a button says that it has copied. */
const SHOWN = 2000;

/**
 * Makes a button copy a snippet, and say so.
 *
 * @param {HTMLButtonElement} button
 * @param {HTMLElement} code What holds the text.
 * @param {string} title What the snippet is called.
 */
export function copyOnClick(button, code, title) {
  let timer = 0;
  button.addEventListener('click', async () => {
    const copied = await copy(code);
    announce(copied ? `Copied: ${title}` : 'Selected. Copy it with Ctrl+C or ⌘C.');
    button.textContent = copied ? 'Copied' : 'Selected';
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = 'Copy';
    }, SHOWN);
  });
}

/** @returns {Promise<boolean>} Whether it worked. If not, the text is selected, so that one key combination copies it. */
async function copy(code) {
  try {
    await window.navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    // No permission, or an address that is neither https: nor localhost.
    document.getSelection().selectAllChildren(code);
    return document.execCommand('copy');
  }
}

/**
 * Lets a screen reader announce something as soon as it is idle.
 *
 * @param {string} text
 */
export function announce(text) {
  const status = document.querySelector('[role="status"]');
  // The same text twice would not be announced twice.
  status.replaceChildren();
  requestAnimationFrame(() => status.replaceChildren(text));
}
