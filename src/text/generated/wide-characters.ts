/**
 * Characters that take two columns of a terminal, generated from EastAsianWidth.txt of Unicode 14.0 (wide and fullwidth).
 * Runs of code points in order, numbers in base 36: the distance from the end of the run before, then `:` and the length less one.
 */

/** Wide and fullwidth characters */
export const WIDE: string =
  '3cw:2n 3i3:1 e:1 5b:3 4 3 ei:1 m:1 1f:b 18 k e 9:1 i:1 6:1 9 6 m 8:1 2 5 3 8 5:1 t 10 2 ' +
  '5:2 2 1q:2 p f nw:1 1g 5 mj:p 2:2g d:5x r:b 5:1q 3:2d 3:2u 6:16 2:2l 2:2b d:1a 2:13 9:5f3 ' +
  '1t:h3g 4:1i wq:s hw:8mb 6l9:a5 3:2x mv:9 n:y 2:i 2:3 46:2n 3k:6 m4a:4 c:1 f:4qf 9:yd 17:8 ' +
  '6w8:3 2:6 2:1 2:82 1a:2 i:3 9:az c21 5n 5b 3:9 2u:2 e:17 5:8 8:1 f:5 4b:w d:8 2:1x 2:l ' +
  'd:16 5:4 d:g 4 4:1y 2 2:56 3:1q e:3 2:n j r:1 e 2f:2c 1d:1x 7 4:2 3:2 6:2 c:1 8:8 6c:b 5 ' +
  '7w:1a 2:9 2:54 35:4 4:4 4:6 a:s 4:a 6:5 b:9 7:7 9:6 zu:wyn x:37c 8:65 3:4g1 f:5rk 2e8:f1 ' +
  '15v:3t6'
