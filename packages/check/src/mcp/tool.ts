import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import * as z from 'zod/v4';
import type {ClaimsOptions, Finding} from '../claims/types.js';
import type {KitModule} from './kit.js';

/** What the tools work with. */
export interface ToolContext {
  /** From `parseFacts()`; null for the bundled facts. */
  readonly facts: TrustFacts | null;
  /** The day of the call: a server may run for weeks. */
  readonly today: () => string;
  readonly checkText: (text: string, options: ClaimsOptions) => readonly Finding[];
  /** Imports the kit. Rejects with `ToolError` where it is not installed. */
  readonly loadKit: () => Promise<KitModule>;
}

/** What a tool answers. */
export interface Answer {
  /** The whole answer, as the output schema describes it. */
  readonly structured: Readonly<Record<string, unknown>>;
  /** What is shown as text; the structured answer as JSON by default. */
  readonly texts?: readonly string[];
}

/** A tool, as `tools/list` names it, and what it does. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  /** Checks the arguments and answers. Rejects with `ToolError` for what it cannot work with. */
  readonly call: (args: unknown, context: ToolContext) => Promise<Answer>;
}

/** A JSON Schema of an object. */
export type ObjectSchema = Readonly<Record<string, unknown>> & {readonly type: 'object'};

/**
 * A tool cannot do what it was asked to do. The agent reads the message: it names the argument and the remedy, and repeats
 * nothing of what was given.
 */
export class ToolError extends Error {}

/** Longest text that a tool takes, in UTF-16 units. */
export const MAX_TEXT = 20_000;
/** No tag of a language is longer. */
const MAX_TAG = 64;

const LANG = `lang must be the tag of a language, such as "de", of at most ${MAX_TAG} characters.`;

/** The argument `lang`. */
export const langArgument = z
  .string({error: LANG})
  .min(1, LANG)
  .max(MAX_TAG, LANG)
  .optional()
  .describe('The language of the answer, as a tag such as "de" or "pt-BR". An unknown one means English.');

/** What each answer says about its language. */
export const languageOutput = {
  lang: z.string().describe('The language of the sentences.'),
  languageNote: z.string().optional().describe('Present if the language that was asked for is not available.'),
};

/** Which facts an answer is made from, and for which day. */
export const factsOutput = {
  factsVersion: z.string().describe('The version and digest of the facts.'),
  day: z.string().describe('The day for which the answer is true, as YYYY-MM-DD.'),
};

/** A tool as its file defines it. */
interface Definition<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Shape;
  readonly output: z.ZodRawShape;
  readonly run: (args: z.infer<z.ZodObject<Shape>>, context: ToolContext) => Answer | Promise<Answer>;
}

/**
 * Makes a tool that checks its arguments before it runs.
 *
 * @param definition - The messages of its input schemas are all that is said about a wrong argument, so they have to be
 *   fixed texts.
 * @returns The tool.
 */
export function defineTool<Shape extends z.ZodRawShape>({input, output, run, ...about}: Definition<Shape>): Tool {
  const only = `${about.name} takes an object with no other arguments than: ${Object.keys(input).join(', ')}.`;
  const schema = z.strictObject(input, {error: only});
  return {
    ...about,
    inputSchema: jsonSchema(schema),
    outputSchema: jsonSchema(z.strictObject(output)),
    async call(args, context) {
      const parsed = schema.safeParse(args ?? {});
      if (!parsed.success) {
        throw new ToolError([...new Set(parsed.error.issues.map(({message}) => message))].join(' '));
      }
      return run(parsed.data, context);
    },
  };
}

function jsonSchema(schema: z.ZodType): ObjectSchema {
  return z.toJSONSchema(schema, {target: 'draft-7', io: 'input'}) as ObjectSchema;
}
