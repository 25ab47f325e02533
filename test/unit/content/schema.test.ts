import Ajv, {type AnySchema} from 'ajv';
import {describe, expect, it} from 'vitest';
import {availableLocales, describeElement, ELEMENT_NAMES} from '../../../src/content/index.js';
import {contentSchema} from '../../../scripts/build/content-schema.mjs';
import '../../../packages/kit/src/languages.js';
import {exampleWithEntries} from '../../../stories/fixtures/example-entries.js';
import {
  EXAMPLE_DETAILS,
  EXAMPLE_EXAMINATION,
  EXAMPLE_TYPE1,
  EXAMPLE_TYPE2,
  exampleWithReports,
} from '../../../stories/fixtures/example-reports.js';
import {parsed} from '../parsed.js';

const LOCALES = ['de', 'ja', 'ar'];

const schema = contentSchema() as AnySchema & {definitions: object};
const ajv = new Ajv({strict: false, allErrors: true});
const validate = ajv.compile(schema);
/** One for each element, so that its messages are about that element only. */
const VALIDATORS = {
  'soc2-badge': 'Soc2BadgeElementContent',
  'security-summary': 'SecuritySummaryElementContent',
  'subprocessor-list': 'SubprocessorListElementContent',
} as const;
const validatorOf = (element: keyof typeof VALIDATORS) =>
  ajv.compile({$ref: `#/definitions/${VALIDATORS[element]}`, definitions: schema.definitions});

const COMPANIES = {
  ours: null,
  'a long list': parsed(exampleWithEntries(40)),
  'every kind of report': parsed(
    exampleWithReports({
      report: {...EXAMPLE_TYPE2, ...EXAMPLE_DETAILS, opinion: 'adverse'},
      earlier: [{...EXAMPLE_TYPE1, ...EXAMPLE_DETAILS}],
      examination: EXAMPLE_EXAMINATION,
    }),
  ),
};

describe.each(Object.entries(COMPANIES))('the content of %s', (_name, facts) => {
  it.each(['en', ...LOCALES])('is as the published schema says, and plain JSON: %s', (locale) => {
    expect(availableLocales()).toContain(locale);
    for (const element of ELEMENT_NAMES) {
      const content = describeElement(element, facts, {locale, today: '2030-01-01'});
      const validateOne = validatorOf(element);
      expect(validateOne(content) ? [] : validateOne.errors, element).toEqual([]);
      expect(validate(content)).toBe(true);
      expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    }
  });
});

it('the schema refuses what no content is', () => {
  const content = describeElement('soc2-badge', null);
  expect(validate({...content, outline: undefined})).toBe(false);
  expect(validate({...content, element: 'iso-badge'})).toBe(false);
  expect(validate({...content, brief: 'SOC 2'})).toBe(false);
});
