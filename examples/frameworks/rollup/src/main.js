import '@harmony/trust-badges/soc2-badge/define.js';

const badges = /** @type {HTMLElement} */ (document.querySelector('#badges'));
const place = /** @type {HTMLElement} */ (badges.parentNode);
const one = /** @type {HTMLElementTagNameMap['harmony-soc2-badge']} */ (badges.querySelector('harmony-soc2-badge'));
const list = /** @type {HTMLElement} */ (badges.querySelector('#list'));

one.variant = 'pill';

const actions = {
  async facts() {
    const {formatReasons, parseFacts} = await import('@harmony/trust-badges/facts.js');
    const result = parseFacts(await (await fetch('/facts.json')).json());
    if (!result.ok) throw new Error(formatReasons(result.reasons));
    one.facts = result.facts;
  },
  children() {
    one.querySelector('a')?.replaceChildren('Harmony Global Inc: ask for the SOC 2 report');
  },
  reorder() {
    list.append(...[...list.children].reverse());
  },
  toggle() {
    if (badges.isConnected) badges.remove();
    else place.append(badges);
  },
};

for (const [name, action] of Object.entries(actions)) {
  document.querySelector(`[data-do="${name}"]`)?.addEventListener('click', action);
}
