import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {attributes, type ElementArgs} from './attributes.js';
import {listFallback} from './fallback.js';
import {exampleWithEntries} from './fixtures/example-entries.js';
import {FORCED_COLOURS, THEMED} from './looks.js';
import {openedTip, press, type, unfold} from './play.js';

interface Args extends ElementArgs {
  'heading-level'?: string;
  'list-href'?: string;
}

function list(args: Args): TemplateResult {
  return html`<harmony-subprocessor-list ${attributes(args)}>${listFallback(args.facts)}</harmony-subprocessor-list>`;
}

const meta: Meta<Args> = {
  title: 'Elements/Subprocessor list',
  component: 'harmony-subprocessor-list',
  render: list,
};
export default meta;

type Story = StoryObj<Args>;

/** Every attribute and custom property has a control. */
export const Playground: Story = {args: {'heading-level': '2', 'list-href': '', theme: 'auto', facts: 'bundled'}};

/** The bundled facts name nobody, because their sources do not: the purposes are what is on record. */
export const Purposes: Story = {};

/** The page says where it keeps the named list. The address here is an example. */
export const ListLink: Story = {args: {'list-href': 'https://www.example.com/subprocessors'}};

/** The named list of Example Company, which does not exist: a real table. */
export const NamedList: Story = {args: {facts: 'example-company'}};

/** The same table where there is little room: each row becomes a card, and stays a row for assistive technology. */
export const NamedListNarrow: Story = {args: {facts: 'example-company'}, globals: {width: '280px'}};

export const NamedListDark: Story = {args: {facts: 'example-company', theme: 'dark'}};

export const NamedListRightToLeft: Story = {args: {facts: 'example-company', dir: 'rtl'}, globals: {direction: 'rtl'}};

/** Thirty entries, and names as long as they get. */
export const LongNames: Story = {args: {facts: 'example-long-names'}};

export const LongNamesNarrow: Story = {args: {facts: 'example-long-names'}, globals: {width: '280px'}};

/** `theme="light"` stays light on a dark page: try the switch in the toolbar. */
export const Light: Story = {args: {theme: 'light'}};

/** `theme="dark"` stays dark on a light page. */
export const Dark: Story = {args: {theme: 'dark'}};

/** Each language brings its own direction; `dir` is for a page that knows better. */
export const RightToLeft: Story = {args: {dir: 'rtl'}, globals: {direction: 'rtl'}};

export const InGerman: Story = {globals: {language: 'de'}};

export const InJapanese: Story = {globals: {language: 'ja'}};

export const InArabic: Story = {globals: {language: 'ar'}};

/** Nobody has translated the facts of Example Company: they are shown in English, and labelled as English. */
export const NotTranslated: Story = {args: {facts: 'example-company'}, globals: {language: 'ar'}};

/** Text without accents is hard-coded. Text that sticks out has no room for longer languages. */
export const PseudoLanguage: Story = {globals: {language: 'en-XA', width: '280px'}};

export const PseudoRightToLeft: Story = {globals: {language: 'ar-XB', width: '280px'}};

/** 280 pixels: one column, and nothing sticks out. */
export const Narrow: Story = {globals: {width: '280px'}};

export const ForcedColours: Story = FORCED_COLOURS;

export const NamedListForcedColours: Story = {...FORCED_COLOURS, args: {facts: 'example-company'}};

/** Custom properties and parts change the shell; see Theming. */
export const Themed: Story = {args: {...THEMED, facts: 'example-company'}};

/** What a subprocessor is. */
export const TermTip: Story = openedTip('harmony-subprocessor-list', '.uses button');

export const TermTipNarrow: Story = {...TermTip, globals: {width: '280px'}};

const LIST = 'harmony-subprocessor-list';
const FEW = exampleWithEntries(3);

/** Twelve entries, some with more to tell than others, a planned one and a former one. A list of nine or more has a search. */
export const SearchableList: Story = {args: {facts: 'example-list'}};

/**
 * A thousand entries. Use it by keyboard alone: Tab leads to the search, its two choices and the headings, Enter on a
 * heading sorts. The whole list is one more stop, where the arrow keys, Page Up, Page Down, Home and End move from row to
 * row, and Tab goes through what one row has: its web site, its details, its permanent link. Arrow down leads from the
 * search into the list, Escape leads back, and Escape in the search clears it.
 */
export const ThousandEntries: Story = {
  args: {facts: 'example-thousand'},
  // axe takes about ten seconds for a thousand rows, and finds nothing in them that is not in a hundred.
  parameters: {argsForAxe: {facts: exampleWithEntries(100)}},
  globals: {a11y: {manual: true}},
  tags: ['!autodocs'],
};

/** A planned one says from when, and until when customers can object. Former ones are folded away; here they are not. */
export const PlannedAndFormer: Story = {
  render: (args) => list({...args, facts: FEW}),
  play: ({canvasElement}) => unfold(canvasElement, LIST, 'details.former'),
  tags: ['!autodocs'],
};

/** Each word has to occur somewhere: in a name, a purpose, a country, or in what else is known. */
export const Searched: Story = {
  args: {facts: 'example-list'},
  play: ({canvasElement}) => type(canvasElement, LIST, 'input[type=search]', 'hosting germany'),
  tags: ['!autodocs'],
};

/** Where nothing matches, the list says so and offers the way back. */
export const NothingFound: Story = {
  args: {facts: 'example-list'},
  play: ({canvasElement}) => type(canvasElement, LIST, 'input[type=search]', 'no such company'),
  tags: ['!autodocs'],
};

/** One click for the oldest first, another for the newest, and a third for the order of the facts. */
export const SortedByDate: Story = {
  args: {facts: 'example-list'},
  play: ({canvasElement}) => press(canvasElement, LIST, 'th.since button'),
  tags: ['!autodocs'],
};

export const SearchableListNarrow: Story = {args: {facts: 'example-list'}, globals: {width: '280px'}};

export const SearchableListDark: Story = {args: {facts: 'example-list', theme: 'dark'}};

export const SearchableListRightToLeft: Story = {
  args: {facts: 'example-list', dir: 'rtl'},
  globals: {direction: 'rtl'},
};

export const SearchableListInArabic: Story = {args: {facts: 'example-list'}, globals: {language: 'ar'}};

export const SearchableListForcedColours: Story = {...FORCED_COLOURS, args: {facts: 'example-list'}};
