const ELEMENTS = ['soc2-badge', 'security-summary', 'subprocessor-list'];

/**
 * What the README says of the listing kit, from the package as it was built.
 *
 * @param {Record<string, string>} titles - what each element is called
 * @returns {Promise<Record<string, string>>} Markdown by the name of the block
 */
export async function kitBlocks(titles) {
  // Imported only here, because it has to be built first.
  const {kitFiles, styleHashes} = await import('@harmony/trust-badges-kit');
  const styles = styleHashes();
  const files = await kitFiles({facts: null, locale: 'en', forms: ['iframe']});
  const pages = ELEMENTS.map((element) => files.find((file) => file.element === element));
  const page = new TextDecoder().decode(await pages[0].make());
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page);
  return {
    'kit-styles': table(
      ['HTML without script', '`style-src`'],
      ELEMENTS.map((element) => [`\`<harmony-${element}>\``, `\`'${styles[element]}'\``]),
    ),
    'kit-iframes': code('html', ...pages.map((file) => iframe(file, titles[file.element]))),
    'kit-iframe-policy': code('http', `Content-Security-Policy: ${policy}; frame-ancestors *`),
  };
}

function iframe({path, width, height}, title) {
  const sandbox = 'sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer"';
  return `<iframe src="/harmony/${path}" title="${title}" width="${width}" height="${height}" style="max-width: 100%; border: 0" ${sandbox}></iframe>`;
}

const code = (language, ...lines) => ['```' + language, ...lines, '```'].join('\n');

function table(head, rows) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
