import type {Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import type {Facts} from '../src/facts/types.js';
import {badge, everyVariant, type BadgeArgs} from './badge.js';
import {dayOfStory, inWords, on} from './day.js';
import {chapterOn, EXAMPLE_LIFE} from './fixtures/example-life.js';
import {
  EXAMPLE_DETAILS,
  EXAMPLE_TYPE1,
  EXAMPLE_TYPE2,
  exampleWithReports,
  LONGEST_NAME,
} from './fixtures/example-reports.js';
import {FORCED_COLOURS} from './looks.js';
import {openedTip, unfold} from './play.js';

interface Args extends BadgeArgs {
  /** Every story here has one. */
  day: unknown;
}

const DAYS = EXAMPLE_LIFE.map(({from, happened}) => `| ${inWords(from)} | ${happened} |`);

const meta: Meta<Args> = {
  title: 'States of the truth',
  argTypes: {
    day: {
      description: 'The day on which somebody reads the page',
      control: 'date',
      // Storybook cannot read a date from an address, and would refuse it there.
      type: {name: 'other', value: 'day'},
      table: {type: {summary: 'YYYY-MM-DD'}},
    },
  },
  parameters: {
    controls: {include: ['day']},
    docs: {
      // A page has one day, so each story below the first one has a page of its own, which loads when it is scrolled to.
      story: {inline: false, height: '540px'},
      description: {
        component: [
          'One badge in every state that it can be in. Example Company, which does not exist, publishes a new facts file ' +
            'now and then; how old a report is, the badge finds out by itself, from the day on which it is read. Choose ' +
            'one of these days below, or any other:',
          ['| From | What happens |', '| :-- | :-- |', ...DAYS].join('\n'),
        ].join('\n\n'),
      },
    },
  },
  render: ofTheDay,
};
export default meta;

type Story = StoryObj<Args>;

/** What Example Company publishes on the day. */
function ofTheDay(args: Args, context: StoryContext<Args>): TemplateResult {
  return everyVariant({...args, facts: chapterOn(dayOfStory(context)!).facts});
}

/** The same facts on any day. */
function published(
  facts: Facts,
  draw: (args: BadgeArgs) => TemplateResult = everyVariant,
): NonNullable<Story['render']> {
  return (args) => draw({...args, facts});
}

/** The whole life of a badge: choose a day. */
export const Life: Story = {
  args: {day: on('2025-03-10')},
  parameters: {docs: {first: true, story: {inline: true, height: ''}}},
  render: (args, context) => {
    const chosen = dayOfStory(context)!;
    const {from, happened} = chapterOn(chosen);
    const day = chosen < from ? from : chosen;
    return html`
      <p lang="en" dir="ltr" style="margin-block-start: 0">
        <strong>It is <time datetime=${day}>${inWords(day)}</time>.</strong>
        ${day === from ? 'Today:' : html`Last, on <time datetime=${from}>${inWords(from)}</time>:`} ${happened}
      </p>
      ${ofTheDay(args, context)}
    `;
  },
};

/** The day of the report: a point in time. */
export const Type1Current: Story = {args: {day: on('2025-03-10')}};

/** The same facts file a year and a day later. The report is as true as before; readers are told its age and whom to ask. */
export const Type1Older: Story = {args: {day: on('2026-03-11')}, render: published(EXAMPLE_LIFE[0].facts)};

/** An examination in progress is mentioned beside the report, and is not a report. */
export const Type1WithExamination: Story = {args: {day: on('2025-11-01')}};

/** A period takes the place of the point in time. The Type 1 stays, as an earlier report. */
export const Type2: Story = {args: {day: on('2026-06-30')}, ...tall(600)};

/** The age of a Type 2 report counts from the end of its period, and not from its date. */
export const Type2Older: Story = {args: {day: on('2027-06-01')}, ...tall(710)};

/** The newest report leads; the ones before it are one click away. */
export const SeveralReports: Story = {
  args: {day: on('2027-07-15')},
  ...tall(840),
  play: ({canvasElement}) => unfold(canvasElement, 'harmony-soc2-badge', 'details'),
};

/** An opinion is a fact like any other. */
export const UnqualifiedOpinion: Story = {
  args: {day: on('2026-06-30')},
  render: published(exampleWithReports({report: {...EXAMPLE_TYPE2, opinion: 'unqualified'}})),
};

/** In the same place, and just as plain. */
export const QualifiedOpinion: Story = {
  args: {day: on('2026-06-30')},
  render: published(exampleWithReports({report: {...EXAMPLE_TYPE2, opinion: 'qualified'}})),
};

const OPINIONS = (['unqualified', 'qualified', 'adverse', 'disclaimer'] as const).map((opinion): Shown => {
  return [`opinion: '${opinion}'`, exampleWithReports({report: {...EXAMPLE_TYPE2, categories: ['security'], opinion}})];
});

/** Side by side, no opinion looks better than another. */
export const EveryOpinion: Story = {
  args: {day: on('2026-06-30')},
  ...tall(800),
  render: (args) => sideBySide(OPINIONS, args),
};

const {system, auditor, opinion, link} = EXAMPLE_DETAILS;
const ONE_BY_ONE = (
  [
    ['system', {system}],
    ['auditor', {auditor}],
    ['opinion', {opinion}],
    ['asOf', {asOf: '2025-03-01'}],
    ['link', {link}],
  ] as const
).map(([name, fact]): Shown => {
  return [name, exampleWithReports({report: {...EXAMPLE_TYPE1, categories: ['security'], ...fact}})];
});

/** Each fact that may be given, by itself. What is not given leaves no gap. */
export const OptionalFactsOneByOne: Story = {
  args: {day: on('2025-03-10')},
  ...tall(1080),
  render: (args) => sideBySide(ONE_BY_ONE, args),
};

/** A name of 300 characters, which is the most, in 280 pixels. */
export const LongestName: Story = {
  args: {day: on('2026-06-30')},
  ...tall(1440),
  globals: {width: '280px'},
  render: published(exampleWithReports({report: {...EXAMPLE_TYPE2, entity: LONGEST_NAME}})),
};

/** All the categories that there are. */
export const FiveCategories: Story = {
  args: {day: on('2026-06-30')},
  render: published(exampleWithReports({report: EXAMPLE_TYPE2})),
};

/** Names of Example Company stay as they are; the sentences about their age are translated. */
export const OlderInArabic: Story = {...Type1Older, globals: {language: 'ar'}};

export const OlderDark: Story = {...Type1Older, args: {...Type1Older.args, theme: 'dark'}};

/** The notice and an examination in progress, in 280 pixels. */
export const OlderNarrow: Story = {
  args: {day: on('2026-03-11')},
  ...tall(770),
  globals: {width: '280px'},
};

export const OlderForcedColours: Story = {
  ...FORCED_COLOURS,
  args: {day: on('2026-03-11')},
};

/** The tip of a small form has room for what the form itself says in brief. */
export const OlderTip: Story = {
  ...openedTip('harmony-soc2-badge'),
  args: {day: on('2027-06-01')},
  render: published(chapterOn('2027-06-01').facts, (args) => html`<p>${badge({...args, variant: 'pill'})}</p>`),
};

/** A caption, and the facts. */
type Shown = readonly [caption: string, facts: Facts];

function sideBySide(all: readonly Shown[], args: Args): TemplateResult {
  return html`
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1.5rem">
      ${all.map(
        ([caption, facts]) => html`<div>
        <p style="margin-block: 0 0.5rem"><code>${caption}</code></p>
        ${badge({...args, facts})}
      </div>`,
      )}
    </div>
  `;
}

/** The height of a story in the docs. */
function tall(pixels: number): Pick<Story, 'parameters'> {
  return {parameters: {docs: {story: {height: `${pixels}px`}}}};
}
