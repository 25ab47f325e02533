import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {maySay} from './library.js';

const meta: Meta = {
  title: 'Words',
  parameters: {
    docs: {
      description: {
        component:
          'What may be said of the facts, what may not, and why, in the language of the page. The sentences are those of the ' +
          'reviewed content, with the id of their statement; the examples of what not to say are each found by ' +
          '`trust-badges check`. To check a sentence of yours, run `npm start` and open *What may we say?*',
      },
    },
  },
};
export default meta;

/** Sentences to use, and sentences to avoid. */
export const WhatMayWeSay: StoryObj = {
  name: 'What may we say?',
  render: (_args, {globals}): TemplateResult => {
    const {say, dont} = maySay(String(globals['language']));
    return html`
      <h2>Say</h2>
      <ul>
        ${say.map(({text, source}) => html`<li>${text} <code>${source}</code></li>`)}
      </ul>
      <h2>Don’t say</h2>
      ${dont.map(
        ({rule, title, examples, why, instead}) => html`
          <h3 lang="en">${title} <code>${rule}</code></h3>
          <ul>
            ${examples.map((text) => html`<li><s>${text}</s></li>`)}
          </ul>
          <p><span lang="en">Why:</span> ${why}</p>
          <p><span lang="en">Write instead:</span> ${instead}</p>
        `,
      )}
    `;
  },
};
