/** What to do for each element when any `lang` on the page changed, or a language was added. */
const followers = new Map<Element, () => void>();
let observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Starts to follow the language around an element. One observer serves the whole page.
 *
 * @param follower - A connected element.
 * @param look - Called now, when a `lang` changes anywhere, and when a language is added. It finds out whether the element
 *   is affected.
 */
export function followLanguage(follower: Element, look: () => void): void {
  followers.set(follower, look);
  observer ??= new MutationObserver(tellFollowers);
  // A document's observer does not see into shadow roots, so each root around the follower is observed as well.
  let root = follower.getRootNode();
  for (;;) {
    if (!observedRoots.has(root)) {
      observedRoots.add(root);
      observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    }
    const {host} = root as Partial<ShadowRoot>;
    if (!host) break;
    // The host itself belongs to the next root: its `lang` counts too, and that root's observer sees it.
    root = host.getRootNode();
  }
  look();
}

/**
 * Stops following. With the last one gone, nothing is observed any more.
 *
 * @param follower - The element that left the page.
 */
export function unfollowLanguage(follower: Element): void {
  followers.delete(follower);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  observedRoots = new WeakSet();
}

/** Lets every follower look at its language again. */
export function tellFollowers(): void {
  for (const look of followers.values()) look();
}
