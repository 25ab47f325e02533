/**
 * Where a package comes from, for its package.json. npm shows it, and refuses a provenance that names another repository. It is
 * not in the sources, because it belongs to whoever releases: a fork has an address of its own.
 *
 * @param {Record<string, any>} manifest - a package.json
 * @param {string} folder - of the package in the repository; `.` is the root
 * @param {Record<string, string | undefined>} env - with GITHUB_SERVER_URL and GITHUB_REPOSITORY, as GitHub sets them
 * @returns {Record<string, any>} the same, with `repository`, `bugs` and `homepage`
 * @throws {Error} without them, or if they are no address
 */
export function withAddress(manifest, folder, {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name}) {
  if (!/^https:\/\/[\w.-]+(?::\d+)?$/.test(server ?? '') || !/^[\w.-]+\/[\w.-]+$/.test(name ?? '')) {
    throw new Error(
      'Set GITHUB_SERVER_URL (https://…) and GITHUB_REPOSITORY (owner/name): a package says where it comes from. ' +
        `They are ${JSON.stringify(server)} and ${JSON.stringify(name)}.`,
    );
  }
  const page = `${server}/${name}`;
  return {
    ...manifest,
    homepage: `${folder === '.' ? page : `${page}/tree/HEAD/${folder}`}#readme`,
    bugs: {url: `${page}/issues`},
    repository: {type: 'git', url: `git+${page}.git`, ...(folder === '.' ? {} : {directory: folder})},
  };
}
