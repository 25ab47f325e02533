import type {} from 'mocha';

/** What every element of ours is. */
export interface Updating extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

const mounted = new Set<Element>();

afterEach(() => {
  for (const node of mounted) node.remove();
  mounted.clear();
});

/** Puts markup on the page, waits until it is rendered, and takes it away after the test. */
export async function mount<T extends Element = HTMLElement>(markup: string): Promise<T> {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  const node = document.importNode(template.content, true).firstElementChild as T;
  mounted.add(node);
  document.body.append(node);
  await rendered(node);
  return node;
}

/** Waits until an element, and every element of ours inside it, is rendered. */
export async function rendered(node: Element): Promise<void> {
  const elements = [node, ...node.querySelectorAll('*')].filter(({localName}) => localName.startsWith('harmony-'));
  for (const element of elements) await (element as Updating).updateComplete;
}

/** The text that a reader sees in an element: nothing of what is hidden or not open. */
export function visibleText(element: Element): string {
  return (element.shadowRoot!.firstElementChild as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
}

/** The buttons of an element that open an explanation. */
export function tipButtons(element: Element): HTMLButtonElement[] {
  return [...element.shadowRoot!.querySelectorAll('button')];
}

/** The explanation that a button opens. */
export function tipOf(button: HTMLButtonElement): HTMLElement {
  return (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('popovertarget')!)!;
}

/** Whether the explanation of a button is open. */
export function isOpen(button: HTMLButtonElement): boolean {
  return tipOf(button).matches(':popover-open');
}

/** Waits. Only for showing that something does not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
