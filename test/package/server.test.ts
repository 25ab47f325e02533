import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit';
import {describe, expect, it} from 'vitest';
import '../../dist/define.js';

/** What a server sends, without Lit's markers and the styles. */
const sent = (template: TemplateResult) =>
  collectResultSync(render(template)).replace(/<!--[^>]*-->|<\?>|<style>[^]*?<\/style>/g, '');

const ADDRESS = 'https://example.com/subprocessors';

describe('on a server an option works as in a browser', () => {
  it.each([
    ['attribute', html`<harmony-subprocessor-list list-href=${ADDRESS}></harmony-subprocessor-list>`],
    ['property', html`<harmony-subprocessor-list .listHref=${ADDRESS}></harmony-subprocessor-list>`],
  ])('list-href, as %s', (_kind, template) => {
    expect(sent(template)).toContain(`href="${ADDRESS}"`);
  });

  it.each([null, undefined, false, '', 'null', 'undefined', 'javascript:alert(1)', '/subprocessors'])(
    'list-href %j throws nothing, and links nowhere else',
    (address) => {
      const links = [
        ...sent(html`<harmony-subprocessor-list .listHref=${address}></harmony-subprocessor-list>`).matchAll(
          /<a [^>]*?href="([^"]*)"/g,
        ),
      ];
      expect(links.map(([, href]) => href).filter((href) => !/^mailto:|^\/subprocessors$/.test(href!))).toEqual([]);
    },
  );

  it('heading-level, as attribute and as property', () => {
    for (const template of [
      html`<harmony-security-summary heading-level="4"></harmony-security-summary>`,
      html`<harmony-security-summary .headingLevel=${4}></harmony-security-summary>`,
    ]) {
      expect(sent(template)).toMatch(/<header>\s*<h4/);
      expect(sent(template)).toMatch(/<h5/);
    }
    expect(sent(html`<harmony-security-summary .headingLevel=${9}></harmony-security-summary>`)).toMatch(
      /<header>\s*<h2/,
    );
  });

  it('topics and variant, as attribute and as property', () => {
    for (const template of [
      html`<harmony-security-summary variant="compact" topics="ai"></harmony-security-summary>`,
      html`<harmony-security-summary .variant=${'compact'} .topics=${'ai'}></harmony-security-summary>`,
    ]) {
      expect(sent(template)).toContain('document compact');
      expect(sent(template).match(/<h3/g)).toHaveLength(1);
    }
    for (const template of [
      html`<harmony-soc2-badge variant="PILL"></harmony-soc2-badge>`,
      html`<harmony-soc2-badge .variant=${'pill'}></harmony-soc2-badge>`,
    ]) {
      expect(sent(template)).toContain('class="base pill"');
    }
    expect(sent(html`<harmony-soc2-badge .variant=${null}></harmony-soc2-badge>`)).toContain('class="base card"');
  });
});
