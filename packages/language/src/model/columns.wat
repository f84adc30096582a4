;; Varints to integers. Built into columns-wasm.ts by tools/build-kernels.ts. The same numbers as varints.ts in script.
(module
  (import "env" "memory" (memory 1))
  (global $at (mut i32) (i32.const 0))

  ;; One varint; moves on.
  (func $next (result i32)
    (local $byte i32) (local $value i32) (local $shift i32) (local $at i32)
    (local.set $at (global.get $at))
    (loop $more
      (local.set $byte (i32.load8_u (local.get $at)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $value (i32.or (local.get $value)
        (i32.shl (i32.and (local.get $byte) (i32.const 0x7f)) (local.get $shift))))
      (local.set $shift (i32.add (local.get $shift) (i32.const 7)))
      (br_if $more (i32.gt_u (local.get $byte) (i32.const 0x7f))))
    (global.set $at (local.get $at))
    (local.get $value))

  ;; Writes eight numbers; where $sign is set they are coded as 0, -1, 1, -2 and so on.
  (func $put (param $to i32) (param $x v128) (param $sign i32)
    (v128.store (local.get $to)
      (if (result v128) (local.get $sign)
        (then (v128.xor (i16x8.shr_u (local.get $x) (i32.const 1))
          (i16x8.neg (v128.and (local.get $x) (i16x8.splat (i32.const 1))))))
        (else (local.get $x)))))

  ;; Reads count varints at $from into i16 at $to and returns where they end. Sixteen at a time where each is one byte;
  ;; sixteen bytes after the last varint may be looked at.
  (func (export "readI16") (param $from i32) (param $count i32) (param $to i32) (param $sign i32) (result i32)
    (local $end i32) (local $x v128) (local $value i32)
    (global.set $at (local.get $from))
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 1))))
    (block $done (loop $numbers
      (br_if $done (i32.ge_u (local.get $to) (local.get $end)))
      (if (i32.le_u (i32.add (local.get $to) (i32.const 32)) (local.get $end)) (then
        (local.set $x (v128.load (global.get $at)))
        (if (i32.eqz (i8x16.bitmask (local.get $x))) (then
          (call $put (local.get $to) (i16x8.extend_low_i8x16_u (local.get $x)) (local.get $sign))
          (call $put (i32.add (local.get $to) (i32.const 16)) (i16x8.extend_high_i8x16_u (local.get $x)) (local.get $sign))
          (global.set $at (i32.add (global.get $at) (i32.const 16)))
          (local.set $to (i32.add (local.get $to) (i32.const 32)))
          (br $numbers)))))
      (local.set $value (call $next))
      (if (local.get $sign) (then
        (local.set $value (i32.xor (i32.shr_u (local.get $value) (i32.const 1))
          (i32.sub (i32.const 0) (i32.and (local.get $value) (i32.const 1)))))))
      (i32.store16 (local.get $to) (local.get $value))
      (local.set $to (i32.add (local.get $to) (i32.const 2)))
      (br $numbers)))
    (global.get $at))

  ;; Reads count varints, each what is to be added to the number before it, into i32 at $to; returns where they end.
  (func (export "readRising") (param $from i32) (param $count i32) (param $to i32) (result i32)
    (local $end i32) (local $value i32)
    (global.set $at (local.get $from))
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $numbers
      (br_if $done (i32.ge_u (local.get $to) (local.get $end)))
      (local.set $value (i32.add (local.get $value) (call $next)))
      (i32.store (local.get $to) (local.get $value))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (br $numbers)))
    (global.get $at))

  ;; y |= x << 7, count i16; up to fourteen bytes after y may be written over.
  (func (export "joinI16") (param $x i32) (param $count i32) (param $y i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $y) (i32.shl (local.get $count) (i32.const 1))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $y) (local.get $end)))
      (v128.store (local.get $y) (v128.or (v128.load (local.get $y)) (i16x8.shl (v128.load (local.get $x)) (i32.const 7))))
      (local.set $x (i32.add (local.get $x) (i32.const 16)))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (br $next)))))
