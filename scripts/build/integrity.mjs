import {createHash} from 'node:crypto';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const compress = promisify(brotliCompress);

/**
 * What a page needs to pin a file, and what it costs to load.
 *
 * @param {Buffer} content
 * @returns {Promise<{integrity: string, bytes: number, brotli: number}>}
 */
export async function describeFile(content) {
  const {length} = await compress(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return {
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
    bytes: content.length,
    brotli: length,
  };
}
