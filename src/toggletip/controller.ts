import {render} from 'lit';
import type {Tip} from '../content/tip.js';
import {keepInside, limitHeight} from './room.js';
import {isCut, scrollByKey} from './scrolling.js';
import {tipContent} from './toggletip.js';

/** The element whose shadow root holds the tips. */
export interface TipHost extends Element {
  /** The explanation with an id. */
  explain(id: string): Tip | undefined;
}

/** Long enough that a pointer in passing opens nothing. */
const OPEN_DELAY = 150;
/** Long enough to cross from the button to the tip. */
const CLOSE_DELAY = 200;

/** What the reader does first, by mouse, by keyboard, by touch or through assistive technology. */
const FIRST_TOUCH = ['pointerover', 'focusin', 'click'] as const;
const ON_ROOT = [...FIRST_TOUCH, 'pointerout', 'pointermove', 'focusout', 'toggle'] as const;
const ON_DOCUMENT = ['keydown', 'pointerdown'] as const;
const SCROLLING = ['wheel', 'touchmove'] as const;
type Handled = (typeof ON_ROOT | typeof ON_DOCUMENT | typeof SCROLLING)[number];

/** TypeScript 5.9 does not know the `source` yet. It is the trigger, for assistive technology and for nesting. */
type ShowPopover = (options: {source: HTMLElement}) => void;

const controllers = new WeakMap<Node, TipController>();
/** The one that has a tip open; the page shows one tip at a time. */
let current: TipController | undefined;

/**
 * Waits for the reader to touch a tip button. Until then an element has these listeners on its own root and nothing else:
 * a page full of badges costs next to nothing.
 *
 * @param root - The shadow root, possibly still empty.
 */
export function listenForTouch(root: ShadowRoot): void {
  for (const type of FIRST_TOUCH) root.addEventListener(type, onFirstTouch);
}

/**
 * Words the open tip anew, for an element that was updated: its language may have changed.
 *
 * @param root - The shadow root.
 */
export function refreshTips(root: Node): void {
  controllers.get(root)?.refresh();
}

/**
 * Closes what is open in a root and lets go of the document, for an element that leaves the page.
 *
 * @param root - The shadow root.
 */
export function closeTips(root: Node): void {
  controllers.get(root)?.close();
}

function onFirstTouch(event: Event): void {
  const root = event.currentTarget as ShadowRoot;
  if (!triggerOf(event)) return;
  for (const type of FIRST_TOUCH) root.removeEventListener(type, onFirstTouch);
  const controller = new TipController(root);
  controllers.set(root, controller);
  controller.handleEvent(event);
}

/** Checks the markup and not the style, which would have to be computed before anything opens. */
function runsLeft(element: Element): boolean {
  return element.matches(':dir(rtl)');
}

function triggerOf(event: Event): HTMLButtonElement | null {
  return (event.target as Element).closest<HTMLButtonElement>('[popovertarget]');
}

/**
 * Opens and closes the tips of one shadow root: hover with a bridge, focus, click to pin, Escape, a press elsewhere. Each
 * event is handled by the method of the same name.
 */
class TipController implements EventListenerObject {
  readonly #root: ShadowRoot;
  #trigger: HTMLButtonElement | null = null;
  #pinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where it listens while a tip is open. The element may be in another document by the time it closes. */
  #document: Document | undefined;
  /** Where the mouse is, and where it was when a tip closed. */
  #pointer = '';
  #closedAt = '';

  constructor(root: ShadowRoot) {
    this.#root = root;
    // Capturing, because `toggle` does not bubble.
    for (const type of ON_ROOT) root.addEventListener(type, this, true);
    for (const type of SCROLLING) root.addEventListener(type, this, {capture: true, passive: true});
  }

  handleEvent(event: Event): void {
    this[event.type as Handled](event as never);
  }

  pointermove(event: PointerEvent): void {
    this.#pointer = `${event.clientX},${event.clientY}`;
    if (this.#pointer !== this.#closedAt) this.#closedAt = '';
  }

  pointerover(event: PointerEvent): void {
    const trigger = triggerOf(event);
    if (event.pointerType !== 'mouse') return;
    this.pointermove(event);
    // When a tip closes under a resting mouse, there is a new `pointerover` at the same place. It must not reopen the tip.
    if (trigger && !this.#pinned && this.#pointer !== this.#closedAt) {
      this.#later(OPEN_DELAY, () => this.#open(trigger));
    }
  }

  pointerout(event: PointerEvent): void {
    this.pointermove(event);
    if (this.#pinned) return;
    this.#later(CLOSE_DELAY, () => {
      if (!this.#trigger?.matches(':hover, :focus-visible') && !this.#tip?.matches(':hover')) this.close();
    });
  }

  focusin(event: FocusEvent): void {
    const trigger = triggerOf(event);
    if (trigger?.matches(':focus-visible')) this.#open(trigger);
  }

  focusout({relatedTarget}: FocusEvent): void {
    // The focus moves from the button into a text that scrolls, or back.
    if (this.#trigger && (relatedTarget === this.#tip || relatedTarget === this.#trigger)) return;
    // Pinned and no `relatedTarget`: the window lost the focus, or it is a press outside, which `pointerdown` handles.
    if (!(this.#pinned && relatedTarget === null) && !this.#tip?.matches(':hover')) this.close();
  }

  click(event: Event): void {
    const trigger = triggerOf(event);
    if (!trigger) return;
    // The native toggle would close what hovering has just opened.
    event.preventDefault();
    if (this.#pinned && trigger === this.#trigger) return this.close();
    this.#open(trigger);
    this.#pinned = true;
  }

  /** One Escape closes one thing, and the tip is on top: a dialog or popover of the page stays open. */
  keydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (this.#root.activeElement === this.#tip) this.#trigger?.focus();
      this.close();
    } else if (event.composedPath()[0] !== this.#trigger || !scrollByKey(this.#tip, event)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Dialogs that keep the page from scrolling would also keep the tip from scrolling, because they take it for the page. */
  wheel(event: Event): void {
    const tip = this.#tip;
    if (isCut(tip) && event.composedPath().includes(tip)) event.stopPropagation();
  }

  touchmove(event: Event): void {
    this.wheel(event);
  }

  pointerdown(event: Event): void {
    const path = event.composedPath();
    if (!path.includes(this.#trigger!) && !path.includes(this.#tip!)) this.close();
  }

  /** The browser may close a tip by itself, when another popover opens, say. */
  toggle(): void {
    if (!this.#isOpen()) this.close();
  }

  /** Closes the open tip, if there is one, and lets go of the document. */
  close(): void {
    clearTimeout(this.#timer);
    if (this.#isOpen()) this.#tip?.hidePopover();
    this.#closedAt = this.#pointer;
    this.#pinned = false;
    this.#trigger = null;
    if (current !== this) return;
    current = undefined;
    for (const type of ON_DOCUMENT) this.#document?.removeEventListener(type, this, true);
  }

  /** Renders the open tip, if there is one, from what it explains now. */
  refresh(): void {
    const tip = this.#tip;
    const explanation = tip && (this.#root.host as TipHost).explain(tip.id);
    if (explanation) render(tipContent(explanation), tip);
  }

  get #tip(): HTMLElement | null {
    return this.#trigger && this.#root.getElementById(this.#trigger.getAttribute('popovertarget') ?? '');
  }

  #isOpen(): boolean {
    try {
      return this.#tip?.matches(':popover-open') ?? false;
    } catch {
      // A DOM without popovers, such as jsdom's.
      return false;
    }
  }

  #open(trigger: HTMLButtonElement): void {
    clearTimeout(this.#timer);
    if (trigger === this.#trigger && this.#isOpen()) return;
    current?.close();
    this.#trigger = trigger;
    const tip = this.#tip!;
    // The DOM of a unit test may have no popovers.
    if (!('showPopover' in tip)) return;
    // An `auto` popover that opens on hover would close the page's own. An engine that does not know `hint` treats it as
    // `manual`. It is set while the tip is closed, because the change would close an open tip.
    tip.popover = 'hint';
    tip.classList.toggle('across', runsLeft(tip) !== runsLeft(tip.ownerDocument.documentElement));
    limitHeight(tip, trigger);
    this.refresh();
    (tip.showPopover as ShowPopover).call(tip, {source: trigger});
    keepInside(tip, trigger);
    tip.tabIndex = isCut(tip) ? 0 : -1;
    current = this;
    this.#document = tip.ownerDocument;
    for (const type of ON_DOCUMENT) this.#document.addEventListener(type, this, true);
  }

  #later(delay: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, delay);
  }
}
