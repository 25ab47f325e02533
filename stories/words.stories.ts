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
    const {words, say, dont} = maySay(String(globals['language']));
    return html`
      <h2>${words.say}</h2>
      <ul>
        ${say.map(({text, source}) => html`<li>${text} <code>${source}</code></li>`)}
      </ul>
      <h2>${words.dont}</h2>
      ${dont.map(
        ({rule, title, examples, why, instead}) => html`
          <h3>${title} <code>${rule}</code></h3>
          <ul>
            ${examples.map((text) => html`<li><s>${text}</s></li>`)}
          </ul>
          <p>${words.why} ${why}</p>
          <p>${words.instead} ${instead}</p>
        `,
      )}
    `;
  },
};
