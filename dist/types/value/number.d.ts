/**
 * Terraform's numbers: binary floats whose precision belongs to the value, with Go's `big.Float` arithmetic as `cty` uses it
 * (cty/value_ops.go). Immutable; look into one only through these functions. None of them throws unless said so.
 *
 * Numbers beyond 2^±131072 (some 39,000 digits) are refused: parsing and arithmetic then give undefined.
 */
import { type BinaryFloat } from './binary-float.js';
import { type DecimalDigits } from './number-format.js';
/** A number of Terraform's, opaque to everything but the number files. */
export type HclNumber = BinaryFloat;
/** Mantissa bits of what comes from Go's int64: lengths, indices, `signum`. */
export declare const INTEGER_PRECISION: number;
/** Numbers that are asked for by name, with the 512 bits of numbers in files. */
export declare const ZERO: HclNumber;
export declare const ONE: HclNumber;
export declare const POSITIVE_INFINITY: HclNumber;
export declare const NEGATIVE_INFINITY: HclNumber;
/**
 * Reads decimal text with 512 bits, in every form that `tonumber` takes: `-1.5e3`, `.5`, `5.`, `+1`, `1p3` (binary exponent), `Inf`.
 * Undefined for other text, and beyond the size limit.
 */
export declare function parseNumber(text: string): HclNumber | undefined;
/** A whole number. 512 bits unless said otherwise; `INTEGER_PRECISION` for what Terraform counts itself. Rounds to the precision. */
export declare function fromInteger(n: number | bigint, precision?: number): HclNumber;
/** A double, exactly, with 53 bits. Throws for NaN, which no number of Terraform is. */
export declare function fromDouble(n: number): HclNumber;
/** The sum at the larger precision; undefined for Inf + -Inf. */
export declare function add(a: HclNumber, b: HclNumber): HclNumber | undefined;
/** The difference at the larger precision; undefined for Inf - Inf. */
export declare function subtract(a: HclNumber, b: HclNumber): HclNumber | undefined;
/**
 * The product: rounded to 512 bits, then kept at the larger precision of the two or as many bits as it needs. Undefined for 0 × Inf.
 */
export declare function multiply(a: HclNumber, b: HclNumber): HclNumber | undefined;
/** The quotient at the larger precision; `x / 0` is infinite. Undefined for 0/0 and Inf/Inf. */
export declare function divide(a: HclNumber, b: HclNumber): HclNumber | undefined;
/**
 * `a` less as many whole `b` as fit, with the sign and precision of `a`; `a` itself if `b` is zero. The quotient is rounded before
 * it is cut, as in `cty`, so `0.3 % 0.1` is 0. Undefined if one of them is infinite.
 */
export declare function remainder(a: HclNumber, b: HclNumber): HclNumber | undefined;
/** The number with the other sign; the negative of 0 is the negative zero. */
export declare function negate(a: HclNumber): HclNumber;
/** Exact order, whatever the precisions. */
export declare function compare(a: HclNumber, b: HclNumber): -1 | 0 | 1;
/**
 * Terraform's `==`: whole numbers exactly, others by their shortest text (cty/primitive_type.go `rawNumberEqual`), so that
 * `pow(0.1, 1) == 0.1`. The two zeros are equal.
 */
export declare function numbersEqual(a: HclNumber, b: HclNumber): boolean;
/** Terraform's text of the number: the shortest decimal unique at its precision, never with an exponent; `-0`, `+Inf`, `-Inf`. */
export declare function formatNumber(a: HclNumber): string;
/** The digits of the magnitude of a finite number, all of them or the fewest that `formatNumber` needs; undefined if infinite. */
export declare function digitsOf(a: HclNumber, which: 'exact' | 'shortest'): DecimalDigits | undefined;
/** Whether it is whole; infinities are not. */
export declare function isInteger(a: HclNumber): boolean;
/** Whether it is either infinity. */
export declare function isInfinite(a: HclNumber): boolean;
/** Whether it is zero of either sign. */
export declare function isZero(a: HclNumber): boolean;
/** 0 for both zeros. */
export declare function sign(a: HclNumber): -1 | 0 | 1;
/** Whether it is the zero that prints as `-0`; it equals the other. */
export declare function isNegativeZero(a: HclNumber): boolean;
/** How far the number is from 1 in binary places, which is what printing it or lining it up with others takes; 0 for infinities. */
export declare function printingBits(a: HclNumber): number;
/** Mantissa bits of this number. */
export declare function precisionOf(a: HclNumber): number;
/** A text that two numbers share exactly if nothing tells them apart: value, sign of zero and precision. */
export declare function exactKey(a: HclNumber): string;
/** The value as a JavaScript number if it is whole and exactly that; undefined otherwise. 0 for the negative zero. */
export declare function toSafeInteger(a: HclNumber): number | undefined;
/** The value if it is whole; undefined otherwise. */
export declare function toBigInt(a: HclNumber): bigint | undefined;
/** The nearest double; ties go to the even one, too large a number becomes infinite. */
export declare function toDouble(a: HclNumber): number;
/** The largest whole number that is not larger; never the negative zero; infinities as they are. At the precision of `a`. */
export declare function floor(a: HclNumber): HclNumber;
/** The smallest whole number that is not smaller; never the negative zero; infinities as they are. At the precision of `a`. */
export declare function ceil(a: HclNumber): HclNumber;
/** Cuts the fraction off. Never the negative zero; infinities as they are. At the precision of `a`. */
export declare function truncate(a: HclNumber): HclNumber;
/** The same number at another precision, rounded to nearest even if that is smaller. */
export declare function withPrecision(a: HclNumber, bits: number): HclNumber;
