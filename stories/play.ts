import type {StoryObj} from '@storybook/web-components-vite';

/**
 * Opens an explanation as a reader does: with a click on its button, which keeps it open.
 *
 * @param canvas - Where the story is.
 * @param host - Selector of the element; its first match in the story.
 * @param button - Selector of the button within the element's shadow root; its first match.
 */
export async function openTip(canvas: ParentNode, host: string, button = 'button'): Promise<void> {
  const trigger = await within<HTMLButtonElement>(canvas, host, button);
  trigger.click();
  const root = trigger.getRootNode() as ShadowRoot;
  if (!root.querySelector(':popover-open')) throw new Error(`"${button}" in "${host}" opened nothing.`);
}

/**
 * A story with an open explanation. In the docs, where nothing is played, it would look like any other: so it is left
 * out there, and stands in the sidebar.
 *
 * @param host - As for `openTip()`.
 * @param button - As for `openTip()`.
 * @returns What to spread into the story.
 */
export function openedTip(host: string, button?: string): Pick<StoryObj, 'play' | 'tags'> {
  return {play: ({canvasElement}) => openTip(canvasElement, host, button), tags: ['!autodocs']};
}

/**
 * Unfolds what an element keeps folded.
 *
 * @param canvas - Where the story is.
 * @param host - As for `openTip()`.
 * @param details - Selector of the fold within the element's shadow root; its first match.
 */
export async function unfold(canvas: ParentNode, host: string, details: string): Promise<void> {
  (await within<HTMLDetailsElement>(canvas, host, details)).open = true;
}

/**
 * Clicks a button as a reader does.
 *
 * @param canvas - Where the story is.
 * @param host - As for `openTip()`.
 * @param button - As for `openTip()`.
 */
export async function press(canvas: ParentNode, host: string, button: string): Promise<void> {
  (await within<HTMLButtonElement>(canvas, host, button)).click();
}

/**
 * Types into a field as a reader does.
 *
 * @param canvas - Where the story is.
 * @param host - As for `openTip()`.
 * @param field - Selector of the field within the element's shadow root; its first match.
 * @param text - What is typed.
 */
export async function type(canvas: ParentNode, host: string, field: string, text: string): Promise<void> {
  const input = await within<HTMLInputElement>(canvas, host, field);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

async function within<T extends Element>(canvas: ParentNode, host: string, selector: string): Promise<T> {
  const element = canvas.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(host);
  await element?.updateComplete;
  const found = element?.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no "${selector}" in "${host}".`);
  return found;
}
