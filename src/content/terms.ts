import {msg} from '@lit/localize';
import type {Statement, TermId} from '../facts/types.js';
import type {Tip} from './tip.js';

/** What each term means in general. These are not facts about anyone. */
const TERMS: Record<TermId, () => {title: string; text: string}> = {
  'least-privilege': () => ({
    title: msg('What “least privilege” means', {id: 'term.least-privilege.title', desc: 'Heading of an explanation'}),
    text: msg('Each person gets only the access that their task needs, and no more.', {
      id: 'term.least-privilege.text',
      desc: 'What a term means, in general',
    }),
  }),
  'in-transit': () => ({
    title: msg('What “in transit” means', {id: 'term.in-transit.title', desc: 'Heading of an explanation'}),
    text: msg('While data travels over a network, for example between a browser and a server.', {
      id: 'term.in-transit.text',
      desc: 'What a term means, in general',
    }),
  }),
  'at-rest': () => ({
    title: msg('What “at rest” means', {id: 'term.at-rest.title', desc: 'Heading of an explanation'}),
    text: msg('While data is stored and not on its way anywhere.', {
      id: 'term.at-rest.text',
      desc: 'What a term means, in general',
    }),
  }),
  subprocessor: () => ({
    title: msg('What a subprocessor is', {id: 'term.subprocessor.title', desc: 'Heading of an explanation'}),
    text: msg(
      'A third-party service provider that a company relies on and that may process data on behalf of its customers.',
      {id: 'term.subprocessor.text', desc: 'What a term means, in general'},
    ),
  }),
  dpa: () => ({
    title: msg('What a DPA is', {id: 'term.dpa.title', desc: 'Heading of an explanation'}),
    text: msg('A Data Processing Addendum: the document that defines data-processing roles and obligations.', {
      id: 'term.dpa.text',
      desc: 'What a term means, in general',
    }),
  }),
};

/**
 * The explanations that a statement's terms get.
 *
 * @param statement - A statement of the facts.
 * @returns One tip for each of its terms, in order; their ids contain the statement's, so they are unique in an element.
 */
export function termTips(statement: Pick<Statement, 'id' | 'terms'>): Tip[] {
  return (statement.terms ?? []).map((term) => {
    const {title, text} = TERMS[term]();
    return {id: `${statement.id}.${term}`, title, blocks: [text]};
  });
}
