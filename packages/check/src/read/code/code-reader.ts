import {readMarkup} from '../html/html.js';
import {isSetting} from '../page/attributes.js';
import type {Page} from '../page/page.js';
import {sourceOf, type Chunk} from '../text/chunk.js';
import {htmlTemplate} from './html-template.js';
import {JsxReader} from './jsx.js';
import {expressionsIn, innerOf, isString, textOfLiteral, type CodeNode} from './literals.js';

/** Comparisons ask for values of programs. */
const COMPARISONS = new Set(['==', '===', '!=', '!==', 'in', 'instanceof', '<', '>', '<=', '>=']);

/** A name of a program, a path, a key of a translation: letters with signs between them. */
const NAME = /^[\w$@.:/#?&=%+-]*$/;

/** Nobody but programmers reads what is given to these. */
const UNSHOWN_CALLS = /^(?:console\.\w+|require|import|describe|it|test|Symbol|Symbol\.for)$/;
const STYLES = /^(?:css|keyframes|createGlobalStyle|gql|graphql|sql|styled\b.*)$/;

/** Reads the strings of a script that may be shown, and its JSX. */
export class CodeReader {
  readonly #page: Page;
  readonly #source: Chunk;
  readonly #jsx: JsxReader;

  /**
   * @param page - Where the text is put.
   * @param source - The code; offsets of nodes are offsets in it.
   */
  constructor(page: Page, source: Chunk) {
    this.#page = page;
    this.#source = source;
    this.#jsx = new JsxReader(page, source, this);
  }

  /** Reads code: each string stands for itself. */
  read(node: CodeNode): void {
    const inner = innerOf(node);
    if (inner) return this.read(inner);
    const text = textOfLiteral(this.#source, node);
    if (text) {
      this.#string(text);
      for (const expression of expressionsIn(node)) this.read(expression);
      return;
    }
    if (this.#jsx.reads(node)) return this.#jsx.read(node);
    this.#parts(node);
  }

  /** Reads an expression that is shown among other text: its strings are part of that text. */
  inline(node: CodeNode): void {
    const page = this.#page;
    const inner = innerOf(node);
    if (inner) return this.inline(inner);
    const text = textOfLiteral(this.#source, node);
    if (text) {
      page.text(text);
      for (const expression of expressionsIn(node)) page.aside(() => this.read(expression));
      return;
    }
    if (this.#jsx.reads(node)) return this.#jsx.read(node);
    switch (node.type) {
      case 'ConditionalExpression':
        page.aside(() => this.read(node['test'] as CodeNode));
        this.inline(node['consequent'] as CodeNode);
        return page.aside(() => this.inline(node['alternate'] as CodeNode));
      case 'LogicalExpression':
        page.aside(() => {
          const left = node['left'] as CodeNode;
          // What stands before && is a condition, and is not shown itself.
          if (node['operator'] === '&&') this.read(left);
          else this.inline(left);
        });
        return this.inline(node['right'] as CodeNode);
      case 'JSXEmptyExpression':
      case 'NullLiteral':
      case 'BooleanLiteral':
        return;
      default:
        page.gap(sourceOf(this.#source, node.start));
        this.read(node);
    }
  }

  #string(text: Chunk): void {
    const isName = NAME.test(text.text) && /[^A-Za-z]|[a-z][A-Z]/.test(text.text);
    this.#page.aside(() => {
      if (/^(?:https?:\/\/|\.{0,2}\/)\S*$/.test(text.text)) this.#page.attribute(text, 'address');
      else this.#page.string(text, isName ? 'code' : 'data');
    });
  }

  #parts(node: CodeNode): void {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'Directive':
      case 'DirectiveLiteral':
      case 'JSXEmptyExpression':
        return;
      case 'ExportNamedDeclaration':
        return this.#each([node['declaration']]);
      case 'BinaryExpression':
        return this.#each([node['left'], node['right']], COMPARISONS.has(node['operator'] as string));
      case 'SwitchCase':
        return this.#each(node['consequent'] as unknown[]);
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#each([node['object'], node['property']], true);
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'NewExpression':
        return this.#call(node);
      case 'TaggedTemplateExpression':
        return this.#tagged(node);
      case 'ObjectProperty':
      case 'Property':
      case 'ClassProperty':
      case 'PropertyDefinition':
        return this.#property(node);
      default:
        // Types of TypeScript say nothing; enumerations and modules do.
        if (/^TS(?!Enum|Module|ExportAssignment|ParameterProperty)|^(?:Type|Declare|Opaque)/.test(node.type)) return;
        this.#each(Object.entries(node).flatMap(([key, value]) => (key === 'typeAnnotation' ? [] : [value])));
    }
  }

  /** Reads what is a node, or a list of nodes. If `exceptStrings`, what is itself a string is left out. */
  #each(values: readonly unknown[], exceptStrings = false): void {
    for (const value of values) {
      if (Array.isArray(value)) this.#each(value as unknown[], exceptStrings);
      else if (isNode(value) && !(exceptStrings && isString(value))) this.read(value);
    }
  }

  #call(node: CodeNode): void {
    const callee = node['callee'] as CodeNode;
    const name = this.#source.text.slice(callee.start, callee.end).replace(/\s+/g, '').replaceAll('?.', '.');
    const strings = UNSHOWN_CALLS.test(name);
    this.#each([callee]);
    this.#each([node['arguments']], strings);
  }

  /** `html` of Lit holds markup; `css` and its like hold none. */
  #tagged(node: CodeNode): void {
    const tag = node['tag'] as CodeNode;
    const quasi = node['quasi'] as CodeNode;
    const name = this.#source.text.slice(tag.start, tag.end);
    if (STYLES.test(name)) return this.#each([quasi['expressions']]);
    if (/^(?:html|svg|mathml)$/.test(name)) {
      this.#page.aside(() =>
        readMarkup(this.#page, htmlTemplate(this.#source, quasi), name === 'svg' ? 'svg' : 'part'),
      );
      return this.#each([quasi['expressions']]);
    }
    this.read(quasi);
  }

  #property(node: CodeNode): void {
    const key = node['key'] as CodeNode;
    const value = node['value'];
    if (!isNode(value)) return;
    if (node['computed'] === true) this.#each([key], true);
    const name = isString(key) ? (key['value'] as string) : (key['name'] as string | undefined);
    const text = textOfLiteral(this.#source, value);
    if (text && name !== undefined && /^(?:src|href|url|image|logo|poster)$/i.test(name)) {
      return this.#page.aside(() => this.#page.attribute(text, 'address'));
    }
    if (name !== undefined && name !== 'name' && isSetting(name) && text && !/\s/.test(text.text.trim())) return;
    this.read(value);
  }
}

function isNode(value: unknown): value is CodeNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as {type?: unknown}).type === 'string' &&
    'start' in value
  );
}
