import {CustomElementRegistry} from '@lit-labs/ssr-dom-shim';

/** The elements of `server.js`. The application may have registered its own copies, made with another build of Lit. */
export const customElements = new CustomElementRegistry();
