import {msg, str} from '@lit/localize';
import type {WithoutProvenance, Soc2Facts, Statement} from '../facts/types.js';
import {TYPES} from './report.js';
import {describeStatement} from './statement.js';
import type {TypeCard} from './tip.js';

/**
 * Describes the two types of report, side by side. A completed Type 2 report says nothing about whether there was a Type 1
 * report, so Type 1 then gets no state, unless there is an earlier report of Type 1.
 *
 * @param soc2 - The facts.
 * @returns Type 1 and Type 2.
 */
export function describeTypes({report, earlier = [], types}: WithoutProvenance<Soc2Facts>): TypeCard[] {
  const completed = new Set([report, ...earlier].map(({type}) => type));
  return [
    describeTypeCard(1, types.type1, completed.has(1) ? 'completed' : undefined),
    describeTypeCard(2, types.type2, completed.has(2) ? 'completed' : 'not-completed'),
  ];
}

function describeTypeCard(type: 1 | 2, statement: WithoutProvenance<Statement>, known?: keyof typeof STATES): TypeCard {
  const name = TYPES[type];
  const card = {completed: known === 'completed', name, text: describeStatement(statement)};
  if (known === undefined) {
    return {...card, label: msg(str`${name}:`, {id: 'type.label', desc: 'Type 1 or Type 2; an explanation follows'})};
  }
  const state = STATES[known]();
  const label = msg(str`${name} (${state}):`, {
    id: 'type.label-with-state',
    desc: 'Type 1 or Type 2, Completed or No completed report; an explanation follows',
  });
  return {...card, state, label};
}

const STATES = {
  completed: () => msg('Completed', {id: 'type.completed', desc: 'A report of this type is completed'}),
  'not-completed': () =>
    msg('No completed report', {
      id: 'type.not-completed',
      desc: 'There is no completed report of this type. Not “incomplete”, and not begun',
    }),
};
