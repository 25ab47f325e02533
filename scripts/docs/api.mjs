/**
 * Tables of what each element offers, and one of what all of them share.
 *
 * @param {import('custom-elements-manifest').Package} manifest - `dist/custom-elements.json`
 * @returns {Record<string, string>} Markdown by tag; `shared` for what they have in common
 */
export function apiTables({modules}) {
  const classes = modules.flatMap(({declarations = []}) => declarations).filter(({kind}) => kind === 'class');
  const elements = classes.filter(({tagName}) => tagName);
  if (elements.length === 0) throw new Error('custom-elements.json describes no element.');
  const own = ({inheritedFrom}) => inheritedFrom === undefined;
  const inherited = ({inheritedFrom}) => inheritedFrom !== undefined;
  return {
    ...Object.fromEntries(
      elements.map((element) => [
        element.tagName,
        join(options(element, own), parts(element), properties(element, own)),
      ]),
    ),
    shared: join(options(elements[0], inherited), properties(elements[0], inherited)),
  };
}

/** Attributes, each with the property that stands for it; then properties without an attribute. */
function options({attributes = [], members = []}, belongs) {
  const fields = members.filter(({kind, attribute}) => kind === 'field' && attribute === undefined);
  return table(
    ['attribute', 'property', 'values', 'what it does'],
    [
      ...attributes
        .filter(belongs)
        .map(({name, fieldName, type, description}) => [code(name), code(fieldName ?? ''), choices(type), description]),
      ...fields.filter(belongs).map(({name, type, description}) => ['', code(name), choices(type), description]),
    ],
  );
}

function parts({cssParts = []}) {
  return table(
    ['`::part()`', 'what it is'],
    cssParts.map(({name, description}) => [code(name), description]),
  );
}

function properties({cssProperties = []}, belongs) {
  return table(
    ['custom property', 'default', 'what for'],
    cssProperties.filter(belongs).map(({name, default: value, description}) => [code(name), code(value), description]),
  );
}

/** `'card' | 'pill'` reads as a list of values; any other type is a type. */
function choices({text}) {
  const values = text.split(' | ');
  return values.every((value) => /^'.*'$/.test(value))
    ? values.map((value) => code(value.slice(1, -1))).join(' ')
    : code(text);
}

const code = (text) => (text ? `\`${text}\`` : '');
const join = (...tables) => tables.filter(Boolean).join('\n\n');

function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
