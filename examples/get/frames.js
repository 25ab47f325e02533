import {make} from './dom.js';
import {directionOf} from './languages.js';

const STYLES = '/get/frame.css';

/**
 * A page as in a place that runs scripts.
 *
 * @param {string} title
 * @param {string} lang
 * @param {string} html
 */
export function runningPage(title, lang, html) {
  return fitted(make('iframe', {title, srcdoc: `${shell(lang)}\n${html}`}));
}

/**
 * A page as in a place that runs no scripts, with these nodes on it.
 *
 * @param {string} title
 * @param {string} lang
 * @param {Node} content
 */
export function stillPage(title, lang, content) {
  const frame = make('iframe', {title, srcdoc: shell(lang), sandbox: 'allow-same-origin'});
  return fitted(frame, ({body}) => body.append(content));
}

/**
 * A file of the kit as a page that runs no script.
 *
 * @param {string} title
 * @param {string} lang
 * @param {string} src
 * @param {string} theme
 */
export function filePage(title, lang, src, theme) {
  const frame = make('iframe', {title, src, sandbox: 'allow-same-origin'});
  return fitted(frame, (page) => {
    page.documentElement.lang = lang;
    page.documentElement.dir = directionOf(lang);
    const styles = Object.assign(page.createElement('link'), {rel: 'stylesheet', href: new URL(STYLES, location.href)});
    page.head.append(styles);
    page.body.firstElementChild.setAttribute('theme', theme);
  });
}

function shell(lang) {
  return `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><link rel="stylesheet" href="${STYLES}">`;
}

/** Makes a frame as high as the content of its page. */
function fitted(frame, prepare = () => {}) {
  frame.addEventListener('load', () => {
    const {contentDocument} = frame;
    // The frame may have been removed meanwhile.
    if (!contentDocument?.body) return;
    prepare(contentDocument);
    const last = contentDocument.body.lastElementChild;
    // Measures the last element, because the page itself is at least as high as its frame.
    const observer = new ResizeObserver(() => (frame.height = Math.ceil(last.getBoundingClientRect().bottom) + 24));
    observer.observe(contentDocument.body);
    observer.observe(last);
  });
  return frame;
}
