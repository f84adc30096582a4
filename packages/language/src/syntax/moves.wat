;; The moves of the parser over one sentence: the same as the loop of ScriptMoves, with the facts of state-rows.ts and the
;; scores of StateScorer. Built into moves-wasm.ts by tools/build-kernels.ts.
;;
;; A block of memory holds addresses and sizes (see moves-in-wasm.ts), then columns of 512 i32: stack, head, label, left1,
;; left2, right1, right2, leftCount, rightCount, tag, word, marks, and bits for the sums that are made ($part). Word i is known by the address of the block plus 4 i; the
;; root is word n, and no word at all is word n + 1.
(module
  (import "env" "memory" (memory 1))
  (import "env" "gemmI16" (func $gemmI16 (param i32 i32 i32 i32 i32 i32 i32 i32)))
  (import "env" "dotsI16" (func $dotsI16 (param i32 i32 i32 i32 i32 i32)))
  (import "env" "sumRowsI16" (func $sumRowsI16 (param i32 i32 i32 i32 i32)))
  (import "env" "narrowI32" (func $narrowI32 (param i32 i32 i32)))
  (global $work (mut i32) (i32.const 0))
  (global $root (mut i32) (i32.const 0))
  (global $none (mut i32) (i32.const 0))
  ;; One past the last word on the stack.
  (global $top (mut i32) (i32.const 0))
  (global $next (mut i32) (i32.const 0))

  ;; Parses n words, whose tags, hashes and marks are in their columns, into the columns of heads and labels.
  (func (export "parse") (param $work i32) (param $n i32)
    (local $bottom i32) (local $last i32) (local $move i32)
    (global.set $work (local.get $work))
    (global.set $root (i32.add (local.get $work) (i32.shl (local.get $n) (i32.const 2))))
    (global.set $none (i32.add (global.get $root) (i32.const 4)))
    (call $clear)
    (local.set $bottom (i32.add (local.get $work) (i32.const 128)))
    (global.set $top (local.get $bottom))
    (global.set $next (local.get $work))
    (block $done (loop $moves
      (if (i32.eq (global.get $top) (local.get $bottom)) (then
        (br_if $done (i32.eq (global.get $next) (global.get $root)))
        (call $shift)
        (br $moves)))
      (local.set $last (i32.load (i32.sub (global.get $top) (i32.const 4))))
      (if (i32.eq (global.get $next) (global.get $root)) (then
        (if (i32.eq (global.get $top) (i32.add (local.get $bottom) (i32.const 4))) (then
          (i32.store offset=2176 (local.get $last) (global.get $root))
          (i32.store offset=4224 (local.get $last) (i32.const 0))
          (br $done)))
        (call $score (local.get $bottom))
        (call $right (local.get $last))
        (br $moves)))
      (call $score (local.get $bottom))
      (local.set $move (call $bestMove (i32.gt_u (global.get $top) (i32.add (local.get $bottom) (i32.const 4)))))
      (if (i32.eqz (local.get $move)) (then (call $shift) (br $moves)))
      (if (i32.eq (local.get $move) (i32.const 1))
        (then (call $left (local.get $last)))
        (else (call $right (local.get $last))))
      (br $moves)))
    (call $number))

  ;; No word has a label or children yet.
  (func $clear
    (local $word i32)
    (local.set $word (global.get $work))
    (loop $words
      (i32.store offset=4224 (local.get $word) (i32.const 63))
      (i32.store offset=6272 (local.get $word) (global.get $none))
      (i32.store offset=8320 (local.get $word) (global.get $none))
      (i32.store offset=10368 (local.get $word) (global.get $none))
      (i32.store offset=12416 (local.get $word) (global.get $none))
      (i32.store offset=14464 (local.get $word) (i32.const 0))
      (i32.store offset=16512 (local.get $word) (i32.const 0))
      (i32.store offset=24704 (local.get $word) (i32.const 0))
      (local.set $word (i32.add (local.get $word) (i32.const 4)))
      (br_if $words (i32.le_u (local.get $word) (global.get $none)))))

  ;; Numbers heads from 0 on.
  (func $number
    (local $word i32)
    (local.set $word (global.get $work))
    (loop $words
      (i32.store offset=2176 (local.get $word)
        (i32.shr_u (i32.sub (i32.load offset=2176 (local.get $word)) (global.get $work)) (i32.const 2)))
      (local.set $word (i32.add (local.get $word) (i32.const 4)))
      (br_if $words (i32.lt_u (local.get $word) (global.get $root)))))

  (func $shift
    (i32.store (global.get $top) (global.get $next))
    (global.set $top (i32.add (global.get $top) (i32.const 4)))
    (global.set $next (i32.add (global.get $next) (i32.const 4))))

  ;; Attaches the top of the stack to the next word.
  (func $left (param $word i32)
    (local $head i32)
    (local.set $head (global.get $next))
    (i32.store offset=4224 (local.get $word)
      (call $bestLabel (i32.load offset=68 (global.get $work)) (i32.load offset=76 (global.get $work))))
    (i32.store offset=2176 (local.get $word) (local.get $head))
    (i32.store offset=8320 (local.get $head) (i32.load offset=6272 (local.get $head)))
    (i32.store offset=6272 (local.get $head) (local.get $word))
    (i32.store offset=14464 (local.get $head) (i32.add (i32.load offset=14464 (local.get $head)) (i32.const 1)))
    (i32.store offset=24704 (local.get $head) (i32.const 0))
    (global.set $top (i32.sub (global.get $top) (i32.const 4))))

  ;; Attaches the top of the stack to the word below it.
  (func $right (param $word i32)
    (local $head i32)
    (local.set $head (i32.load (i32.sub (global.get $top) (i32.const 8))))
    (i32.store offset=4224 (local.get $word)
      (call $bestLabel (i32.load offset=72 (global.get $work)) (i32.load offset=80 (global.get $work))))
    (i32.store offset=2176 (local.get $word) (local.get $head))
    (i32.store offset=12416 (local.get $head) (i32.load offset=10368 (local.get $head)))
    (i32.store offset=10368 (local.get $head) (local.get $word))
    (i32.store offset=16512 (local.get $head) (i32.add (i32.load offset=16512 (local.get $head)) (i32.const 1)))
    (i32.store offset=24704 (local.get $head) (i32.const 0))
    (global.set $top (i32.sub (global.get $top) (i32.const 4))))

  ;; The move with the highest score, the first of equal ones: 0 shift, 1 left, and 2 right where that is allowed.
  (func $bestMove (@inline) (param $right i32) (result i32)
    (local $scores i32) (local $best i32) (local $most i32)
    (local.set $scores (i32.load offset=64 (global.get $work)))
    (call $dotsI16 (i32.load offset=52 (global.get $work)) (i32.load offset=56 (global.get $work)) (i32.const 96)
      (i32.load offset=60 (global.get $work)) (local.get $scores) (i32.const 3))
    (local.set $best (i32.gt_s (i32.load offset=4 (local.get $scores)) (i32.load (local.get $scores))))
    (local.set $most (i32.load (i32.add (local.get $scores) (i32.shl (local.get $best) (i32.const 2)))))
    (select (i32.const 2) (local.get $best)
      (i32.and (local.get $right) (i32.gt_s (i32.load offset=8 (local.get $scores)) (local.get $most)))))

  ;; The label with the highest score, the first of equal ones; never the root's, which is 0.
  (func $bestLabel (param $weights i32) (param $bias i32) (result i32)
    (local $scores i32) (local $end i32) (local $at i32) (local $most v128) (local $equal i32)
    (local.set $scores (i32.load offset=84 (global.get $work)))
    (local.set $end (i32.add (local.get $scores) (i32.shl (i32.load offset=88 (global.get $work)) (i32.const 2))))
    (call $gemmI16 (i32.load offset=52 (global.get $work)) (i32.const 1) (i32.const 192) (local.get $weights) (i32.const 48)
      (local.get $bias) (local.get $scores) (i32.load offset=88 (global.get $work)))
    (i32.store (local.get $scores) (i32.const 0x80000000))
    (local.set $at (i32.add (local.get $scores) (i32.shl (i32.load offset=92 (global.get $work)) (i32.const 2))))
    (block $padded (loop $padding
      (br_if $padded (i32.ge_u (local.get $at) (local.get $end)))
      (i32.store (local.get $at) (i32.const 0x80000000))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br $padding)))
    (local.set $at (local.get $scores))
    (local.set $most (v128.load (local.get $at)))
    (loop $vectors
      (local.set $most (i32x4.max_s (local.get $most) (v128.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $vectors (i32.lt_u (local.get $at) (local.get $end))))
    (local.set $most (i32x4.max_s (local.get $most) (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $most) (local.get $most))))
    (local.set $most (i32x4.max_s (local.get $most) (i8x16.shuffle 4 5 6 7 0 1 2 3 4 5 6 7 0 1 2 3 (local.get $most) (local.get $most))))
    (local.set $at (i32.sub (local.get $scores) (i32.const 16)))
    (loop $search
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (local.set $equal (i32x4.bitmask (i32x4.eq (local.get $most) (v128.load (local.get $at)))))
      (br_if $search (i32.eqz (local.get $equal))))
    (i32.add (i32.shr_u (i32.sub (local.get $at) (local.get $scores)) (i32.const 2)) (i32.ctz (local.get $equal))))

  ;; Makes the hidden units of the state.
  (func $score (param $bottom i32)
    (local $list i32) (local $s0 i32) (local $s1 i32) (local $s2 i32)
    (local.set $list (i32.load offset=48 (global.get $work)))
    (local.set $s0 (i32.load (i32.sub (global.get $top) (i32.const 4))))
    (local.set $s1 (call $below (local.get $bottom) (i32.const 8)))
    (local.set $s2 (call $below (local.get $bottom) (i32.const 12)))
    (i32.store (local.get $list) (call $rare (local.get $s2) (i32.const 0)))
    (i32.store offset=4 (local.get $list) (call $rare (local.get $s1) (i32.const 1)))
    (i32.store offset=8 (local.get $list) (call $common (local.get $s0) (i32.const 2)))
    (i32.store offset=12 (local.get $list) (call $common (global.get $next) (i32.const 3)))
    (i32.store offset=16 (local.get $list) (call $part (i32.const 0) (local.get $s0)))
    (i32.store offset=20 (local.get $list) (call $part (i32.const 1) (local.get $s1)))
    (i32.store offset=24 (local.get $list) (call $part (i32.const 2) (global.get $next)))
    (call $otherFacts (i32.add (local.get $list) (i32.const 28)) (local.get $s0) (local.get $s1) (global.get $next))
    (if (call $sumParts (local.get $list) (i32.load offset=52 (global.get $work)))
      (then (call $sumFacts (local.get $list) (local.get $s0) (local.get $s1)))))

  ;; Makes the hidden units of the words, whose rows are listed, and of all facts one by one.
  (func $sumFacts (param $list i32) (param $s0 i32) (param $s1 i32)
    (call $topFacts (i32.add (local.get $list) (i32.const 16)) (local.get $s0))
    (call $belowFacts (i32.add (local.get $list) (i32.const 48)) (local.get $s1))
    (call $nextFacts (i32.add (local.get $list) (i32.const 76)) (global.get $next))
    (call $otherFacts (i32.add (local.get $list) (i32.const 92)) (local.get $s0) (local.get $s1) (global.get $next))
    (call $sumRowsI16 (local.get $list) (i32.const 29) (i32.load offset=52 (global.get $work)) (i32.const 96) (i32.const 0)))

  ;; Makes the hidden units of thirteen rows: those of four words, sums of facts, facts and the bias. The sums of facts alone
  ;; never saturate. Gives whether those of the words are so large that sums with facts could.
  (func $sumParts (param $list i32) (param $y i32) (result i32)
    (local $j i32) (local $i i32) (local $row i32) (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128)
    (local $most v128) (local $least v128)
    (loop $columns
      (local.set $s0 (v128.const i32x4 0 0 0 0))
      (local.set $s1 (v128.const i32x4 0 0 0 0))
      (local.set $s2 (v128.const i32x4 0 0 0 0))
      (local.set $s3 (v128.const i32x4 0 0 0 0))
      (local.set $i (local.get $list))
      (loop $words
        (local.set $row (i32.add (i32.load (local.get $i)) (local.get $j)))
        (local.set $s0 (i16x8.add_sat_s (local.get $s0) (v128.load offset=0 (local.get $row))))
        (local.set $s1 (i16x8.add_sat_s (local.get $s1) (v128.load offset=16 (local.get $row))))
        (local.set $s2 (i16x8.add_sat_s (local.get $s2) (v128.load offset=32 (local.get $row))))
        (local.set $s3 (i16x8.add_sat_s (local.get $s3) (v128.load offset=48 (local.get $row))))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br_if $words (i32.lt_u (local.get $i) (i32.add (local.get $list) (i32.const 16)))))
      (local.set $most (i16x8.max_s (i16x8.max_s (local.get $most) (local.get $s0))
        (i16x8.max_s (local.get $s1) (i16x8.max_s (local.get $s2) (local.get $s3)))))
      (local.set $least (i16x8.min_s (i16x8.min_s (local.get $least) (local.get $s0))
        (i16x8.min_s (local.get $s1) (i16x8.min_s (local.get $s2) (local.get $s3)))))
      (loop $facts
        (local.set $row (i32.add (i32.load (local.get $i)) (local.get $j)))
        (local.set $s0 (i16x8.add (local.get $s0) (v128.load offset=0 (local.get $row))))
        (local.set $s1 (i16x8.add (local.get $s1) (v128.load offset=16 (local.get $row))))
        (local.set $s2 (i16x8.add (local.get $s2) (v128.load offset=32 (local.get $row))))
        (local.set $s3 (i16x8.add (local.get $s3) (v128.load offset=48 (local.get $row))))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br_if $facts (i32.lt_u (local.get $i) (i32.add (local.get $list) (i32.const 52)))))
      (v128.store offset=0 (local.get $y) (i16x8.max_s (local.get $s0) (v128.const i32x4 0 0 0 0)))
      (v128.store offset=16 (local.get $y) (i16x8.max_s (local.get $s1) (v128.const i32x4 0 0 0 0)))
      (v128.store offset=32 (local.get $y) (i16x8.max_s (local.get $s2) (v128.const i32x4 0 0 0 0)))
      (v128.store offset=48 (local.get $y) (i16x8.max_s (local.get $s3) (v128.const i32x4 0 0 0 0)))
      (local.set $y (i32.add (local.get $y) (i32.const 64)))
      (local.set $j (i32.add (local.get $j) (i32.const 64)))
      (br_if $columns (i32.lt_u (local.get $j) (i32.const 192))))
    (v128.any_true (v128.or
      (i16x8.gt_s (local.get $most) (i16x8.splat (i32.load offset=100 (global.get $work))))
      (i16x8.lt_s (local.get $least) (i16x8.splat (i32.sub (i32.const 0) (i32.load offset=100 (global.get $work))))))))

  ;; The address of the sum of the facts about the children of a word as top of the stack (0), below it (1) or next (2). It
  ;; stands until there is another child; all words without children have the same, kept for word 511.
  (func $part (@inline) (param $role i32) (param $word i32) (result i32)
    (local $at i32) (local $sum i32)
    (local.set $at (select (local.get $word) (i32.add (global.get $work) (i32.const 2044))
      (i32.or (i32.load offset=14464 (local.get $word)) (i32.load offset=16512 (local.get $word)))))
    (local.set $sum (i32.add (i32.load offset=96 (global.get $work)) (i32.add
      (i32.mul (local.get $role) (i32.const 98304)) (i32.mul (i32.sub (local.get $at) (global.get $work)) (i32.const 48)))))
    (if (i32.eqz (i32.and (i32.load offset=24704 (local.get $at)) (i32.shl (i32.const 1) (local.get $role)))) (then
      (i32.store offset=24704 (local.get $at)
        (i32.or (i32.load offset=24704 (local.get $at)) (i32.shl (i32.const 1) (local.get $role))))
      (call $makePart (local.get $role) (local.get $word) (local.get $sum))))
    (local.get $sum))
  (func $makePart (param $role i32) (param $word i32) (param $sum i32)
    (local $list i32)
    (local.set $list (i32.add (i32.load offset=48 (global.get $work)) (i32.const 128)))
    (if (i32.eqz (local.get $role))
      (then (call $topFacts (local.get $list) (local.get $word)))
      (else (if (i32.eq (local.get $role) (i32.const 1))
        (then (call $belowFacts (local.get $list) (local.get $word)))
        (else (call $nextFacts (local.get $list) (local.get $word))))))
    (call $sumRowsI16 (local.get $list) (select (i32.const 4) (i32.sub (i32.const 8) (local.get $role)) (i32.eq (local.get $role) (i32.const 2)))
      (local.get $sum) (i32.const 96) (i32.const -32768)))

  ;; The word so many bytes below the top of the stack, or none.
  (func $below (@inline) (param $bottom i32) (param $bytes i32) (result i32)
    (local $at i32)
    (local.set $at (i32.sub (global.get $top) (local.get $bytes)))
    (if (result i32) (i32.ge_s (local.get $at) (local.get $bottom))
      (then (i32.load (local.get $at)))
      (else (global.get $none))))

  ;; The address of what the root or no word adds at a position.
  (func $special (@inline) (param $word i32) (param $position i32) (result i32)
    (i32.add (i32.load offset=36 (global.get $work))
      (i32.mul (i32.const 192) (i32.add (i32.sub (local.get $word) (global.get $root)) (local.get $position)))))

  ;; The address of what a word adds at position 2 or 3.
  (func $common (@inline) (param $word i32) (param $position i32) (result i32)
    (if (i32.ge_u (local.get $word) (global.get $root))
      (then (return (call $special (local.get $word) (local.get $position)))))
    (i32.add (i32.load offset=0 (global.get $work))
      (i32.mul (i32.const 96) (i32.add (i32.sub (local.get $word) (global.get $work)) (i32.shl (i32.and (local.get $position) (i32.const 1)) (i32.const 1))))))

  ;; The address of what a word adds at position 0 or 1; it is worked out when it is first asked for.
  (func $rare (param $word i32) (param $position i32) (result i32)
    (local $row i32) (local $known i32) (local $sums i32) (local $bytes i32)
    (if (i32.ge_u (local.get $word) (global.get $root))
      (then (return (call $special (local.get $word) (local.get $position)))))
    (local.set $bytes (i32.sub (local.get $word) (global.get $work)))
    (local.set $row (i32.add (i32.mul (local.get $bytes) (i32.const 48))
      (i32.load offset=4 (i32.add (global.get $work) (i32.shl (local.get $position) (i32.const 2))))))
    (local.set $known (i32.add (i32.add (i32.load offset=32 (global.get $work)) (i32.shr_u (local.get $bytes) (i32.const 1))) (local.get $position)))
    (if (i32.load8_u (local.get $known)) (then (return (local.get $row))))
    (local.set $sums (i32.load offset=28 (global.get $work)))
    (call $gemmI16
      (i32.add (i32.load offset=12 (global.get $work)) (i32.shl (local.get $bytes) (i32.const 6)))
      (i32.const 1) (i32.const 256)
      (i32.load offset=16 (i32.add (global.get $work) (i32.shl (local.get $position) (i32.const 2))))
      (i32.const 64) (i32.load offset=24 (global.get $work)) (local.get $sums) (i32.const 96))
    (call $narrowI32 (local.get $sums) (i32.const 96) (local.get $row))
    (i32.store8 (local.get $known) (i32.const 1))
    (local.get $row))

  ;; Lists the rows of the facts about the children of a word: see state-rows.ts, in the order of FACT_ORDER. First of the top
  ;; of the stack, then of the word below it, then of the next word. All are addresses of rows of 96 i16.
  (func $topFacts (@inline) (param $list i32) (param $word i32)
    (i32.store offset=0 (local.get $list) (call $row (i32.const 0) (i32.load offset=4224 (i32.load offset=6272 (local.get $word)))))
    (i32.store offset=4 (local.get $list) (call $row (i32.const 12288) (i32.load offset=4224 (i32.load offset=8320 (local.get $word)))))
    (i32.store offset=8 (local.get $list) (call $row (i32.const 24576) (i32.load offset=4224 (i32.load offset=10368 (local.get $word)))))
    (i32.store offset=12 (local.get $list) (call $row (i32.const 36864) (i32.load offset=4224 (i32.load offset=12416 (local.get $word)))))
    (i32.store offset=16 (local.get $list) (call $row (i32.const 122880) (i32.load offset=18560 (i32.load offset=6272 (local.get $word)))))
    (i32.store offset=20 (local.get $list) (call $row (i32.const 147456) (i32.load offset=18560 (i32.load offset=10368 (local.get $word)))))
    (i32.store offset=24 (local.get $list) (call $row (i32.const 251904) (call $counts (local.get $word))))
    (i32.store offset=28 (local.get $list) (call $row (i32.const 270336) (call $wordRow (i32.load offset=6272 (local.get $word))))))
  (func $belowFacts (@inline) (param $list i32) (param $word i32)
    (i32.store offset=0 (local.get $list) (call $row (i32.const 49152) (i32.load offset=4224 (i32.load offset=6272 (local.get $word)))))
    (i32.store offset=4 (local.get $list) (call $row (i32.const 61440) (i32.load offset=4224 (i32.load offset=8320 (local.get $word)))))
    (i32.store offset=8 (local.get $list) (call $row (i32.const 73728) (i32.load offset=4224 (i32.load offset=10368 (local.get $word)))))
    (i32.store offset=12 (local.get $list) (call $row (i32.const 86016) (i32.load offset=4224 (i32.load offset=12416 (local.get $word)))))
    (i32.store offset=16 (local.get $list) (call $row (i32.const 172032) (i32.load offset=18560 (i32.load offset=10368 (local.get $word)))))
    (i32.store offset=20 (local.get $list) (call $row (i32.const 254976) (call $counts (local.get $word))))
    (i32.store offset=24 (local.get $list) (call $row (i32.const 466944) (call $wordRow (i32.load offset=6272 (local.get $word))))))
  (func $nextFacts (@inline) (param $list i32) (param $word i32)
    (i32.store offset=0 (local.get $list) (call $row (i32.const 98304) (i32.load offset=4224 (i32.load offset=6272 (local.get $word)))))
    (i32.store offset=4 (local.get $list) (call $row (i32.const 110592) (i32.load offset=4224 (i32.load offset=8320 (local.get $word)))))
    (i32.store offset=8 (local.get $list) (call $row (i32.const 196608) (i32.load offset=18560 (i32.load offset=6272 (local.get $word)))))
    (i32.store offset=12 (local.get $list) (call $row (i32.const 663552) (call $wordRow (i32.load offset=6272 (local.get $word))))))

  ;; Lists the rows of the other facts, and the bias.
  (func $otherFacts (@inline) (param $list i32) (param $s0 i32) (param $s1 i32) (param $next i32)
    (i32.store offset=0 (local.get $list) (call $row (i32.const 221184) (i32.load offset=18560
      (select (i32.add (local.get $next) (i32.const 4)) (global.get $none) (i32.lt_u (local.get $next) (global.get $root))))))
    (i32.store offset=4 (local.get $list) (call $row (i32.const 245760) (call $distance (local.get $s0) (local.get $next))))
    (i32.store offset=8 (local.get $list) (call $row (i32.const 248832) (call $distance (local.get $s1) (local.get $s0))))
    (i32.store offset=12 (local.get $list) (call $row (i32.const 258048) (call $between (local.get $s0) (local.get $next))))
    (i32.store offset=16 (local.get $list) (call $row (i32.const 264192) (call $between (local.get $s1) (local.get $s0))))
    (i32.store offset=20 (local.get $list) (i32.load offset=44 (global.get $work))))

  ;; The address of a row of a kind of facts, whose first row is so many bytes behind that of all.
  (func $row (@inline) (param $kind i32) (param $row i32) (result i32)
    (i32.add (i32.add (i32.load offset=40 (global.get $work)) (local.get $kind)) (i32.mul (local.get $row) (i32.const 192))))

  ;; The row of a word in the kinds that have a row for words of a hash.
  (func $wordRow (@inline) (param $word i32) (result i32)
    (i32.and (i32.const 1023) (i32.shr_u (i32.mul (i32.const 0x9e3779b1) (i32.load offset=20608 (local.get $word))) (i32.const 16))))

  (func $least (@inline) (param $a i32) (param $b i32) (result i32)
    (select (local.get $a) (local.get $b) (i32.lt_u (local.get $a) (local.get $b))))

  ;; How far a word is from one before it: 0 to 5 as it is, 6 up to 8, 7 up to 14, 8 beyond; 0 where one is missing.
  (func $distance (@inline) (param $from i32) (param $to i32) (result i32)
    (local $far i32)
    (if (i32.or (i32.gt_u (local.get $from) (global.get $root)) (i32.gt_u (local.get $to) (global.get $root))) (then (return (i32.const 0))))
    (local.set $far (i32.shr_u (i32.sub (local.get $to) (local.get $from)) (i32.const 2)))
    (if (i32.lt_u (local.get $far) (i32.const 6)) (then (return (local.get $far))))
    (i32.add (i32.const 6) (i32.add (i32.gt_u (local.get $far) (i32.const 8)) (i32.gt_u (local.get $far) (i32.const 14)))))

  ;; Children on the left and right, up to three each.
  (func $counts (@inline) (param $word i32) (result i32)
    (i32.add (i32.shl (call $least (i32.const 3) (i32.load offset=14464 (local.get $word))) (i32.const 2))
      (call $least (i32.const 3) (i32.load offset=16512 (local.get $word)))))

  ;; Commas, verbs and conjunctions between two words, up to two, two and one.
  (func $between (@inline) (param $from i32) (param $to i32) (result i32)
    (local $marks i32)
    (if (i32.or (i32.gt_u (local.get $from) (global.get $root)) (i32.ge_u (i32.add (local.get $from) (i32.const 4)) (local.get $to)))
      (then (return (i32.const 0))))
    (local.set $marks (i32.sub (i32.load offset=22656 (local.get $to)) (i32.load offset=22660 (local.get $from))))
    (i32.add (i32.add
      (call $least (i32.const 2) (i32.and (local.get $marks) (i32.const 0x3ff)))
      (i32.mul (i32.const 3) (call $least (i32.const 2) (i32.and (i32.shr_u (local.get $marks) (i32.const 10)) (i32.const 0x3ff)))))
      (i32.mul (i32.const 9) (call $least (i32.const 1) (i32.and (i32.shr_u (local.get $marks) (i32.const 20)) (i32.const 0x3ff)))))))
