/** creditcheck as a library: the analysis, the parser and the evaluator, with their types. */
export { type AnalyzeInput, analyze, type QuotaInput, type Subject } from './analyze.ts'
export { parseExpression, parseJson, parseNative, parseTemplate } from './hcl/parse.ts'
export { renderJson } from './report/json.ts'
export type { Report } from './report/report.ts'
export { renderText, type TextOptions } from './report/text.ts'
export { createSource, type Location, type Source } from './text/source.ts'
