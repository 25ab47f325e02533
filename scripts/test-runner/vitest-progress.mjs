import {relative} from 'node:path';
import {Progress} from './progress.mjs';

const fileOf = (module) => relative(process.cwd(), module.moduleId);

/** A reporter for Vitest that says what each worker has begun. */
export default class VitestProgress {
  #progress = new Progress();

  onTestModuleQueued(module) {
    this.#progress.set(module.moduleId, `${fileOf(module)} (loading)`);
  }

  onTestCaseReady({module, fullName}) {
    this.#progress.set(module.moduleId, `${fileOf(module)} > ${fullName}`);
  }

  onHookStart({entity, name}) {
    // The hooks of a test count as part of it.
    if (entity.type === 'test') return;
    const module = entity.type === 'module' ? entity : entity.module;
    this.#progress.set(module.moduleId, `${fileOf(module)} > ${name} ${entity.fullName ?? ''}`);
  }

  onTestModuleEnd(module) {
    this.#progress.set(module.moduleId, undefined);
  }
}
