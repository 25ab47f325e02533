import type * as generated from './facts.generated.js';

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? {readonly [Key in keyof T]: DeepReadonly<T[Key]>}
    : T;

/** The shape of a facts file before it is frozen. */
export type Facts = generated.TrustFacts;

/** A company's compliance facts, checked and frozen. Only `parseFacts()` makes them. */
export type TrustFacts = DeepReadonly<generated.TrustFacts>;

/** Everything known about the SOC 2 report. */
export type Soc2Facts = DeepReadonly<generated.Soc2Facts>;
/** The completed report: of type 1, or of type 2 with its period. */
export type Soc2Report = DeepReadonly<generated.Soc2Report>;
/** Everything known about the security program. */
export type SecurityFacts = DeepReadonly<generated.SecurityFacts>;
/** Everything known about subprocessors. */
export type SubprocessorFacts = DeepReadonly<generated.SubprocessorFacts>;
/** One named subprocessor. */
export type Subprocessor = DeepReadonly<generated.Subprocessor>;
/** The one contact that the sources give. */
export type Contact = DeepReadonly<generated.Contact>;
/** Something a source says, in our words. */
export type Statement = DeepReadonly<generated.Statement>;
/** A trust services category. */
export type CategoryId = Soc2Facts['categories'][number]['category'];
/** A term that the elements explain. */
export type TermId = NonNullable<Statement['terms']>[number];

/**
 * A part of the facts as the elements carry it: where each fact comes from stays in `facts.json`, which saves every page
 * a third of the bytes. Facts from `parseFacts()` fit too.
 */
export type WithoutProvenance<T> = T extends readonly (infer Item)[]
  ? readonly WithoutProvenance<Item>[]
  : T extends object
    ? {readonly [Key in keyof T as Key extends 'source' | 'section' ? never : Key]: WithoutProvenance<T[Key]>}
    : T;
