/**
 * creditcheck as a library: the analysis, the parser and the evaluator, with their types. Nothing here touches Node, so that it runs in a
 * browser as well; what needs Node is in `creditcheck/node`.
 *
 * `analyzeFiles` goes from a template's files to a report, which is plain data that JSON holds; `renderText`, `renderMarkdown` and
 * `renderJson` show it, and `diffReports` compares two. Costs, allowances and budgets are whole credits. Lines and columns in a report are
 * 1-based, columns in UTF-16 units; a `Span` has UTF-16 offsets. Trouble with a template is never thrown: it is among the findings or
 * diagnostics. Thrown are mistakes of the caller, as an `Error` whose message is for people.
 */
export type { EvalAnswer } from './analysis/eval/eval-session.js';
export { type AnalyzeInput, analyze, type QuotaInput, type SnapshotSubject, type Subject, type TemplateSubject, } from './analyze.js';
export { catalogue } from './catalogue.js';
export { parseQuota } from './config/quota/quota-file.js';
export type { QuotaModel } from './config/quota/quota-model.js';
export type { Collector } from './diagnostics/collector.js';
export { DiagnosticList } from './diagnostics/collector.js';
export type { Diagnostic } from './diagnostics/diagnostic.js';
export { type DiffOptions, diffReports } from './diff/diff-reports.js';
export type { Capabilities, Codecs, FileAccess } from './eval/capabilities.js';
export { parseExpression, parseJson, parseNative, parseTemplate } from './hcl/parse.js';
export type { Expression, FileNode } from './hcl/syntax.js';
export { type AnalyzeFilesOptions, analyzeFiles } from './library/analyze-files.js';
export { type EvaluateOptions, evaluateExpression } from './library/evaluate-expression.js';
export { pureCodecs } from './library/pure-codecs.js';
export { type TemplateOptions, templateSubject } from './library/template-subject.js';
export { findTemplates } from './module/discover.js';
export type { DirectoryEntry, FileRead, ModuleHost } from './module/host.js';
export { memoryHost } from './module/memory-host.js';
export type { Difference } from './report/diff/difference.js';
export { type DiffMarkdownOptions, diffMarkdown } from './report/diff/markdown.js';
export type { FindingReport } from './report/finding.js';
export { renderJson } from './report/json.js';
export { type MarkdownOptions, renderMarkdown } from './report/markdown/markdown.js';
export type { CostReport, Report, TemplateReport } from './report/report.js';
export { renderText, type TextOptions } from './report/text/text.js';
export { type ValueJson, valueJson } from './report/value-json.js';
export { valueText } from './report/value-text.js';
export type { VerdictReport } from './report/verdict.js';
export { createSource, type Location, type Source } from './text/source.js';
export type { Span } from './text/span.js';
export type { Value } from './value/value.js';
