import {createHash} from 'node:crypto';
import {brotliCompressSync, constants} from 'node:zlib';

/**
 * What a page needs to pin a file, and what it costs to load.
 *
 * @param {Buffer} content
 * @returns {{integrity: string, bytes: number, brotli: number}}
 */
export function describeFile(content) {
  return {
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    bytes: content.length,
    brotli: brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
  };
}
