import styles from './badge.css';
import {BUTTON, EXPLANATION, HREF, LABEL, SHIELD} from './words.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

// Written without white space between the tags: every gap would be one more text node per badge.
const template = document.createElement('template');
template.innerHTML =
  `<a href="${HREF}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${SHIELD}"/></svg>${LABEL}</a>` +
  `<button type="button" popovertarget="tip" aria-label="${BUTTON}">i</button><span id="tip" popover>${EXPLANATION}</span>`;

class VanillaBadge extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
  }
}

customElements.define('vanilla-badge', VanillaBadge);
