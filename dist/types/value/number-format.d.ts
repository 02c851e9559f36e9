/**
 * Number to decimal text: exact digits, and the shortest that read back as the same number at its precision, as Go's
 * `big.Float.Text('f', -1)` finds them (math/big/ftoa.go).
 */
import { type BigFloat, type BinaryFloat, type SmallFloat } from './binary-float.js';
/** Decimal digits without zeros at either end: the value is `0.digits × 10^point`. No digits: zero. */
export interface DecimalDigits {
    readonly digits: string;
    readonly point: number;
}
/** Terraform's text of a number: shortest, never with an exponent; `-0`, `+Inf`, `-Inf`. */
export declare function shortestText(number: BinaryFloat): string;
/** All digits of the magnitude. */
export declare function exactDigits(number: SmallFloat | BigFloat): DecimalDigits;
/** The fewest digits of the magnitude that no other number of this precision is nearer to. */
export declare function shortestDigits(number: SmallFloat | BigFloat): DecimalDigits;
/** Keeps `count` digits, rounding half to even. */
export declare function roundDigits(decimalDigits: DecimalDigits, count: number): DecimalDigits;
