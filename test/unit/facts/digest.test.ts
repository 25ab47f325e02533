import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {digest} from '../../../src/facts/digest.js';
import {formatReasons, parseFacts} from '../../../src/facts/index.js';
import {factsIdOf} from '../../../src/facts/parsed.js';
import {exampleFacts, exampleWith} from './example.js';

const digestOf = (input: unknown) => {
  const result = parseFacts(input);
  return result.ok ? result.digest : undefined;
};

describe('the digest', () => {
  it('is the same whatever the order of the keys, and without $schema', () => {
    const {soc2, ...rest} = exampleFacts();
    const {$schema: _schema, ...shuffled} = {...rest, soc2: Object.fromEntries(Object.entries(soc2).reverse())};
    expect(digestOf(shuffled)).toBe(digestOf(exampleFacts()));
    expect(digestOf(exampleFacts())).toMatch(/^[0-9a-f]{12}$/);
  });

  it('is how the SHA-256 of the JSON begins, with its keys in order and without spaces', () => {
    const json = '{"a":[1,"ü",{"c":null}],"b":true}';
    const sha256 = createHash('sha256').update(json).digest('hex');
    expect(digest({b: true, $schema: 'example.json', a: [1, 'ü', {c: null}]})).toBe(sha256.slice(0, 12));
  });

  it('changes with any fact', () => {
    expect(digestOf(exampleWith('soc2.report.date', '2020-01-01'))).not.toBe(digestOf(exampleFacts()));
  });

  it('is known for parsed facts only, not for a copy of them', () => {
    const result = parseFacts(exampleFacts());
    if (!result.ok) throw new Error(formatReasons(result.reasons));
    expect(factsIdOf(result.facts)).toBe(`${result.facts.factsVersion} ${result.digest}`);
    expect(factsIdOf({...result.facts})).toBeUndefined();
    expect(factsIdOf(null)).toBeUndefined();
  });
});
