// A page's own application, with its own copy of Lit. It comes after our script.
import {html, LitElement} from '/node_modules/lit/index.js';

customElements.define(
  'host-app',
  class extends LitElement {
    render() {
      return html`<p>Of the page</p>`;
    }
  },
);
