import {existsSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {readFacts} from '../read.js';
import {BadInput, type CommandResult} from '../result.js';
import {FETCH_LIMITS, type FetchLimits} from './addresses/fetch.js';
import type {CheckContext, Tools} from './check-content.js';
import {checkTarget, type Outcome} from './check-target.js';
import {writeReport} from './formats/index.js';
import {problemOf} from './formats/text.js';
import {configIgnores, type ConfigIgnores} from './ignores/config-ignores.js';
import {CONFIG_NAME, readConfig, type ConfigFile} from './ignores/config.js';
import {readCheckFilesOptions, type CheckFilesOptions} from './options.js';
import {findTargets, type Target, type Targets} from './places.js';
import {showProgress} from './progress.js';
import {exitCodeOf, type FileFinding, type NotChecked, type Report} from './report.js';
import {loadTools} from './tools.js';
import {checkInWorkers, MANY, WORKER} from './workers.js';

/** The machine on which the command runs. Tests put another in its place. */
export interface Machine {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Where the progress is shown, if it is a terminal. */
  readonly stderr: NodeJS.WritableStream;
  readonly limits: FetchLimits;
  /** Whether many files are divided among processors. Workers load tools of their own. */
  readonly hasWorkers: boolean;
}

/**
 * Runs `trust-badges check`.
 *
 * @param args - What was typed after `check`.
 * @param now - The current time on this machine.
 * @returns What it says. Exit code 1 if something says more than the facts, 2 if something could not be read.
 */
export function checkFilesCommand(args: readonly string[], now: Date): Promise<CommandResult> {
  return checkFiles(args, now, loadTools, {hasWorkers: existsSync(WORKER)});
}

/**
 * Runs `trust-badges check` with tools and on a machine of the caller's choice.
 *
 * @param args - What was typed after `check`.
 * @param now - The current time.
 * @param tools - Loads the readers and the grammar, once there is something for them to do.
 * @param machine - The current folder and the streams; by default those of this process.
 * @returns What it says, and its exit code.
 */
export async function checkFiles(
  args: readonly string[],
  now: Date,
  tools: () => Promise<Tools>,
  machine: Partial<Machine> = {},
): Promise<CommandResult> {
  try {
    const {stdin, stderr} = process;
    const whole = {cwd: process.cwd(), stdin, stderr, limits: FETCH_LIMITS, hasWorkers: false, ...machine};
    const options = readCheckFilesOptions(args, now);
    const report = await check(options, tools, whole);
    // GitHub shows what is in the output, and would show the same from standard error once more.
    const problem = options.format === 'github' ? '' : problemOf(report);
    return {output: writeReport(report, options.format), problem, exitCode: exitCodeOf(report)};
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return {output: '', problem: `${error.message}\n`, exitCode: 2};
  }
}

async function check(options: CheckFilesOptions, loadTools: () => Promise<Tools>, machine: Machine): Promise<Report> {
  const {cwd, limits} = machine;
  const config = readConfig(options.config, cwd);
  const context = contextOf(options, config, cwd);
  const ignores = configIgnores(config);
  const {targets, unread, skipped} = withoutSkipped(await findTargets(options.places, cwd, limits), ignores, config);
  const outcomes = await outcomesOf(targets, context, loadTools, machine);
  const findings: FileFinding[] = [];
  const notRead: NotChecked[] = [];
  let checked = 0;
  for (const [index, target] of targets.entries()) {
    const {findings: all, why} = outcomes[index]!;
    if (why !== undefined) notRead.push({file: target.file, why});
    if (all === undefined) continue;
    findings.push(...all.filter((finding) => !ignores.allows(keyOf(target), finding)));
    checked += 1;
  }
  findings.push(...ignores.unused(cwd));
  return {findings, unread: [...unread, ...notRead], skipped, checked, strict: options.strict};
}

/** What came of each target, in their order. */
async function outcomesOf(
  targets: readonly Target[],
  context: CheckContext,
  loadTools: () => Promise<Tools>,
  {stdin, stderr, limits, hasWorkers}: Machine,
): Promise<Outcome[]> {
  const progress = showProgress(targets.length, stderr);
  try {
    if (hasWorkers && targets.length >= MANY && targets.every(({kind}) => kind === 'file')) {
      return await checkInWorkers(targets, context, () => progress.done());
    }
    const tools = await loadTools();
    const outcomes: Outcome[] = [];
    // One after the other: addresses have to be, and for files the work is not in waiting.
    for (const target of targets) {
      outcomes.push(await checkTarget(target, context, tools, stdin, limits));
      progress.done();
    }
    return outcomes;
  } finally {
    progress.stop();
  }
}

function contextOf({facts, today, lang}: CheckFilesOptions, config: ConfigFile | undefined, cwd: string): CheckContext {
  const fromConfig = config?.config.facts;
  const file = facts === undefined ? fromConfig && resolve(config.folder, fromConfig) : resolve(cwd, facts);
  const known: TrustFacts | null = file === undefined ? null : readFacts(file);
  return {facts: known, today, ...(lang === undefined ? {} : {lang})};
}

/** The config file quotes what may stand elsewhere, so it is not checked either. */
function withoutSkipped(found: Targets, ignores: ConfigIgnores, config: ConfigFile | undefined): Targets {
  const isConfig = (target: Target) =>
    target.kind === 'file' && (target.path === config?.path || basename(target.path) === CONFIG_NAME);
  return {...found, targets: found.targets.filter((target) => !isConfig(target) && !ignores.skips(keyOf(target)))};
}

function keyOf(target: Target): string {
  return target.kind === 'file' ? target.path : target.file;
}
