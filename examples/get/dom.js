/**
 * @param {string} name
 * @param {Record<string, unknown>} [properties] Properties, or attributes where there is no such property.
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (key in element && !key.includes('-')) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

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
