import type {SubprocessorColumn, SubprocessorDetail, SubprocessorRow} from '../../wording/named-list.js';
import type {Phrase} from '../../wording/phrase.js';
import {CLOSED} from './more.js';
import {addressOf, pageAddress} from './permalink.js';
import {nameId, plannedId, rowLabel} from './row-ids.js';

/**
 * Makes rows as nodes, the same as `row-template.ts` has for a server. What all rows have in common is cloned.
 *
 * @param columns - The columns.
 * @param oneStop - Whether the Tab key passes the rows by, until `Keyboard` lets it into one.
 * @returns Makes a row.
 */
export function rowMaker(
  columns: readonly SubprocessorColumn[],
  oneStop: boolean,
): (row: SubprocessorRow) => HTMLTableRowElement {
  const stop: Attributes = oneStop ? {tabindex: '-1'} : {};
  const page = pageAddress();
  const head = make('th', {role: 'rowheader', scope: 'row'});
  const cells = columns.slice(1).map(({id, label}) => make('td', {role: 'cell', class: id, 'data-column': label}));
  const original = make('tr', {role: 'row'}, head, ...cells);
  const link = make('a', {class: 'link site', part: 'link', rel: 'noopener', ...stop}, make('bdi'));
  const opener = make('button', {type: 'button', class: 'more', ...CLOSED.button, ...stop});
  const permalink = make('a', {class: 'permalink', ...stop});

  const nameOf = (row: SubprocessorRow) => {
    if (row.website === undefined) return make('bdi', {id: nameId(row)}, row.name);
    const copy = change(link.cloneNode(true) as Element, {href: row.website, id: nameId(row)});
    copy.firstElementChild!.textContent = row.name;
    return copy;
  };

  const moreOf = ({title, details}: NonNullable<SubprocessorRow['more']>) => [
    change(opener.cloneNode() as Element, {'aria-label': title}),
    make('dl', CLOSED.list, ...details.map((detail) => make('div', {}, ...detailNodes(detail, stop)))),
  ];

  return (row) => {
    const element = original.cloneNode(true) as HTMLTableRowElement;
    const [head, ...cells] = element.children;
    change(head!, {'aria-labelledby': rowLabel(row)});
    head!.append(nameOf(row));
    if (row.planned !== undefined) {
      element.className = 'planned';
      head!.append(make('div', {class: 'plan', id: plannedId(row)}, ...plannedNodes(row.planned)));
    }
    if (row.more !== undefined) head!.append(...moreOf(row.more));
    head!.append(
      change(permalink.cloneNode() as Element, {href: addressOf(row.id, page), 'aria-label': row.linkLabel}),
    );
    cells.forEach((cell, at) => cell.append(...phraseNodes(row.cells[at]!)));
    return element;
  };
}

function plannedNodes({from, objection}: NonNullable<SubprocessorRow['planned']>): (Node | string)[] {
  const chip = make('span', {class: 'chip'}, from);
  return objection === undefined ? [chip] : [chip, ' ', make('span', {class: 'objection'}, objection)];
}

function detailNodes({title, value, href}: SubprocessorDetail, stop: Attributes): Node[] {
  const content = phraseNodes(value);
  const shown =
    href === undefined
      ? content
      : [make('a', {class: 'link', part: 'link', href, rel: 'noopener', ...stop}, ...content)];
  return [make('dt', {}, title), make('dd', {}, ...shown)];
}

/** As `phraseTemplate()` has it. */
function phraseNodes(phrase: Phrase): (Node | string)[] {
  if (typeof phrase === 'string') return phrase === '' ? [] : [phrase];
  return phrase.flatMap((piece) => {
    if (typeof piece === 'string') return [piece];
    const {text, label} = piece;
    if (label === undefined) return [make('bdi', {}, text)];
    return [make('bdi', {lang: 'en'}, text), ' ', make('small', {}, label)];
  });
}

type Attributes = Readonly<Record<string, string>>;

function make(tag: string, attributes: Attributes = {}, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return change(element, attributes);
}

function change<T extends Element>(element: T, attributes: Attributes): T {
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  return element;
}
