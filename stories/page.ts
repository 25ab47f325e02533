import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dayOfStory} from './day.js';
import {directionOf, LANGUAGES} from './languages.js';
import {setDay} from './library.js';

/**
 * The page around a story, with a switch for each thing that a page decides and an element follows. The test run uses
 * the same decorator, so a story is tested on the page that a designer sees.
 */
export const globalTypes = {
  scheme: {
    description: 'Colour scheme of the page, which elements with theme="auto" follow',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        {value: 'light', icon: 'sun', title: 'Light page'},
        {value: 'dark', icon: 'moon', title: 'Dark page'},
      ],
    },
  },
  language: {
    description: 'Language of the page, which elements follow',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: LANGUAGES.map(({value, title}) => ({value, title})),
    },
  },
  direction: {
    description: 'Direction of the page and of the elements on it, where it is not that of their language',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        {value: 'ltr', title: 'As the language'},
        {value: 'rtl', title: 'Right to left'},
      ],
    },
  },
  width: {
    description: 'Room for the story',
    toolbar: {
      icon: 'expand',
      dynamicTitle: true,
      items: [
        {value: '100%', title: 'Full width'},
        {value: '447px', title: '447 px'},
        {value: '280px', title: '280 px'},
      ],
    },
  },
} satisfies Preview['globalTypes'];

export const initialGlobals = {scheme: 'light', language: 'en', direction: 'ltr', width: '100%'};

const page: Decorator = (story, context) => {
  const {args, globals, viewMode} = context;
  // The whole page has one day, so each story sets its own. Most stories set the day of the reader.
  setDay(dayOfStory(context));
  const {scheme, language, direction, width} = {...initialGlobals, ...globals};
  // An element takes its direction from its language, not from the page, so the switch has to tell it.
  const content = story(direction === 'rtl' ? {args: {...args, dir: args['dir'] || 'rtl'}} : undefined);
  // Only a story that has the window to itself fills it; in the docs there are many in one page.
  // System colours follow both the scheme and a reader who forces colours.
  const height = viewMode === 'story' ? '100vh' : 'auto';
  const look = `color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif`;
  const box = `box-sizing: border-box; min-block-size: ${height}; padding: 1.5rem`;
  const dir = direction === 'rtl' ? direction : directionOf(language);
  return html`<div class="page" lang=${language} dir=${dir} style="${look}; ${box}">
    <div style="inline-size: ${width}; max-inline-size: 100%">${content}</div>
  </div>`;
};

export const decorators = [page];
