// The bar at the top of every page here: links to the other pages, and the theme.
import {make} from './make.js';
import {themeControl} from './theme.js';

const PAGES = {
  '/': 'Start',
  '/get/': 'Get the facts',
  '/gallery/soc2-badge.html': 'SOC 2 badge',
  '/gallery/security-summary.html': 'Security summary',
  '/gallery/subprocessor-list.html': 'Subprocessor list',
  '/gallery/languages.html': 'Languages',
  '/claims/': 'What may we say?',
};

/** Where the tab remembers the theme, from page to page. */
const THEME = 'harmony-examples-theme';

const here = location.pathname.replace(/index\.html$/, '');
const links = Object.entries(PAGES).map(([href, title]) =>
  make('a', {href, 'aria-current': href === here ? 'page' : undefined}, title),
);
const theme = window.sessionStorage.getItem(THEME) ?? 'auto';
const follow = (chosen) => {
  document.documentElement.dataset.theme = chosen;
  window.sessionStorage.setItem(THEME, chosen);
};
follow(theme);
document
  .querySelector('.top')
  .replaceChildren(
    make('nav', {'aria-label': 'Pages'}, ...links),
    themeControl('Theme of the pages', 'theme', theme, follow),
  );
