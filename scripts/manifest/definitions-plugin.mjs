/**
 * Adds to each `define.ts` what the analyzer cannot see through a static `define()`: which tag it registers.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin} the plugin
 */
export function definitionsPlugin() {
  return {
    name: 'harmony-definitions',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const module of modules) {
        const element = module.declarations?.find(({customElement, tagName}) => customElement && tagName);
        if (!element) continue;
        const define = modules.find(({path}) => path === module.path.replace(/[\w-]+\.js$/, 'define.js'));
        define?.exports.push({
          kind: 'custom-element-definition',
          name: element.tagName,
          declaration: {name: element.name, module: module.path},
        });
      }
    },
  };
}
