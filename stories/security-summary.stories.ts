import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import facts from '../src/facts/harmony.json';
import {attributes, type ElementArgs} from './attributes.js';
import {summaryFallback} from './fallback.js';
import {FORCED_COLOURS, THEMED} from './looks.js';
import {openedTip} from './play.js';

interface Args extends ElementArgs {
  variant?: 'full' | 'compact';
  topics?: string[];
  'heading-level'?: string;
}

function summary(args: Args): TemplateResult {
  return html`<harmony-security-summary ${attributes(args)}>${summaryFallback(args.facts)}</harmony-security-summary>`;
}

const {topics, responsibilities} = facts.security;
const TOPICS = [...topics.map(({id}) => id), responsibilities.id, 'documents'];

const meta: Meta<Args> = {
  title: 'Elements/Security summary',
  component: 'harmony-security-summary',
  argTypes: {topics: {control: 'inline-check', options: TOPICS}},
  render: summary,
};
export default meta;

type Story = StoryObj<Args>;

/** Every attribute and custom property has a control. */
export const Playground: Story = {
  args: {variant: 'full', topics: [], 'heading-level': '2', theme: 'auto', facts: 'bundled'},
};

export const Full: Story = {args: {variant: 'full'}};

/** One sentence a topic. */
export const Compact: Story = {args: {variant: 'compact'}};

/** `topics` chooses; the facts keep their order. */
export const ChosenTopics: Story = {args: {topics: ['ai', 'access-control', 'documents']}};

/** Below a heading of the page: the title takes the level the page gives it, and topics take the next. */
export const HeadingLevel: Story = {
  args: {variant: 'compact', 'heading-level': '3'},
  render: (args) => html`
    <h2>A section of the page</h2>
    ${summary(args)}
  `,
};

/** `theme="light"` stays light on a dark page: try the switch in the toolbar. */
export const Light: Story = {args: {theme: 'light'}};

/** `theme="dark"` stays dark on a light page. */
export const Dark: Story = {args: {theme: 'dark'}};

export const CompactDark: Story = {args: {variant: 'compact', theme: 'dark'}};

/** Each language brings its own direction; `dir` is for a page that knows better. */
export const RightToLeft: Story = {args: {dir: 'rtl'}, globals: {direction: 'rtl'}};

export const InGerman: Story = {globals: {language: 'de'}};

export const InJapanese: Story = {globals: {language: 'ja'}};

export const InArabic: Story = {args: {variant: 'compact'}, globals: {language: 'ar'}};

/** Nobody has translated the facts of Example Company: they are shown in English, and labelled as English. */
export const NotTranslated: Story = {args: {facts: 'example-company'}, globals: {language: 'ar'}};

/** Text without accents is hard-coded. Text that sticks out has no room for longer languages. */
export const PseudoLanguage: Story = {globals: {language: 'en-XA', width: '280px'}};

export const PseudoRightToLeft: Story = {globals: {language: 'ar-XB', width: '280px'}};

/** 280 pixels: one column, and nothing sticks out. */
export const Narrow: Story = {globals: {width: '280px'}};

export const CompactNarrow: Story = {args: {variant: 'compact'}, globals: {width: '280px'}};

export const ForcedColours: Story = FORCED_COLOURS;

/** Custom properties and parts change the shell; see Theming. */
export const Themed: Story = {args: THEMED};

/** What a term means. */
export const TermTip: Story = {
  args: {topics: ['data-protection']},
  ...openedTip('harmony-security-summary', '.points button'),
};

export const CompactTip: Story = {
  args: {variant: 'compact', topics: ['customer-responsibilities'], theme: 'dark'},
  ...openedTip('harmony-security-summary'),
};

/** Facts of Example Company, which does not exist; one of its topics has no icon of its own. */
export const OtherFacts: Story = {args: {facts: 'example-company'}};
