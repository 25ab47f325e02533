const TOKEN = /(?<tag><\/?[\w-]+|\/?>)|(?<attribute>[\w-]+=)(?=")|(?<address>"[^"]{40,}")|(?<value>"[^"]*")/g;

/**
 * Colours a snippet without changing a character of it.
 *
 * @param {string} html
 * @returns {DocumentFragment} Text and `<span class="tag|attribute|address|value">`.
 */
export function highlight(html) {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const {0: text, index, groups} of html.matchAll(TOKEN)) {
    const span = document.createElement('span');
    span.className = Object.keys(groups).find((kind) => groups[kind]);
    span.textContent = text;
    fragment.append(html.slice(end, index), span);
    end = index + text.length;
  }
  fragment.append(html.slice(end));
  return fragment;
}
