/**
 * The syntax tree that native HCL and JSON syntax share. Plain immutable data; every node has the tight span of its source
 * text (parentheses included). Names are those of the HCL specification
 * (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md).
 */
import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';
/** One parsed file. `body` is always there: what could not be parsed is left out of it and has a diagnostic. */
export interface FileNode {
    readonly kind: 'file';
    readonly source: Source;
    readonly body: BodyNode;
    /** Every comment with its span, in source order, for suppressions; JSON syntax has none. */
    readonly comments: readonly CommentNode[];
}
/** A comment, delimiters included, line break excluded. */
export interface CommentNode {
    readonly kind: 'comment';
    readonly span: Span;
}
/** What stands between braces, or a whole file. Native bodies list items; JSON bodies are read through a schema. */
export type BodyNode = NativeBodyNode | JsonBodyNode;
/** A body in native syntax. */
export interface NativeBodyNode {
    readonly kind: 'body';
    readonly source: Source;
    readonly span: Span;
    /** Attributes and blocks in source order. Of a repeated attribute the first stays here. */
    readonly items: readonly BodyItem[];
    /** Where Terraform points for a missing required argument: the block's opening brace line, or the file's end. */
    readonly missingItemSpan: Span;
}
/** A body in JSON syntax: which property is an attribute and which a block is decided by the reader's schema. */
export interface JsonBodyNode {
    readonly kind: 'json-body';
    readonly source: Source;
    readonly span: Span;
    /** The object, or the array of objects, that is this body; something else is told when the body is decoded. */
    readonly value: JsonNode;
    /** Properties that an earlier reader has taken. */
    readonly taken: ReadonlySet<string>;
    /** Where Terraform points for a missing required argument. */
    readonly missingItemSpan: Span;
}
/** What a native body is made of. */
export type BodyItem = AttributeNode | BlockNode;
/** `name = expression`. */
export interface AttributeNode {
    readonly kind: 'attribute';
    readonly source: Source;
    readonly span: Span;
    readonly name: string;
    readonly nameSpan: Span;
    readonly expression: Expression;
}
/** `type "label" { … }`. */
export interface BlockNode {
    readonly kind: 'block';
    readonly source: Source;
    readonly span: Span;
    readonly type: string;
    readonly typeSpan: Span;
    readonly labels: readonly LabelNode[];
    readonly openSpan: Span;
    readonly closeSpan: Span;
    readonly body: BodyNode;
}
/** One label of a block; `value` is without quotes and escapes. */
export interface LabelNode {
    readonly value: string;
    readonly span: Span;
}
/** A JSON value with spans, kept raw until a schema says what it means. */
export type JsonNode = JsonObjectNode | JsonArrayNode | JsonStringNode | JsonNumberNode | JsonKeywordNode | JsonInvalidNode;
/** `{…}`: an object, or a body, or blocks by label, as a schema says. */
export interface JsonObjectNode {
    readonly kind: 'json-object';
    readonly span: Span;
    /** In source order, duplicates kept. */
    readonly members: readonly JsonMember[];
    readonly openSpan: Span;
    readonly closeSpan: Span;
}
/** One property: `name` is decoded, `nameSpan` has the quotes in it. */
export interface JsonMember {
    readonly name: string;
    readonly nameSpan: Span;
    readonly value: JsonNode;
}
/** `[…]`: a tuple, or several blocks of one type. */
export interface JsonArrayNode {
    readonly kind: 'json-array';
    readonly span: Span;
    readonly elements: readonly JsonNode[];
    readonly openSpan: Span;
}
/** A string, which is a template where an expression is wanted and plain text where a name is. */
export interface JsonStringNode {
    readonly kind: 'json-string';
    readonly span: Span;
    /** Decoded and NFC-normalised. */
    readonly value: string;
}
/** A number. */
export interface JsonNumberNode {
    readonly kind: 'json-number';
    readonly span: Span;
    /** As written. */
    readonly text: string;
}
/** Something that is no value, which has been told; the member or element that it stands for is there all the same. */
export interface JsonInvalidNode {
    readonly kind: 'json-invalid';
    readonly span: Span;
}
/** `true`, `false` or `null`. */
export interface JsonKeywordNode {
    readonly kind: 'json-keyword';
    readonly span: Span;
    readonly value: true | false | null;
}
/** Anything that has a value, told apart by `kind`. */
export type Expression = LiteralNode | TemplateNode | TemplateWrapNode | ScopeTraversalNode | RelativeTraversalNode | CallNode | ConditionalNode | BinaryNode | UnaryNode | TupleNode | ObjectNode | ForNode | TemplateForNode | IndexNode | SplatNode | SplatElementNode | ParenthesesNode | JsonExpressionNode | InvalidNode;
/** A number as written (`1e3`), `true`, `false` or `null`; or the literal text of a template part. */
export interface LiteralNode {
    readonly kind: 'literal';
    readonly span: Span;
    readonly literal: {
        readonly type: 'number';
        readonly text: string;
    } | {
        readonly type: 'bool';
        readonly value: boolean;
    } | {
        readonly type: 'null';
    } | {
        readonly type: 'string';
        readonly value: string;
    };
}
/**
 * A quoted string, heredoc or bare template. Parts are literal strings, interpolated expressions, `conditional` nodes for `%{ if }`
 * (their arms are templates) and `template-for` nodes for `%{ for }`. An empty string has no parts.
 */
export interface TemplateNode {
    readonly kind: 'template';
    readonly span: Span;
    readonly parts: readonly Expression[];
}
/** A template that is one interpolation and nothing else, `"${x}"`: its value is that of `x`, unconverted. */
export interface TemplateWrapNode {
    readonly kind: 'template-wrap';
    readonly span: Span;
    readonly wrapped: Expression;
}
/** A step from a value to a part of it. */
export type TraversalStep = AttributeStep | IndexStep;
/** `.name`. */
export interface AttributeStep {
    readonly kind: 'attribute-step';
    readonly span: Span;
    readonly name: string;
}
/** `[0]`, `["key"]` or the legacy `.0`, with a literal key. */
export interface IndexStep {
    readonly kind: 'index-step';
    readonly span: Span;
    readonly key: {
        readonly type: 'number';
        readonly text: string;
    } | {
        readonly type: 'string';
        readonly value: string;
    };
}
/** `name.attribute[0]…`: a variable and constant steps into it. */
export interface ScopeTraversalNode {
    readonly kind: 'scope-traversal';
    readonly span: Span;
    readonly root: string;
    readonly rootSpan: Span;
    readonly steps: readonly TraversalStep[];
}
/** Constant steps into the value of an expression that is not a plain name. */
export interface RelativeTraversalNode {
    readonly kind: 'relative-traversal';
    readonly span: Span;
    readonly from: Expression;
    readonly steps: readonly TraversalStep[];
}
/** `name(arguments…)`; `name` may be namespaced (`provider::aws::f`). */
export interface CallNode {
    readonly kind: 'call';
    readonly span: Span;
    readonly name: string;
    readonly nameSpan: Span;
    readonly openSpan: Span;
    readonly closeSpan: Span;
    readonly arguments: readonly Expression[];
    /** Whether the last argument is followed by `...`. */
    readonly expandFinal: boolean;
}
/** `condition ? yes : no`, or `%{ if }` in a template. */
export interface ConditionalNode {
    readonly kind: 'conditional';
    readonly span: Span;
    readonly condition: Expression;
    readonly yes: Expression;
    readonly no: Expression;
}
/** The operators between two operands, as they are written. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||';
/** `left operator right`; precedence shows in the nesting alone. */
export interface BinaryNode {
    readonly kind: 'binary';
    readonly span: Span;
    readonly operator: BinaryOperator;
    readonly left: Expression;
    readonly right: Expression;
}
/** `-operand` or `!operand`. */
export interface UnaryNode {
    readonly kind: 'unary';
    readonly span: Span;
    readonly operator: '-' | '!';
    readonly operatorSpan: Span;
    readonly operand: Expression;
}
/** `[…]` as a list of its elements. */
export interface TupleNode {
    readonly kind: 'tuple';
    readonly span: Span;
    readonly openSpan: Span;
    readonly elements: readonly Expression[];
}
/** `{…}` as an object, its items in source order. */
export interface ObjectNode {
    readonly kind: 'object';
    readonly span: Span;
    readonly openSpan: Span;
    readonly items: readonly ObjectItem[];
}
/**
 * One entry of an object constructor. A bare name (`a = 1`) is a scope traversal without steps and with `keyIsName`; a parenthesised
 * key is a `parentheses` node and never taken for a name.
 */
export interface ObjectItem {
    readonly key: Expression;
    readonly keyIsName: boolean;
    readonly value: Expression;
}
/** `[for k, v in c : value if condition]` or `{for … : key => value…}`. */
export interface ForNode {
    readonly kind: 'for';
    readonly span: Span;
    readonly openSpan: Span;
    readonly closeSpan: Span;
    readonly keyName: string | null;
    readonly valueName: string;
    readonly collection: Expression;
    /** Null for a tuple result. */
    readonly key: Expression | null;
    readonly value: Expression;
    readonly condition: Expression | null;
    /** Whether `...` groups values by key. */
    readonly group: boolean;
}
/** `%{ for k, v in c } … %{ endfor }`: the concatenation of the body's strings. */
export interface TemplateForNode {
    readonly kind: 'template-for';
    readonly span: Span;
    readonly keyName: string | null;
    readonly valueName: string;
    readonly collection: Expression;
    readonly body: Expression;
}
/** `collection[key]` where the key is not a literal. */
export interface IndexNode {
    readonly kind: 'index';
    readonly span: Span;
    readonly openSpan: Span;
    readonly collection: Expression;
    readonly key: Expression;
}
/** `from[*]…` (full) or `from.*…` (attribute-only): `each` is evaluated for every element of `from`. */
export interface SplatNode {
    readonly kind: 'splat';
    readonly span: Span;
    readonly markerSpan: Span;
    readonly form: 'full' | 'attribute';
    readonly from: Expression;
    /** What is made of one element; somewhere at its bottom stands the element itself. */
    readonly each: Expression;
}
/** The element that the innermost enclosing splat is at. */
export interface SplatElementNode {
    readonly kind: 'splat-element';
    readonly span: Span;
}
/** `(inner)`, kept because a key of an object in parentheses is evaluated. */
export interface ParenthesesNode {
    readonly kind: 'parentheses';
    readonly span: Span;
    readonly inner: Expression;
}
/**
 * A JSON value as an expression: strings are templates, objects and arrays hold JSON expressions, object keys are templates.
 * `expression` is the same value in the nodes above, made on first use.
 */
export interface JsonExpressionNode {
    readonly kind: 'json-expression';
    readonly span: Span;
    readonly json: JsonNode;
    readonly expression: Expression;
}
/** Where the parser could not make an expression; it has had its diagnostic and evaluates to unknown without another one. */
export interface InvalidNode {
    readonly kind: 'invalid';
    readonly span: Span;
}
