/** What follows the language of the page around it. */
export interface LanguageFollower extends Element {
  /** Called when any `lang` on the page changed; cheap when the follower's own language stayed. */
  languageMayHaveChanged(): void;
}

const followers = new Set<LanguageFollower>();
let observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Starts to tell an element when a `lang` changes above it. One observer serves the whole page.
 *
 * @param follower - A connected element.
 */
export function followLanguage(follower: LanguageFollower): void {
  followers.add(follower);
  observer ??= new MutationObserver(() => {
    for (const each of followers) each.languageMayHaveChanged();
  });
  // A document's observer does not see into shadow roots, so each root around the follower is observed as well.
  let root = follower.getRootNode();
  for (;;) {
    if (!observedRoots.has(root)) {
      observedRoots.add(root);
      observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    }
    if (!(root instanceof ShadowRoot)) return;
    // The host itself belongs to the next root: its `lang` counts too, and that root's observer sees it.
    root = root.host.getRootNode();
  }
}

/**
 * Stops telling an element. With the last one gone, nothing is observed any more.
 *
 * @param follower - The element that left the page.
 */
export function unfollowLanguage(follower: LanguageFollower): void {
  followers.delete(follower);
  if (followers.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  observedRoots = new WeakSet();
}
