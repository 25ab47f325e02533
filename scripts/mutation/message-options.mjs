import {declareValuePlugin, PluginKind} from '@stryker-mutator/api/plugin';

/**
 * Leaves the second argument of `msg()` alone: an id and a note for translators, which no element shows. `npm run
 * localize:check` looks after both.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'message-options', {
    shouldIgnore({node, parent, listKey, key}) {
      const isOption = parent?.type === 'CallExpression' && parent.callee.name === 'msg' && listKey === 'arguments';
      return isOption && key === 1 && node.type === 'ObjectExpression' ? 'an id and a note for translators' : undefined;
    },
  }),
];
