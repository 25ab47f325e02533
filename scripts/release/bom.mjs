// The software bill of materials of a package, by the library of CycloneDX.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import CycloneDX from '@cyclonedx/cyclonedx-library';
import parseSpdx from 'spdx-expression-parse';
import {installedWith, readLock} from './lock.mjs';
import {ROOT} from './packages.mjs';

const {Contrib, Enums, Models, Serialize, Spec} = CycloneDX;
const npm = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory(parseSpdx),
);
const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));

/** Says of a component that its code is in files of the package, and not beside it. */
export const INLINED = 'harmony:inlined';

/**
 * @param {object} options
 * @param {string} options.folder - of the package, from the root; `.` is the first one
 * @param {Record<string, any>} options.manifest - its package.json, as it is published
 * @param {readonly {name: string, version: string, license: string}[]} [options.inlined] - whose code is in its files
 * @param {Date} [options.time] - of the document
 * @returns {string} CycloneDX 1.6, as JSON: every package that is installed with it, and every one that is inlined
 */
export function billOfMaterials({folder, manifest, inlined = [], time = new Date()}) {
  const lock = readLock(ROOT);
  const start = folder === '.' ? '' : folder;
  const main = component(manifest, Enums.ComponentType.Library);
  const bom = new Models.Bom();
  bom.metadata.timestamp = time;
  bom.metadata.component = main;
  bom.serialNumber = Contrib.Bom.Utils.randomSerialNumber();

  const tree = installedWith(lock, start);
  // The same version may be in several places: for a reader it is one.
  const known = new Map();
  const parts = new Map(
    [...tree.keys()].map((place) => {
      const part = place === start ? main : installed(lock, place);
      if (!known.has(part.bomRef.value)) known.set(part.bomRef.value, part);
      return [place, known.get(part.bomRef.value)];
    }),
  );
  for (const [place, needed] of tree) {
    const part = parts.get(place);
    for (const other of needed) part.dependencies.add(parts.get(other).bomRef);
    if (part !== main) bom.components.add(part);
  }
  for (const {name, version, license} of inlined) {
    const part = component({name, version, license}, Enums.ComponentType.Library, `${name}@${version} (inlined)`);
    part.properties.add(new Models.Property(INLINED, 'true'));
    main.dependencies.add(part.bomRef);
    bom.components.add(part);
  }
  return `${serializer.serialize(bom, {sortLists: true, space: 1})}\n`;
}

function installed(lock, place) {
  const entry = lock[place];
  const part = component(JSON.parse(readManifest(place, entry)));
  const [, algorithm, base64] = /^(sha512|sha256|sha1)-(\S+)/.exec(entry.integrity ?? '') ?? [];
  if (algorithm) {
    part.hashes.set(algorithm.replace('sha', 'SHA-'), Buffer.from(base64, 'base64').toString('hex'));
  }
  if (entry.optional) part.scope = Enums.ComponentScope.Optional;
  return part;
}

/** What is built for another platform is in the lock file, but not on this machine. */
function readManifest(place, entry) {
  try {
    return readFileSync(join(ROOT, place, 'package.json'), 'utf8');
  } catch (error) {
    if (!entry.optional) throw error;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return JSON.stringify({name, version: entry.version, license: entry.license});
  }
}

function component(manifest, type = Enums.ComponentType.Library, reference = `${manifest.name}@${manifest.version}`) {
  const part = npm.makeComponent(manifest, type);
  if (part === undefined) throw new Error(`CycloneDX finds no name in the package.json of ${reference}.`);
  part.bomRef.value = reference;
  part.purl = `pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`;
  return part;
}

/**
 * Whose code the build has put into the files of the first package.
 *
 * @param {string} notices - the text of THIRD-PARTY-NOTICES.txt
 * @returns {{name: string, version: string, license: string}[]}
 */
export function inlinedIn(notices) {
  const heads = notices.split(/^-{80}$/m).map((part) => /^(\S+) (\S+) \((.+)\)$/m.exec(part.trim().split('\n')[0]));
  return heads.map((head, index) => {
    if (!head) throw new Error(`Part ${index + 1} of THIRD-PARTY-NOTICES.txt names no package.`);
    const [, name, version, license] = head;
    return {name, version, license};
  });
}
