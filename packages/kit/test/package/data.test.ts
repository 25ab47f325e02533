import {describe, expect, it} from 'vitest';
import harmony from '../../../../src/facts/harmony.json';
import {validateCyclonedx} from '../unit/cyclonedx-schema.js';
import {ofForm, factsId, textOf} from './files.js';

const {report} = harmony.soc2;
const parse = (file: {path: string}) => JSON.parse(textOf(file)) as Record<string, unknown>;

/** Every key of a document, however deep. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...keysOf(item)]);
}

/** What would say more than the sources: who wrote it, until when it is valid, how good it is, that it is a certificate. */
const UNKNOWN =
  /^(?:author|auditor|publisher|expires|validUntil|certification\w*|score|confidence|conformance|rating\w*|signature|signatories|affirmation)$/i;

describe('JSON-LD', () => {
  it.each(ofForm('json-ld').filter(({element}) => element === 'soc2-badge'))('$path describes a report', (file) => {
    const data = parse(file);
    expect(data).toMatchObject({
      '@context': ['https://schema.org', {'@language': file.locale}],
      '@type': 'Report',
      about: {'@type': 'Organization', name: report.entity},
      datePublished: report.date,
      conditionsOfAccess: expect.stringContaining(harmony.contact.email),
      sdDatePublished: factsId.split(' ')[0],
      subjectOf: {version: factsId},
    });
    expect(data['keywords']).toHaveLength(report.categories.length);
  });

  it.each(ofForm('json-ld').filter(({element}) => element !== 'soc2-badge'))('$path describes a document', (file) => {
    expect(parse(file)).toMatchObject({
      '@type': 'CreativeWork',
      // The sources do not say what it is.
      about: {'@type': 'Thing', name: harmony.security.subject},
      dateModified: harmony.security.lastUpdated,
      subjectOf: {version: factsId},
    });
  });

  it.each(ofForm('json-ld'))('$path has nothing that the sources do not say', (file) => {
    expect(keysOf(parse(file)).filter((key) => UNKNOWN.test(key))).toEqual([]);
    expect(textOf(file)).not.toMatch(/"Certification"/);
    expect(textOf(file), 'it can stand in a script').not.toMatch(/[<>&]/);
  });
});

describe('the CycloneDX document', () => {
  it.each(ofForm('cyclonedx'))('$path is valid by the official schema', (file) => {
    validateCyclonedx(parse(file));
    expect(validateCyclonedx.errors ?? []).toEqual([]);
  });

  it('would not be valid with a key of our own, or a date that is none', () => {
    const [file] = ofForm('cyclonedx');
    expect(validateCyclonedx({...parse(file!), ours: true})).toBe(false);
    expect(validateCyclonedx({...parse(file!), metadata: {timestamp: 'yesterday'}})).toBe(false);
  });

  it.each(ofForm('cyclonedx'))(
    '$path claims what the report says of the audited entity, and scores nothing',
    (file) => {
      const {declarations, metadata} = parse(file) as {
        declarations: Record<string, Record<string, unknown>[]>;
        metadata: {properties: unknown[]};
      };
      expect(declarations).toMatchObject({
        assessors: [{thirdParty: true}],
        targets: {organizations: [{name: report.entity}]},
        evidence: [{created: `${report.date}T00:00:00Z`}],
      });
      // Nobody is named as the auditor.
      expect(Object.keys(declarations['assessors']![0]!)).toEqual(['bom-ref', 'thirdParty']);
      expect(declarations['claims']).toHaveLength(3);
      expect(keysOf(declarations).filter((key) => UNKNOWN.test(key))).toEqual([]);
      expect(metadata.properties).toContainEqual({name: 'harmony:facts', value: factsId});
    },
  );

  it.each(ofForm('cyclonedx'))('$path refers to nothing that is not in it', (file) => {
    const text = textOf(file);
    const refs = new Set([...text.matchAll(/"bom-ref": "([^"]+)"/g)].map(([, ref]) => ref));
    const {declarations} = parse(file) as {
      declarations: {
        attestations: {assessor: string; map: {requirement: string; claims: string[]}[]}[];
        claims: {target: string; evidence: string[]}[];
      };
    };
    const used = [
      ...declarations.attestations.flatMap(({assessor, map}) => [
        assessor,
        ...map.flatMap(({requirement, claims}) => [requirement, ...claims]),
      ]),
      ...declarations.claims.flatMap(({target, evidence}) => [target, ...evidence]),
    ];
    expect(used.filter((ref) => !refs.has(ref))).toEqual([]);
  });
});

describe('llms.txt', () => {
  it.each(ofForm('llms'))('$path is a fragment: sections, without a title that is the site’s', (file) => {
    const headings = textOf(file).match(/^#+ .*/gm)!;
    // One for each element; then what the types mean, and what the report does not prove.
    expect(headings).toHaveLength(5);
    for (const heading of headings) expect(heading).toMatch(/^## /);
  });
});
