import {execFileSync, spawn} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {parse} from 'yaml';

const BUILT = ['dist', 'packages/kit/dist', 'packages/check/dist', 'packages/kit/kit'];

/** The repository as it is now, built, in a folder and with a history of its own. */
export function makeClone() {
  const folder = mkdtempSync(join(tmpdir(), 'harmony-release-'));
  const root = join(folder, 'repository');
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    cpSync(file, join(root, file));
  }
  for (const built of BUILT) cpSync(built, join(root, built), {recursive: true});
  for (const installed of ['node_modules', 'packages/kit/node_modules', 'packages/check/node_modules']) {
    if (existsSync(installed)) symlinkSync(join(process.cwd(), installed), join(root, installed));
  }

  // `gh` is not here. It knows what it has released, as GitHub does.
  const bin = join(folder, 'bin');
  const released = join(folder, 'released');
  const program = (name: string, text: string) => {
    mkdirSync(bin, {recursive: true});
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  };
  program(
    'gh',
    `#!/bin/sh\nif [ "$2" = view ]; then test -e '${released}'; exit; fi\nprintf '%s\\0' "$@" > '${released}'\n`,
  );

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  // Here it is a link, which the pattern for the folder leaves out.
  writeFileSync(join(root, '.git/info/exclude'), 'node_modules\n');
  const commit = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  commit('As it is');

  return {
    root,
    bin,
    commit,
    git,
    program,
    read: (file: string) => readFileSync(join(root, file), 'utf8'),
    json: (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>,
    write: (file: string, text: string) => writeFileSync(join(root, file), text),
    /** What `gh release create` was called with; throws if it was not. */
    released: () => readFileSync(released, 'utf8').split('\0').slice(0, -1),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

interface Step {
  run?: string;
  with?: {version?: string};
}

/** The command of a job in release.yml that contains these words, to the letter. */
export function commandOf(job: string, words: string): string {
  const {jobs} = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as {
    jobs: Record<string, {steps: Step[]}>;
  };
  const commands = jobs[job]!.steps.flatMap((step) => [step.run, step.with?.version]);
  const found = commands.filter((command) => command?.includes(words));
  if (found.length !== 1) throw new Error(`${job} has ${found.length} commands with ${words}.`);
  return found[0]!;
}

/** Runs a command as GitHub does. It must not block this process, which may be the registry. */
export function runCommand(command: string, {root, bin}: {root: string; bin: string}, env: NodeJS.ProcessEnv = {}) {
  return new Promise<{code: number | null; said: string}>((resolve) => {
    const path = [bin, process.env['PATH']].join(delimiter);
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command], {
      cwd: root,
      env: {...process.env, ...env, PATH: path},
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', (code) => resolve({code, said}));
  });
}
