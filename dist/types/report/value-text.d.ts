import type { Value } from '../value/value.js';
/** The text of a value, over several lines for collections and for strings of several lines. Sensitive values are not shown. */
export declare function valueText(value: Value): string;
