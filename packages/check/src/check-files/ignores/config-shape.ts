import type {Reason} from '@harmony/trust-badges/facts.js';

/** Says what is wrong with a value; undefined if nothing is. */
type Check = (value: unknown) => string | undefined;

const isText: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : 'must be a text that is not empty';
const isReason: Check = (value) =>
  isText(value) === undefined ? undefined : 'must say why: an ignore without a reason is refused';
const isRule: Check = (value) =>
  typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
    ? undefined
    : 'must be the id of a rule, as a finding names it';
const isList: Check = (value) => (Array.isArray(value) ? undefined : 'must be a list');

/**
 * Looks for mistakes in a config file. `config.schema.json` says the same.
 *
 * @param config - What was parsed from it.
 * @returns What to change, and where; none if it is right.
 */
export function refuseConfig(config: unknown): Reason[] {
  const reasons: Reason[] = [];
  const keys = {$schema: isText, facts: isText, ignore: isList, skip: isList};
  const checked = refuseObject(config, '', keys, [], reasons);
  const skipped = {files: isText, why: isReason};
  const ignored = {...skipped, rule: isRule, excerpt: isText};
  for (const [index, item] of listIn(checked, 'ignore')) {
    refuseObject(item, `ignore[${index}]`, ignored, ['files', 'rule', 'why'], reasons);
  }
  for (const [index, item] of listIn(checked, 'skip')) {
    refuseObject(item, `skip[${index}]`, skipped, ['files', 'why'], reasons);
  }
  return reasons;
}

function refuseObject(
  value: unknown,
  path: string,
  checks: Readonly<Record<string, Check>>,
  needed: readonly string[],
  reasons: Reason[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reasons.push({path: path === '' ? '(file)' : path, message: 'must be an object'});
    return {};
  }
  const object = value as Record<string, unknown>;
  const place = (key: string) => (path === '' ? key : `${path}.${key}`);
  for (const key of Object.keys(object)) {
    if (!Object.hasOwn(checks, key)) {
      reasons.push({path: place(key), message: `is not a key; there is ${Object.keys(checks).join(', ')}`});
    }
  }
  for (const [key, check] of Object.entries(checks)) {
    const message = Object.hasOwn(object, key) || needed.includes(key) ? check(object[key]) : undefined;
    if (message !== undefined) reasons.push({path: place(key), message});
  }
  return object;
}

function listIn(object: Readonly<Record<string, unknown>>, key: string): [number, unknown][] {
  const value = object[key];
  return Array.isArray(value) ? [...(value as unknown[]).entries()] : [];
}
