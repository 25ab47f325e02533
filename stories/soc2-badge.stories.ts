import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {badge, everyVariant, type BadgeArgs} from './badge.js';
import {directionOf, SPOKEN} from './languages.js';
import {FORCED_COLOURS, THEMED} from './looks.js';
import {openedTip} from './play.js';

const meta: Meta<BadgeArgs> = {
  title: 'Elements/SOC 2 badge',
  component: 'harmony-soc2-badge',
  render: badge,
};
export default meta;

type Story = StoryObj<BadgeArgs>;

/** Every attribute and custom property has a control. */
export const Playground: Story = {args: {variant: 'card', theme: 'auto', facts: 'bundled'}};

export const Card: Story = {args: {variant: 'card'}};

/** As high as one line of the text around it, so nothing moves when it takes the place of its children. */
export const Pill: Story = {
  args: {variant: 'pill'},
  render: (args) => html`<p>On a page, ${badge(args)} stands between words and wraps as they do.</p>`,
};

/** The whole claim as a phrase. */
export const Inline: Story = {
  args: {variant: 'inline'},
  render: (args) => html`<p>For your vendor review: ${badge(args)}.</p>`,
};

/** `theme="light"` stays light on a dark page: try the switch in the toolbar. */
export const Light: Story = {args: {theme: 'light'}, render: everyVariant};

/** `theme="dark"` stays dark on a light page. */
export const Dark: Story = {args: {theme: 'dark'}, render: everyVariant};

/** Each language brings its own direction; `dir` is for a page that knows better. */
export const RightToLeft: Story = {args: {dir: 'rtl'}, globals: {direction: 'rtl'}, render: everyVariant};

/** Every language, each from the same script: the nearest `lang` counts. */
export const Languages: Story = {
  render: (args) => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.5rem">
      ${SPOKEN.map(
        ({value, title}) => html`<div lang=${value} dir=${directionOf(value)}>
          <p><bdi>${title}</bdi></p>
          ${badge(args)}
        </div>`,
      )}
    </div>
  `,
};

/** Text without accents is hard-coded. Text that sticks out has no room for longer languages. */
export const PseudoLanguage: Story = {globals: {language: 'en-XA', width: '280px'}, render: everyVariant};

export const PseudoRightToLeft: Story = {globals: {language: 'ar-XB', width: '280px'}, render: everyVariant};

/** 280 pixels: nothing is cut off and nothing sticks out. */
export const Narrow: Story = {globals: {width: '280px'}, render: everyVariant};

export const ForcedColours: Story = {...FORCED_COLOURS, render: everyVariant};

/** Custom properties and parts change the shell; see Theming. */
export const Themed: Story = {args: THEMED, render: everyVariant};

/** Type 1 beside Type 2. */
export const TypesTip: Story = openedTip('harmony-soc2-badge', '.claim button');

/** What a category is about. */
export const CategoryTip: Story = openedTip('harmony-soc2-badge', '.categories button');

/** How to get the report. */
export const RequestTip: Story = openedTip('harmony-soc2-badge', '.link + button');

/** What the report does not prove. */
export const LimitsTip: Story = openedTip('harmony-soc2-badge', '.span button');

/** The small forms have one tip that tells it all. */
export const PillTip: Story = {...Pill, ...openedTip('harmony-soc2-badge')};

export const InlineTip: Story = {...Inline, ...openedTip('harmony-soc2-badge')};

/** Where there is little room, a tip takes what there is. */
export const NarrowTip: Story = {...TypesTip, globals: {width: '280px'}};

/** A completed Type 2 of Example Company, which does not exist: a period takes the place of the point in time. */
export const Type2: Story = {args: {facts: 'example-company'}, render: everyVariant};

/** The facts of Example Company do not mention a Type 1 report, so the tip gives it no state. */
export const Type2Tip: Story = {...TypesTip, args: {facts: 'example-company'}};

/** Nobody has translated the facts of Example Company: their sentences are shown in English, and labelled as English. */
export const NotTranslatedTip: Story = {...TypesTip, args: {facts: 'example-company'}, globals: {language: 'ar'}};

/** Names as long as they get, in a narrow column. */
export const LongNames: Story = {args: {facts: 'example-long-names'}, globals: {width: '280px'}, render: everyVariant};
