import type {Decorator, Meta, StoryContext, StoryObj} from '@storybook/web-components-vite';
import {render} from 'lit';
import {parseFacts} from '../../dist/facts/index.js';
import '../../dist/define.js';
import {claimsOf} from '../../packages/check/dist/claims/index.js';
import {setToday} from '../../dist/testing.js';
import {setLibrary} from '../../stories/library.js';
import type {EmulatedMedia} from '../../stories/looks.js';
import {decorators, initialGlobals} from '../../stories/page.js';
import '../helpers/languages.js';
import '../helpers/pseudo-languages.js';
import {storyModules} from './story-modules.js';

setLibrary({claimsOf, parseFacts, setToday});

type Draw = (context: StoryContext) => unknown;

/** A story with everything that its file says about it. */
export interface Story {
  file: string;
  name: string;
  /** What has to be emulated for it. */
  media: EmulatedMedia | undefined;
  /** What axe has to look at instead, where it would take too long. */
  argsForAxe: Record<string, unknown> | undefined;
  /**
   * Draws it into a container on a page with these globals, with some of its args changed, and resolves when it has been
   * drawn and played.
   */
  show(container: HTMLElement, globals: Record<string, unknown>, changed?: Record<string, unknown>): Promise<void>;
}

/**
 * Storybook's `composeStories()` does not exist for web components, so these lines stand in for it. They know what our
 * stories use: args, globals, decorators, `render`, `play`, `parameters.media` and `parameters.argsForAxe`.
 */
export const stories: Story[] = Object.entries(storyModules).flatMap(([file, {default: meta, ...exports}]) =>
  Object.entries(exports).map(([name, story]) => compose(file, name, meta, story)),
);

function compose(file: string, name: string, meta: Meta, story: StoryObj): Story {
  const draw = story.render ?? meta.render;
  if (!draw) throw new Error(`${file}, ${name}: neither the story nor its file has a \`render\`.`);
  const wrappers: Decorator[] = [story.decorators ?? [], meta.decorators ?? [], decorators].flat();
  const drawn = wrappers.reduce<Draw>(
    (inner, wrap) => (context) => wrap((update) => inner({...context, ...update} as StoryContext) as never, context),
    (context) => draw(context.args, context),
  );
  const parameters: Record<string, unknown> = {...meta.parameters, ...story.parameters};
  return {
    file,
    name,
    media: parameters['media'] as Story['media'],
    argsForAxe: parameters['argsForAxe'] as Story['argsForAxe'],
    async show(container, globals, changed = {}) {
      const initialArgs = {...meta.args, ...story.args};
      const context = {
        name,
        initialArgs,
        args: {...initialArgs, ...changed},
        // As in Storybook, what a story says about the page wins over any switch.
        globals: {...initialGlobals, ...globals, ...meta.globals, ...story.globals},
        viewMode: 'story',
        canvasElement: container,
      } as unknown as StoryContext;
      render(drawn(context), container);
      await settle(container);
      await (story.play ?? meta.play)?.(context);
      await settle(container);
    },
  };
}

type Updating = HTMLElement & {updateComplete: Promise<unknown>};

/** Our elements in a container, those in other shadow roots included. */
export function elementsIn(container: ParentNode): Updating[] {
  return [...container.querySelectorAll<Updating>('*')].flatMap((element) => {
    if (element.localName.startsWith('harmony-')) return element;
    return element.shadowRoot ? elementsIn(element.shadowRoot) : [];
  });
}

/** Waits for updates, and for what fades in: half-transparent text has half the contrast. */
async function settle(container: HTMLElement): Promise<void> {
  const elements = elementsIn(container);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  const animations = elements.flatMap(({shadowRoot}) => shadowRoot?.getAnimations() ?? []);
  await Promise.all(animations.map(({finished}) => finished));
}
