import {html, type TemplateResult} from 'lit';

/** Our own mark: a shield with an H. It is no artwork of an auditors' body, and it stands for nobody's approval. */
export const mark: TemplateResult = html`<svg class="mark" part="mark" viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M12 2 4 4.7v6.8c0 5 3.3 8.5 8 10.5 4.7-2 8-5.5 8-10.5V4.7zM9 8v7.5m6-7.5v7.5m-6-2.5 6-2.5"
  />
</svg>`;
