/** What can be shown, by the name it has in the kit. */
export const ELEMENTS = {
  'soc2-badge': {name: 'SOC 2 badge', script: 'soc2'},
  'security-summary': {name: 'Security summary', script: 'security'},
  'subprocessor-list': {name: 'Subprocessor list', script: 'subprocessors'},
};

/**
 * What a place allows: where such places are found, and which forms of the kit suit them. A place is offered if the kit has
 * such a form of the chosen element. The last four are there only for facts that name subprocessors.
 *
 * @type {Record<string, {name: string, hint: string, result: string, forms: string[]}>}
 */
export const PLACES = {
  script: {name: 'A script', hint: 'A site of your own.', result: 'with a script', forms: ['html']},
  html: {
    name: 'HTML without script',
    hint: 'A page that takes HTML as it is, but runs nothing.',
    result: 'without script',
    forms: ['html'],
  },
  rich: {
    name: 'Rich text (sanitised HTML)',
    hint: 'Editors and descriptions that keep links and lists.',
    result: 'as rich text',
    forms: ['safe-html'],
  },
  simple: {
    name: 'Simple HTML without links',
    hint: 'Marketplace descriptions such as Microsoft’s.',
    result: 'as simple HTML',
    forms: ['reduced-html'],
  },
  markdown: {
    name: 'Markdown',
    hint: 'READMEs and documentation.',
    result: 'as Markdown',
    forms: ['markdown', 'image-markdown', 'png-markdown'],
  },
  image: {
    name: 'An image',
    hint: 'Listing screenshots, slides.',
    result: 'as an image',
    forms: ['image', 'listing-image'],
  },
  text: {
    name: 'Text with a limit',
    hint: 'Taglines, summaries, short descriptions.',
    result: 'as plain text',
    forms: ['text'],
  },
  iframe: {name: 'An iframe', hint: 'Pages that embed another page.', result: 'in an iframe', forms: ['iframe']},
  data: {
    name: 'Structured data (JSON-LD)',
    hint: 'A site of your own, for what machines read there.',
    result: 'as structured data',
    forms: ['json-ld'],
  },
  table: {name: 'A spreadsheet', hint: 'A review that keeps its own table.', result: 'as a table', forms: ['csv']},
  program: {name: 'A program', hint: 'Whatever reads JSON.', result: 'as JSON', forms: ['data']},
  feed: {name: 'A feed reader', hint: 'To be told when the list changes.', result: 'as a feed', forms: ['feed']},
  calendar: {
    name: 'A calendar',
    hint: 'The days that matter for planned ones.',
    result: 'as a calendar',
    forms: ['calendar'],
  },
};

export const THEMES = {auto: 'Auto', light: 'Light', dark: 'Dark', mono: 'Mono'};

export const VARIANTS = {
  text: 'Text',
  card: 'Card',
  pill: 'Pill',
  inline: 'Inline',
  full: 'Full',
  compact: 'Compact',
  image: 'Image',
  'card-png': 'Card as PNG',
  'pill-png': 'Pill as PNG',
  'image-png': 'Image as PNG',
};
