/**
 * The representation beneath Terraform's numbers: a binary float whose precision belongs to the value, as Go's `big.Float`
 * (https://pkg.go.dev/math/big#Float), rounded to nearest even. Only the `number*.ts` files look inside.
 */
export type BinaryFloat = SmallFloat | BigFloat | InfiniteFloat;
/** A safe integer other than negative zero: the fast path. */
export interface SmallFloat {
    readonly form: 'small';
    readonly integer: number;
    readonly precision: number;
}
/** `±mantissa × 2^exponent`. The mantissa is odd, or zero for the negative zero. */
export interface BigFloat {
    readonly form: 'big';
    readonly negative: boolean;
    readonly mantissa: bigint;
    readonly exponent: number;
    readonly precision: number;
}
/** Either infinity; its precision counts only for that of results. */
export interface InfiniteFloat {
    readonly form: 'infinite';
    readonly negative: boolean;
    readonly precision: number;
}
/** What the `big` and `small` forms have in common once unpacked. The mantissa may be even or zero here. */
export interface Parts {
    readonly negative: boolean;
    readonly mantissa: bigint;
    readonly exponent: number;
}
/**
 * Beyond 2^±(this many), some 39,000 decimal digits, a number is refused. Go goes up to 2^±2147483648 and needs hours to print that;
 * ours prints any number within some hundredths of a second.
 */
export declare const MAX_BINARY_EXPONENT: number;
/** An infinity; whole numbers beyond the size limit become one as well. */
export declare function infinite(negative: boolean, precision: number): InfiniteFloat;
/** Either zero; the positive one is of the small form. */
export declare function zero(negative: boolean, precision: number): BinaryFloat;
/** A safe integer that may be negative zero. */
export declare function small(integer: number, precision: number): BinaryFloat;
/** Sign, mantissa and exponent of a finite number. */
export declare function partsOf(number: SmallFloat | BigFloat): Parts;
/** How many bits a non-negative integer has; 0 for 0. */
export declare function bitLength(mantissa: bigint): number;
/**
 * Rounds to the precision, to nearest even. `sticky`: the exact value is a little larger than the parts say, which must then have
 * more bits than the precision. Undefined beyond `MAX_BINARY_EXPONENT`.
 */
export declare function round(parts: Parts, precision: number, sticky?: boolean): BinaryFloat | undefined;
/** Divides by 2^count, rounding to nearest even. */
export declare function shiftRightToEven(mantissa: bigint, count: number, sticky: boolean): bigint;
/** The number with another precision, rounded if need be. */
export declare function rounded(number: BinaryFloat, precision: number): BinaryFloat;
/** Bits that the number needs at least: 0 for zero and the infinities. */
export declare function minimalPrecision(number: BinaryFloat): number;
