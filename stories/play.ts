import type {StoryObj} from '@storybook/web-components-vite';

/**
 * Opens an explanation as a reader does: with a click on its button, which keeps it open.
 *
 * @param canvas - Where the story is.
 * @param host - Selector of the element; its first match in the story.
 * @param button - Selector of the button within the element's shadow root; its first match.
 */
export async function openTip(canvas: ParentNode, host: string, button = 'button'): Promise<void> {
  const element = canvas.querySelector<HTMLElement & {updateComplete: Promise<unknown>}>(host);
  await element?.updateComplete;
  const trigger = element?.shadowRoot?.querySelector<HTMLButtonElement>(button);
  if (!trigger) throw new Error(`There is no "${button}" in "${host}".`);
  trigger.click();
  if (!element?.shadowRoot?.querySelector(':popover-open')) throw new Error(`"${button}" in "${host}" opened nothing.`);
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
