/** What is said of a module that is called and not installed. */
import type { MissingModule } from '../../module/configuration.ts'
import { unseenValue } from '../../value/make.ts'
import { DYNAMIC } from '../../value/type.ts'
import type { UnseenSource, Value } from '../../value/value.ts'

/** A module that is not there: nothing is known of its outputs. */
export function missingValue(module: MissingModule): Value {
  return unseenValue(DYNAMIC, [missingSource(module)])
}

/** The fact that a module is not there, and how to bring it. */
function missingSource(module: MissingModule): UnseenSource {
  const { call } = module
  return {
    id: `module.${module.path.join('.module.')}`,
    text: `the module "${call.name}" (${module.sourceAddress || 'unknown source'}) is not installed`,
    remedy: 'terraform init -backend=false',
    location: call.sourceLocation ?? { source: call.source, span: call.headerSpan },
  }
}
