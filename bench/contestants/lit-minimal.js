import {LitElement, html, unsafeCSS} from 'lit';
import styles from './badge.css';
import {HREF, LABEL} from './words.js';

/** What any badge written with Lit has to pay: one element, one template, two bindings, nothing of its own. */
class LitMinimalBadge extends LitElement {
  static properties = {label: {}, href: {}};
  static styles = unsafeCSS(styles);

  constructor() {
    super();
    this.label = LABEL;
    this.href = HREF;
  }

  // No white space between the tags, because every gap is a text node per badge. The constants of words.js are
  // written out, because every binding is an object per badge. The run checks that the explanation is the same.
  // prettier-ignore
  render() {
    return html`<a href=${this.href}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1 2 3.5v4c0 3.6 2.5 6.3 6 7.5 3.5-1.2 6-3.9 6-7.5v-4z"/></svg>${this.label}</a><button type="button" popovertarget="tip" aria-label="About this report">i</button><span id="tip" popover>A Type 1 report examines whether controls are appropriately designed and in place as of a specific date. It does not test how they worked over a period.</span>`;
  }
}

customElements.define('lit-minimal-badge', LitMinimalBadge);
