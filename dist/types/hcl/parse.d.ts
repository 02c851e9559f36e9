/** The ways into the parser. All of them take any text, return a tree and never throw; mistakes go to the collector. */
import type { Collector } from '../diagnostics/collector.js';
import type { Source } from '../text/source.js';
import type { Expression, FileNode, JsonStringNode } from './syntax.js';
/**
 * Parses a file in native syntax. What could not be parsed is left out of the body and has a diagnostic. `undecodable` are the offsets of
 * replacement characters in the text that stand for bytes which are no UTF-8; the first outside of comments is told. Never throws.
 */
export declare function parseNative(source: Source, collector: Collector, undecodable?: readonly number[]): FileNode;
/**
 * Parses a file in JSON syntax. Its body stays JSON with spans (`json-body`): only the schema of whoever reads it tells what is an argument
 * and what a block. Never throws.
 */
export declare function parseJson(source: Source, collector: Collector): FileNode;
/**
 * Parses one expression that stands alone, where line breaks are white space. Where there is none, the node is `invalid` and has a
 * diagnostic. Never throws.
 */
export declare function parseExpression(source: Source, collector: Collector): Expression;
/**
 * Parses what a JSON string stands for as a template or as an expression; spans are those of the source that the string is in.
 * `node` is one that `parseJson` made of this source.
 */
export declare function parseJsonString(node: JsonStringNode, as: 'template' | 'expression', source: Source, collector: Collector): Expression;
/** Parses a text that is a template as a whole, such as a file for `templatefile`. Mistakes go to the collector. Never throws. */
export declare function parseTemplate(source: Source, collector: Collector): Expression;
