/** Whether robots.txt lets a crawler fetch a path. */
export type Robots = (path: string) => boolean;

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** RFC 9309 asks for at least 500 KiB; more is not read. */
const LONGEST = 500 * 1024;

/**
 * Reads a robots.txt as RFC 9309 says.
 *
 * @param text - Its content.
 * @param product - What the crawler calls itself.
 * @returns Tells for a path with its query whether it may be fetched.
 */
export function parseRobots(text: string, product: string): Robots {
  const groups = groupsOf(text.slice(0, LONGEST));
  const own = groups.filter(({agents}) => agents.includes(product));
  const chosen = own.length > 0 ? own : groups.filter(({agents}) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return (path) => {
    const normal = normalise(path);
    const [best] = rules
      .filter(({pattern}) => matches(pattern, normal))
      .sort((one, other) => other.pattern.length - one.pattern.length || Number(other.allow) - Number(one.allow));
    return best?.allow ?? true;
  };
}

/** Lines of `User-agent` that follow each other begin one group. */
function groupsOf(text: string): {agents: string[]; rules: Rule[]}[] {
  const groups: {agents: string[]; rules: Rule[]}[] = [];
  let inAgents = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, key, value] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.toLowerCase();
    if (name === 'user-agent') {
      if (!inAgents) groups.push({agents: [], rules: []});
      // A version after the name does not count.
      groups.at(-1)!.agents.push((/^(?:\*|[a-z_-]+)/i.exec(value)?.[0] ?? '').toLowerCase());
      inAgents = true;
    } else if (name === 'allow' || name === 'disallow') {
      inAgents = false;
      if (value !== '') groups.at(-1)?.rules.push({allow: name === 'allow', pattern: normalise(value)});
    }
  }
  return groups;
}

/** One spelling for each path: what need not be escaped is not, all else is, in capitals. */
function normalise(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
    })
    .replace(/[^\0-\x7f]+/g, (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')));
}

/** `*` is any text, `$` at the end is the end. Without a regular expression, so that no pattern can take forever. */
function matches(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith('$');
  const [first = '', ...parts] = (toEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  if (parts.length === 0) return !toEnd || at === path.length;
  const last = toEnd ? parts.pop()! : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return last === undefined || (path.endsWith(last) && path.length - last.length >= at);
}
