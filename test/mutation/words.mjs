// What must be done, in words for people (`duty`), is no rule: a test that repeats each sentence would prove nothing.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const words = {
  shouldIgnore(path) {
    const isDuty = path.isStringLiteral() && path.parentPath?.isObjectProperty() && path.parentPath.node.key.name === 'duty'
    return isDuty ? 'words for people' : undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', words)]
