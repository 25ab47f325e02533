const ELEMENTS = ['soc2-badge', 'security-summary', 'subprocessor-list'];

/**
 * What the README says of the listing kit, from its index.
 *
 * @param {{styles: Record<string, string>, files: {form: string, element?: string, path: string, width?: number,
 *   height?: number, bytes: number}[]}} kit - `dist/kit/index.json`
 * @param {Record<string, string>} titles - what each element is called
 * @param {string} page - one of its pages for a frame, which has its policy in it
 * @returns {Record<string, string>} Markdown by the name of the block
 */
export function kitBlocks({styles, files}, titles, page) {
  const frames = ELEMENTS.map((element) => files.find((file) => file.form === 'frame' && file.element === element));
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page);
  const megabytes = files.reduce((sum, {bytes}) => sum + bytes, 0) / 1e6;
  return {
    'kit-styles': table(
      ['HTML without script', '`style-src`'],
      ELEMENTS.map((element) => [`\`<harmony-${element}>\``, `\`'${styles[element]}'\``]),
    ),
    'kit-frames': code('html', ...frames.map((file) => frame(file, titles[file.element]))),
    'kit-frame-policy': code('http', `Content-Security-Policy: ${policy}; frame-ancestors *`),
    'kit-size': `The kit is ${files.length.toLocaleString('en')} files, ${Math.round(megabytes)} MB of the package, nearly all of it images.`,
  };
}

function frame({element, width, height}, title) {
  const sandbox = 'sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer"';
  return `<iframe src="/harmony/en/${element}.frame.html" title="${title}" width="${width}" height="${height}" style="max-width: 100%; border: 0" ${sandbox}></iframe>`;
}

const code = (language, ...lines) => ['```' + language, ...lines, '```'].join('\n');

function table(head, rows) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
