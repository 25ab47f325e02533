import {expect, it} from 'vitest';
import {baseStyles} from '../../../../src/element/base.styles.js';
import {iframeStyles} from '../../src/formats/iframe.styles.js';
import {THEMES} from '../../src/images/themes.js';

/** The pairs of a style sheet, by what they are for. */
function pairsIn(css: string): Record<string, string[]> {
  const pairs = css.matchAll(/--_?([\w-]+):\s*(?:var\(--harmony-[\w-]+,\s*)?light-dark\((#\w+), (#\w+)\)/g);
  return Object.fromEntries([...pairs].map(([, name, light, dark]) => [name!, [light!, dark!]]));
}

it('iframes and images have the colours of the elements', () => {
  const elements = pairsIn(baseStyles.cssText);
  expect(Object.keys(elements)).toHaveLength(6);
  expect(pairsIn(iframeStyles)).toEqual(elements);
  const {light, dark} = THEMES;
  const images = Object.entries(elements).map(([name]) => {
    const colour = name === 'accent-soft' ? 'soft' : (name as keyof typeof light);
    return [name, [light[colour], dark[colour]]];
  });
  expect(Object.fromEntries(images)).toEqual(elements);
});
