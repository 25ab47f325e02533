export {make} from '../gallery/make.js';

/**
 * Lets a keyboard scroll an element, for as long as there is something to scroll to.
 *
 * @param {HTMLElement} element With one child, which is observed.
 * @returns {HTMLElement} The same.
 */
export function scrollable(element) {
  const observer = new ResizeObserver(() => {
    const {scrollHeight, clientHeight, scrollWidth, clientWidth} = element;
    if (scrollHeight > clientHeight || scrollWidth > clientWidth) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  observer.observe(element);
  if (element.firstElementChild) observer.observe(element.firstElementChild);
  return element;
}

/** @param {number} bytes */
export function size(bytes) {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {string} text For an attribute in double quotes, or between tags. */
export function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
