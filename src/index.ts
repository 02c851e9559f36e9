/**
 * creditcheck as a library: the analysis, the parser and the evaluator, with their types. Nothing here touches Node, so that it runs in a
 * browser as well; what needs Node is in `creditcheck/node`.
 *
 * `analyzeFiles` goes from a template's files to a report, which is plain data that JSON holds; `renderText`, `renderMarkdown` and
 * `renderJson` show it, and `diffReports` compares two. Costs, allowances and budgets are whole credits. Lines and columns in a report are
 * 1-based, columns in UTF-16 units; a `Span` has UTF-16 offsets. Trouble with a template is never thrown: it is among the findings or
 * diagnostics. Thrown are mistakes of the caller, as an `Error` whose message is for people.
 */

export type { EvalAnswer } from './analysis/eval/eval-session.ts'
export {
  type AnalyzeInput,
  analyze,
  type QuotaInput,
  type SnapshotSubject,
  type Subject,
  type TemplateSubject,
} from './analyze.ts'
export { catalogue } from './catalogue.ts'
export { parseQuota } from './config/quota/quota-file.ts'
export type { QuotaModel } from './config/quota/quota-model.ts'
export type { Collector } from './diagnostics/collector.ts'
export { DiagnosticList } from './diagnostics/collector.ts'
export type { Diagnostic } from './diagnostics/diagnostic.ts'
export { type DiffOptions, diffReports } from './diff/diff-reports.ts'
export type { Capabilities, Codecs, FileAccess } from './eval/capabilities.ts'
export { parseExpression, parseJson, parseNative, parseTemplate } from './hcl/parse.ts'
export type { Expression, FileNode } from './hcl/syntax.ts'
export { type AnalyzeFilesOptions, analyzeFiles } from './library/analyze-files.ts'
export { type EvaluateOptions, evaluateExpression } from './library/evaluate-expression.ts'
export { pureCodecs } from './library/pure-codecs.ts'
export { type TemplateOptions, templateSubject } from './library/template-subject.ts'
export { findTemplates } from './module/discover.ts'
export type { DirectoryEntry, FileRead, ModuleHost } from './module/host.ts'
export { memoryHost } from './module/memory-host.ts'
export type { Difference } from './report/diff/difference.ts'
export { type DiffMarkdownOptions, diffMarkdown } from './report/diff/markdown.ts'
export type { FindingReport } from './report/finding.ts'
export { renderJson } from './report/json.ts'
export { type MarkdownOptions, renderMarkdown } from './report/markdown/markdown.ts'
export type { CostReport, Report, TemplateReport } from './report/report.ts'
export { renderText, type TextOptions } from './report/text/text.ts'
export { type ValueJson, valueJson } from './report/value-json.ts'
export { valueText } from './report/value-text.ts'
export type { VerdictReport } from './report/verdict.ts'
export { createSource, type Location, type Source } from './text/source.ts'
export type { Span } from './text/span.ts'
export type { Value } from './value/value.ts'
