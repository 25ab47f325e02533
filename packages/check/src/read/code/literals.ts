import {ChunkBuilder, GAP, sliceChunk, sourceOf, type Chunk} from '../text/chunk.js';
import {readEscapes} from '../text/escapes.js';

/** A node of a syntax tree, from Babel, Acorn or Svelte. */
export interface CodeNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * What a string, a template or a sum of strings says.
 *
 * @param source - The code; offsets of nodes are offsets in it.
 * @param node - Any expression.
 * @returns The text, with a gap for each part that is known only when the code runs; undefined for anything else.
 */
export function textOfLiteral(source: Chunk, node: CodeNode): Chunk | undefined {
  const parts = partsOf(node);
  if (!parts.some((part) => isString(part) || part.type === 'TemplateLiteral')) return undefined;
  const builder = new ChunkBuilder();
  for (const part of parts) {
    if (isString(part)) builder.add(readEscapes(sliceChunk(source, part.start + 1, part.end - 1)));
    else if (part.type === 'TemplateLiteral') addTemplate(builder, source, part);
    else builder.put(GAP, sourceOf(source, part.start));
  }
  return builder.chunk();
}

function addTemplate(builder: ChunkBuilder, source: Chunk, node: CodeNode): void {
  const expressions = node['expressions'] as CodeNode[];
  for (const [index, {start, end}] of (node['quasis'] as CodeNode[]).entries()) {
    builder.add(readEscapes(sliceChunk(source, start, end)));
    const expression = expressions[index];
    if (!expression) continue;
    const text = textOfLiteral(source, expression);
    if (text) builder.add(text);
    else builder.put(GAP, sourceOf(source, expression.start));
  }
}

/** The parts of a sum, which may be thousands; anything else is one part. */
function partsOf(node: CodeNode): CodeNode[] {
  const parts: CodeNode[] = [];
  const left = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    const inner = innerOf(next);
    if (inner) left.push(inner);
    else if (next.type === 'BinaryExpression' && next['operator'] === '+') {
      left.push(next['right'] as CodeNode, next['left'] as CodeNode);
    } else parts.push(next);
  }
  return parts;
}

/**
 * What a literal is made of that is not a string: expressions that may have strings in them.
 *
 * @param node - What `textOfLiteral()` has read.
 * @returns The expressions.
 */
export function expressionsIn(node: CodeNode): CodeNode[] {
  return partsOf(node).flatMap((part) => {
    if (isString(part)) return [];
    if (part.type !== 'TemplateLiteral') return [part];
    return (part['expressions'] as CodeNode[]).flatMap((expression) =>
      isText(expression) ? expressionsIn(expression) : [expression],
    );
  });
}

function isText(node: CodeNode): boolean {
  return partsOf(node).some((part) => isString(part) || part.type === 'TemplateLiteral');
}

/**
 * Whether a node is a string in quotation marks.
 *
 * @param node - Any node.
 * @returns Whether it is one.
 */
export function isString(node: CodeNode): boolean {
  return node.type === 'StringLiteral' || (node.type === 'Literal' && typeof node['value'] === 'string');
}

const AROUND = new Set([
  ...['ParenthesizedExpression', 'ChainExpression', 'ExpressionStatement', 'TypeCastExpression'],
  ...['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion', 'TSInstantiationExpression'],
]);

/**
 * What an expression comes to that only has a type or brackets around it.
 *
 * @param node - Any node.
 * @returns The expression in it; undefined if it is something else.
 */
export function innerOf(node: CodeNode): CodeNode | undefined {
  return AROUND.has(node.type) ? (node['expression'] as CodeNode) : undefined;
}
