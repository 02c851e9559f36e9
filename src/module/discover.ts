/** Which folders are Coder templates: they use a `coder_…` resource or data source, and no other template calls them as a module. */
import { DiagnosticList } from '../diagnostics/collector.ts'
import { compareUtf8 } from '../value/type.ts'
import type { ModuleHost } from './host.ts'
import { loadModule } from './load-module.ts'
