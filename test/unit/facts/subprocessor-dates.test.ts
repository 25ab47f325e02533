import {describe, expect, it} from 'vitest';
import {latest, statusOf, toldOn} from '../../../src/facts/index.js';
import {plannedEntries} from '../../../src/facts/subprocessor-dates.js';
import {entry, plainCompany} from './company.js';

describe('statusOf', () => {
  it('follows from the days that an entry has', () => {
    expect(statusOf({})).toBe('in-use');
    expect(statusOf({plannedFrom: '2030-03-01'})).toBe('planned');
    expect(statusOf({endedOn: '2030-03-01'})).toBe('former');
  });
});

describe('plannedEntries', () => {
  const used = entry('used', {since: '2029-01-01'});
  const announced = entry('announced', {announced: '2030-01-01', plannedFrom: '2030-03-01'});
  const planned = entry('planned', {plannedFrom: '2030-02-01'});
  const {subprocessors} = plainCompany();

  it('are those in the list that are planned, each with the last day to object, if it is known', () => {
    const noticePeriod = {id: 'example.notice', days: 30, counted: 'after-announcement'} as const;
    const list = {...subprocessors, noticePeriod, entries: [used, announced, planned]};
    expect(plannedEntries(list)).toStrictEqual([
      {entry: announced, from: '2030-03-01', lastDay: '2030-01-31'},
      {entry: planned, from: '2030-02-01'},
    ]);
  });

  it('are none without a list', () => {
    expect(plannedEntries(subprocessors)).toEqual([]);
  });
});

describe('toldOn', () => {
  const facts = {factsVersion: '2030-01-02', lastUpdated: '2030-01-01'};

  it('is the day on which the entry was changed, if it says so', () => {
    expect(toldOn({announced: '2030-02-01', changed: '2029-12-01'}, facts)).toBe('2029-12-01');
  });

  it('is otherwise the last day on which the entry, the list or the facts can have changed', () => {
    expect(toldOn({announced: '2030-02-01'}, facts)).toBe('2030-02-01');
    expect(toldOn({announced: '2029-12-01'}, facts)).toBe('2030-01-02');
    expect(toldOn({}, facts)).toBe('2030-01-02');
    expect(toldOn({}, {...facts, lastUpdated: '2030-01-03'})).toBe('2030-01-03');
  });
});

describe('latest', () => {
  it('is the last in the calendar, wherever it stands', () => {
    expect(latest(['2030-10-01'])).toBe('2030-10-01');
    expect(latest(['2030-09-30', '2030-10-01', '2030-02-28'])).toBe('2030-10-01');
    expect(latest(['2030-10-01', '2030-09-30'])).toBe('2030-10-01');
  });
});
