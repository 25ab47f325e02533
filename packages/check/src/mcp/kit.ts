import type {ElementName} from '@harmony/trust-badges/content.js';
import type {TrustFacts} from '@harmony/trust-badges/facts.js';
import {ToolError} from './tool.js';

/** The forms that are text. */
export const TEXT_FORMS = [
  ...(['html', 'safe-html', 'reduced-html', 'markdown', 'text', 'iframe', 'json-ld'] as const),
  ...(['cyclonedx', 'csv', 'data', 'feed', 'calendar', 'llms'] as const),
] as const;
export type TextForm = (typeof TEXT_FORMS)[number];

/** A file of the kit. */
export interface FormFile {
  readonly element?: ElementName;
  readonly variant?: string;
  readonly theme?: string;
  readonly graphemes?: number;
  readonly limit?: number;
  readonly make: () => Promise<Uint8Array>;
}

/** What is used of `@harmony/trust-badges-kit`, which not everyone has installed. */
export interface KitModule {
  readonly kitFiles: (request: {
    readonly facts: TrustFacts | null;
    readonly locale: string;
    readonly today: string;
    readonly forms: readonly TextForm[];
  }) => Promise<readonly FormFile[]>;
}

/**
 * Imports the kit.
 *
 * @returns The kit.
 * @throws {ToolError} If it is not installed. The message says what to install.
 */
export async function loadKit(): Promise<KitModule> {
  try {
    return await import('@harmony/trust-badges-kit');
  } catch (error) {
    // Also where one of its own packages is missing, which an installation puts right.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new ToolError(KIT_IS_MISSING);
  }
}

/** What an agent is told then, and tells its user. */
export const KIT_IS_MISSING =
  'This form is made by the package @harmony/trust-badges-kit, which is not installed here. Install it beside the server: npm install --save-dev @harmony/trust-badges-kit. Without it there is only the form "html".';
