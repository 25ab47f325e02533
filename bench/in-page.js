/**
 * The stopwatch inside the page, injected before the page's own scripts. It adds no listener, and no element until it
 * is asked to, because both are counted.
 */
globalThis.bench = (() => {
  const PATIENCE = 10_000;

  const nextTask = () => scheduler.postTask(() => {}, {priority: 'user-blocking'});
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => nextTask().then(resolve)));
  const container = () => document.querySelector('#badges');

  /** Checks immediately, after the microtasks, then after every task. `condition` may flush layout. */
  async function until(condition, what) {
    const deadline = performance.now() + PATIENCE;
    if (condition()) return;
    await null;
    while (!condition()) {
      if (performance.now() > deadline) throw new Error(`Not in ${PATIENCE} ms, on ${location.pathname}: ${what}`);
      await nextTask();
    }
  }

  function* deep(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* deep(element.shadowRoot);
    }
  }

  function find(selector) {
    for (const element of deep(document)) if (element.matches(selector)) return element;
    throw new Error(`Nothing matches ${selector} on ${location.pathname}`);
  }

  const isFilled = (element) => !element.localName.includes('-') || element.shadowRoot?.childElementCount > 0;

  function hasBox(element, width, height) {
    const box = element.getBoundingClientRect();
    return box.width > width && box.height > height;
  }

  /** Whether every custom element in the badge, however deep, has its content, and the badge has a box. Flushes layout. */
  function isRendered(unit) {
    if (!isFilled(unit)) return false;
    for (const root of [unit, unit.shadowRoot]) {
      if (root) for (const element of deep(root)) if (!isFilled(element)) return false;
    }
    return hasBox(unit, 8, 8);
  }

  const isShown = (tip) => tip.checkVisibility() && hasBox(tip, 20, 8);

  function addStyle(href) {
    const style = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
    const loaded = new Promise((resolve) => (style.onload = resolve));
    document.head.append(style);
    return loaded;
  }

  function fill(html, count) {
    const badges = Array.from({length: count}, (_, i) => html.replaceAll('{i}', i)).join('');
    const start = performance.now();
    container().innerHTML = badges;
    return start;
  }

  return {
    /** Puts files into the HTTP cache. */
    prefetch: (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).arrayBuffer())).then(() => {}),

    /** From `import()` until one badge is rendered and laid out. */
    async boot({html, scripts, styles}) {
      const start = fill(html, 1);
      const styled = styles.map(addStyle);
      for (const script of scripts) await import(script);
      const evaluated = performance.now() - start;
      await Promise.all(styled);
      await until(() => isRendered(container().firstElementChild), 'the badge is rendered');
      return {evaluated, booted: performance.now() - start};
    },

    /** Records the first frame in which the badge of a page being loaded is rendered. */
    watch() {
      this.shownAt = new Promise((resolve) => {
        const look = () => {
          const unit = container()?.firstElementChild;
          if (unit && isRendered(unit)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },

    /** Many badges at once, until the last one is rendered and everything is laid out. */
    async mount(html, count) {
      const start = fill(html, count);
      const last = container().lastElementChild;
      await until(() => isRendered(last), 'the last badge is rendered');
      return performance.now() - start;
    },

    /** How many badges are rendered. */
    countRendered: () => [...container().children].filter(isRendered).length,

    rendered: () => until(() => isRendered(container().firstElementChild), 'the badge is rendered'),

    /** From the click until the tip is laid out, and until the end of the frame that shows it. */
    async open({trigger, tip}) {
      const button = find(trigger);
      const pop = button.popoverTargetElement ?? find(tip);
      const start = performance.now();
      button.click();
      await until(() => isShown(pop) && pop.textContent.length > 60, 'the tip is shown');
      const laidOut = performance.now() - start;
      await nextFrame();
      const framed = performance.now() - start;
      return {laidOut, framed, text: pop.textContent};
    },

    async close({trigger, tip}) {
      const button = find(trigger);
      const pop = button.popoverTargetElement ?? find(tip);
      button.click();
      await until(() => !isShown(pop), 'the tip is closed');
      await nextFrame();
    },

    /** Adds the scripts, and says how far the content under the badge moves because of them. */
    async arrive(scripts) {
      const shifts = [];
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
      observer.observe({type: 'layout-shift'});
      const main = document.querySelector('main');
      const before = main.getBoundingClientRect().top;
      for (const script of scripts) await import(script);
      await until(() => isRendered(container().firstElementChild), 'the badge is rendered');
      await new Promise((resolve) => setTimeout(resolve, 500));
      shifts.push(...observer.takeRecords());
      const cls = shifts.reduce((sum, {value}) => sum + value, 0);
      return {moved: main.getBoundingClientRect().top - before, cls};
    },
  };
})();
