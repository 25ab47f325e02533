import {expect} from 'chai';
import {KIT, readKitIndex} from '../helpers/kit.js';
import {openPage} from '../../../../test/helpers/pages.js';
import {nextFrame} from '../../../../test/helpers/wait.js';

const {files, facts} = await readKitIndex();
const frames = files.filter(({form}) => form === 'iframe');

describe('the page for an iframe', () => {
  it('is there for every element, theme and language', () => {
    expect(frames).to.have.length(3 * 3 * 13);
  });

  for (const {path, width, height, theme, locale} of frames.filter(({theme}) => theme === 'auto')) {
    it(`${path} fits into ${width} by ${height} pixels, styled by its own policy`, async () => {
      const frame = await openPage(`${KIT}/${path}`, {sandbox: 'allow-same-origin', width: width!, height: height!});
      const {documentElement, body} = frame.contentDocument!;
      await nextFrame();
      expect(documentElement.lang).to.equal(locale);
      expect(documentElement.dataset['facts']).to.equal(`${facts.version} ${facts.digest}`);
      // It has the style sheet that belongs to its hash.
      expect(getComputedStyle(body).display).to.equal('flex');
      expect(documentElement.scrollWidth).to.be.at.most(width!);
      expect(documentElement.scrollHeight, `as high as it is shown`).to.be.at.most(height!);
      expect(body.querySelectorAll('script, [popover], img')).to.have.length(0);
      expect(theme).to.equal('auto');
    });
  }

  for (const [theme, colour] of Object.entries({light: 'rgb(255, 255, 255)', dark: 'rgb(21, 29, 44)'})) {
    it(`is ${theme} whatever the reader prefers, in the file of that name`, async () => {
      const frame = await openPage(`${KIT}/en/soc2-type1-badge.${theme}.iframe.html`, {sandbox: 'allow-same-origin'});
      expect(getComputedStyle(frame.contentDocument!.documentElement).backgroundColor).to.equal(colour);
    });
  }
});
