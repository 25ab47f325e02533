const INTERNAL = new Set(['private', 'protected']);

/**
 * Keeps only the public surface: no private members, no static fields, and paths as they are in the package. An
 * attribute says which property it belongs to, so that tools do not list the two separately.
 *
 * @returns {import('@custom-elements-manifest/analyzer').Plugin} the plugin
 */
export function publicApiPlugin() {
  return {
    name: 'harmony-public-api',
    packageLinkPhase({customElementsManifest}) {
      const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
      const rewrite = (value) => {
        if (typeof value !== 'object' || value === null) return;
        // The index names its neighbours relatively.
        if ('module' in value) value.module = published(value.module.replace(/^\.\//, 'src/'));
        Object.values(value).forEach(rewrite);
      };
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const declaration of module.declarations ?? []) tidy(declaration);
      }
      rewrite(customElementsManifest);
      // Elements, what they share, and the entries that register them. Everything else is implementation.
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({path, declarations}) =>
          /\/(?:index|define)\.js$/.test(path) || declarations?.some(({kind}) => kind === 'class'),
      );
    },
  };
}

function tidy(declaration) {
  declaration.members = declaration.members?.filter(
    ({name, privacy, static: isStatic, kind}) =>
      !INTERNAL.has(privacy) && !name.startsWith('#') && !(isStatic && kind === 'field'),
  );
  for (const attribute of declaration.attributes ?? []) {
    attribute.type = {text: quoteChoices(attribute.type?.text ?? 'string')};
    attribute.default = /[Dd]efault (?:`(\w+)`|(\d))/.exec(attribute.description)?.slice(1).find(Boolean);
    const property = attribute.name.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());
    const field = declaration.members?.find(({name, kind}) => kind === 'field' && name === property);
    if (!field) continue;
    attribute.fieldName = property;
    field.attribute = attribute.name;
    field.default = attribute.default;
    // Attributes are text; `heading-level` is a number as a property.
    field.type = /^'\d/.test(attribute.type.text) ? {text: attribute.type.text.replaceAll("'", '')} : attribute.type;
  }
}

/** `card|pill` is how the JSDoc writes choices; tools want `'card' | 'pill'`. */
function quoteChoices(text) {
  return /^[\w-]+(?:\|[\w-]+)+$/.test(text)
    ? text
        .split('|')
        .map((choice) => `'${choice}'`)
        .join(' | ')
    : text;
}
