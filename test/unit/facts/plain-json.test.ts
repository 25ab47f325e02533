import {describe, expect, it} from 'vitest';
import {plainCompany, reasonsFor} from './company.js';

/** Puts a value that the types do not allow in good facts. */
const asSubject = (value: unknown) => plainCompany(({contact}) => Object.assign(contact, {subject: value}));
const inList = (value: unknown) => plainCompany(({soc2}) => (soc2.meaning as unknown[]).unshift(value));

/** Defines a key of the contact; a plain assignment of `__proto__` would not. */
const withKey = (key: PropertyKey, property: PropertyDescriptor) =>
  plainCompany(({contact}) => Object.defineProperty(contact, key, {enumerable: true, ...property}));

class Text {}

describe('a value that no JSON file can hold', () => {
  it.each<[what: string, value: unknown, message: string]>([
    ['a function', () => 'text', 'must be JSON, not a function'],
    ['a symbol', Symbol('text'), 'must be JSON, not a symbol'],
    ['a large integer', 1n, 'must be JSON, not a bigint'],
    ['undefined', undefined, 'must be JSON, not a undefined'],
    ['NaN', NaN, 'must be a finite number'],
    ['an infinite number', -Infinity, 'must be a finite number'],
    ['an instance of a class', new Text(), 'must be a plain object'],
    ['a date', new Date(0), 'must be a plain object'],
    ['a map', new Map(), 'must be a plain object'],
  ])('is refused by its place: %s', (_what, value, message) => {
    expect(reasonsFor(value)).toEqual([{path: '(file)', message}]);
    expect(reasonsFor(asSubject(value))).toEqual([{path: 'contact.subject', message}]);
    expect(reasonsFor(inList(value))).toEqual([{path: 'soc2.meaning[0]', message}]);
  });

  it('is refused also if it says what facts have to say', () => {
    expect(reasonsFor(Object.assign(new Text(), plainCompany()))).toEqual([
      {path: '(file)', message: 'must be a plain object'},
    ]);
  });

  it('is refused also as the length of an object, which only a list has of its own', () => {
    expect(reasonsFor({...plainCompany(), length: NaN})).toEqual([
      {path: 'length', message: 'must be a finite number'},
    ]);
    expect(reasonsFor({...plainCompany(), length: 1})).toEqual([
      {path: 'length', message: 'is not a key that facts may have; remove it'},
    ]);
  });
});

describe('a value that a JSON file can hold', () => {
  it.each([null, true, false])('is left to the schema: %s', (value) => {
    expect(reasonsFor(asSubject(value))).toEqual([{path: 'contact.subject', message: 'must be text'}]);
  });

  it('may be an object without a prototype', () => {
    expect(reasonsFor(Object.assign(Object.create(null) as object, plainCompany()))).toEqual([]);
  });
});

describe('a key that no facts have', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('is refused in a file: %s', (key) => {
    const text = JSON.stringify(plainCompany()).replace('"type":1', `"type":1,"${key}":{"polluted":true}`);
    expect(reasonsFor(JSON.parse(text))).toEqual([
      {path: `soc2.report.${key}`, message: 'is not a key that facts may have; remove it'},
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused whatever it holds: %s', (key) => {
    expect(reasonsFor(withKey(key, {value: Text}))).toEqual([
      {path: `contact.${key}`, message: 'is not a key that facts may have; remove it'},
    ]);
  });

  it('is refused if it is a symbol', () => {
    const message = 'must not have a symbol as its key; remove it';
    expect(reasonsFor(withKey(Symbol('note'), {value: 'text'}))).toEqual([{path: 'contact.Symbol(note)', message}]);
    expect(reasonsFor({...plainCompany(), [Symbol('note')]: 'text'})).toEqual([{path: 'Symbol(note)', message}]);
  });
});

describe('an object that could say something else the next time', () => {
  it('is refused for a getter, which is not called', () => {
    let calls = 0;
    const get = () => {
      calls += 1;
      return 'Example';
    };
    expect(reasonsFor(withKey('subject', {get}))).toEqual([
      {path: 'contact.subject', message: 'must be a value, not a getter or setter'},
    ]);
    expect(calls).toBe(0);
  });

  it('is refused for a setter', () => {
    expect(reasonsFor(withKey('subject', {set: () => {}}))).toEqual([
      {path: 'contact.subject', message: 'must be a value, not a getter or setter'},
    ]);
  });

  it('is refused for standing in two places', () => {
    const message = 'must not be an object that stands elsewhere in the facts too';
    const twice = plainCompany(({soc2}) => soc2.meaning.push(soc2.meaning[0]!));
    expect(reasonsFor(twice)).toEqual([{path: `soc2.meaning[${twice.soc2.meaning.length - 1}]`, message}]);
    const inItself = plainCompany(({contact}) => Object.assign(contact, {contact}));
    expect(reasonsFor(inItself)).toEqual([{path: 'contact.contact', message}]);
  });

  it('is refused for being a proxy that cannot be read', () => {
    const throwing = new Proxy(plainCompany(), {
      ownKeys: () => {
        throw new Error('Not now');
      },
    });
    expect(reasonsFor(throwing)).toEqual([{path: '(file)', message: 'must be plain JSON that can be read'}]);
    const hiding = new Proxy({contact: 1}, {getOwnPropertyDescriptor: () => undefined});
    expect(reasonsFor(hiding)).toEqual([{path: 'contact', message: 'must be JSON, not a undefined'}]);
  });
});
