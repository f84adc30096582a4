;; The tagger over one sentence. Built into tagger-wasm.ts by tools/build-kernels.ts. The same features as
;; tagger-features.ts, the same sums as LinearModel.
(module
  (import "env" "memory" (memory 1))
  (global $keyShift (mut i32) (i32.const 0))
  ;; A word for each value of a key's first bits: in its first byte, a bit for each value of the three bits behind those, set
  ;; where there are keys that begin so; then where the first row of such a key or one behind it is, in words from $rows.
  (global $index (mut i32) (i32.const 0))
  (global $indexShift (mut i32) (i32.const 0))
  (global $filterShift (mut i32) (i32.const 0))
  ;; Rows in the order of their keys, each its key, how many entries follow, and those: weight << 7 | label; or 0 and, on the
  ;; next word, a weight for each label. The last row has the highest key of all.
  (global $rows (mut i32) (i32.const 0))
  ;; Sums of one word, 80 i16; what they start from; and zeroes.
  (global $sums (mut i32) (i32.const 0))
  (global $start (mut i32) (i32.const 0))
  (global $zero (mut i32) (i32.const 0))
  ;; Sums that are kept: of words alone, for the neighbours of words, of three shapes, of two tags.
  (global $words (mut i32) (i32.const 0))
  (global $neighbours (mut i32) (i32.const 0))
  (global $shapes (mut i32) (i32.const 0))
  (global $tags (mut i32) (i32.const 0))
  ;; Room for 64 keys of features and rows, then for the addresses of 32 dense rows and of 32 sparse ones.
  (global $list (mut i32) (i32.const 0))
  ;; What was read ahead, for nothing but that it is near when it is needed.
  (global $touched (mut i32) (i32.const 0))
  ;; Room for three keys of each word of a sentence, each with the address that its row goes to.
  (global $pairs (mut i32) (i32.const 0))

  (func (export "setUp") (param $keyShift i32) (param $indexShift i32) (param $filterShift i32) (param $index i32) (param $rows i32) (param $sums i32) (param $start i32) (param $zero i32) (param $words i32) (param $neighbours i32) (param $shapes i32) (param $tags i32) (param $list i32) (param $pairs i32)
    (global.set $keyShift (local.get $keyShift))
    (global.set $indexShift (local.get $indexShift))
    (global.set $filterShift (local.get $filterShift))
    (global.set $index (local.get $index))
    (global.set $rows (local.get $rows))
    (global.set $sums (local.get $sums))
    (global.set $start (local.get $start))
    (global.set $zero (local.get $zero))
    (global.set $words (local.get $words))
    (global.set $neighbours (local.get $neighbours))
    (global.set $shapes (local.get $shapes))
    (global.set $tags (local.get $tags))
    (global.set $list (local.get $list))
    (global.set $pairs (local.get $pairs)))

  ;; Fills index and rows from the columns of a model (see linear-model.ts): count keys and starts of rows, i32, and
  ;; entries, i16. Rows of more than $sparse entries become dense.
  (func (export "build") (param $keys i32) (param $count i32) (param $starts i32) (param $entries i32) (param $sparse i32)
    (local $end i32) (local $key i32) (local $at i32) (local $stop i32) (local $to i32) (local $word i32) (local $next i32)
    (local.set $to (global.get $rows))
    (local.set $next (global.get $index))
    (local.set $end (i32.add (local.get $keys) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $rows
      (br_if $done (i32.ge_u (local.get $keys) (local.get $end)))
      (local.set $key (i32.load (local.get $keys)))
      (local.set $word (call $indexWord (local.get $key)))
      (local.set $next (call $begin (local.get $next) (local.get $word) (local.get $to)))
      (i32.store (local.get $word) (i32.or (i32.load (local.get $word)) (i32.shl (i32.const 1) (call $filterBit (local.get $key)))))
      (local.set $at (i32.add (local.get $entries) (i32.shl (i32.load (local.get $starts)) (i32.const 1))))
      (local.set $stop (i32.add (local.get $entries) (i32.shl (i32.load offset=4 (local.get $starts)) (i32.const 1))))
      (local.set $keys (i32.add (local.get $keys) (i32.const 4)))
      (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
      (br_if $rows (i32.ge_u (local.get $at) (local.get $stop)))
      (i32.store (local.get $to) (local.get $key))
      (if (i32.gt_u (i32.sub (local.get $stop) (local.get $at)) (i32.shl (local.get $sparse) (i32.const 1)))
        (then (call $writeDense (local.get $to) (local.get $at) (local.get $stop)))
        (else
          (i32.store16 offset=4 (local.get $to) (i32.shr_u (i32.sub (local.get $stop) (local.get $at)) (i32.const 1)))
          (call $writeSparse (local.get $to) (local.get $at) (local.get $stop))))
      (local.set $to (call $nextRow (local.get $to)))
      (br $rows)))
    (drop (call $begin (local.get $next) (call $indexWord (i32.shr_u (i32.const -1) (global.get $keyShift))) (local.get $to)))
    (i32.store (local.get $to) (i32.const -1)))

  ;; Notes in the index up to a word of it that rows begin at $to; gives the word behind.
  (func $begin (param $next i32) (param $last i32) (param $to i32) (result i32)
    (block $done (loop $words
      (br_if $done (i32.gt_u (local.get $next) (local.get $last)))
      (i32.store (local.get $next) (i32.shl (i32.sub (local.get $to) (global.get $rows)) (i32.const 6)))
      (local.set $next (i32.add (local.get $next) (i32.const 4)))
      (br $words)))
    (local.get $next))

  (func $writeDense (param $to i32) (param $at i32) (param $stop i32)
    (local $entry i32)
    (loop $entries
      (local.set $entry (i32.load16_s (local.get $at)))
      (i32.store16 offset=8 (i32.add (local.get $to) (i32.shl (i32.and (local.get $entry) (i32.const 127)) (i32.const 1)))
        (i32.shr_s (local.get $entry) (i32.const 7)))
      (local.set $at (i32.add (local.get $at) (i32.const 2)))
      (br_if $entries (i32.lt_u (local.get $at) (local.get $stop)))))

  (func $writeSparse (param $to i32) (param $at i32) (param $stop i32)
    (loop $entries
      (i32.store16 offset=6 (local.get $to) (i32.load16_u (local.get $at)))
      (local.set $to (i32.add (local.get $to) (i32.const 2)))
      (local.set $at (i32.add (local.get $at) (i32.const 2)))
      (br_if $entries (i32.lt_u (local.get $at) (local.get $stop)))))

  ;; The row behind a row.
  (func $nextRow (@inline) (param $row i32) (result i32)
    (local $entries i32)
    (local.set $entries (i32.load16_u offset=4 (local.get $row)))
    (i32.add (local.get $row) (select
      (i32.and (i32.add (i32.shl (local.get $entries) (i32.const 1)) (i32.const 9)) (i32.const -4))
      (i32.const 168) (local.get $entries))))

  ;; Address of the word of the index for a key.
  (func $indexWord (@inline) (param $key i32) (result i32)
    (i32.add (global.get $index) (i32.shl (i32.shr_u (local.get $key) (global.get $indexShift)) (i32.const 2))))

  ;; Which bit of that word stands for the key.
  (func $filterBit (@inline) (param $key i32) (result i32)
    (i32.and (i32.shr_u (local.get $key) (global.get $filterShift)) (i32.const 7)))

  ;; Keys of features: see text/hash.ts. Cut to the bits that the model knows.
  (func $finish (@inline) (param $h i32) (result i32)
    (local.set $h (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))) (i32.const 0x85ebca6b)))
    (local.set $h (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 13))) (i32.const 0xc2b2ae35)))
    (i32.shr_u (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))) (global.get $keyShift)))
  (func $mix1 (@inline) (param $t i32) (param $a i32) (result i32)
    (call $finish (i32.mul (i32.add (local.get $a) (i32.mul (local.get $t) (i32.const 0x9e3779b1))) (i32.const 0x9e3779b1))))
  (func $mix2 (@inline) (param $t i32) (param $a i32) (param $b i32) (result i32)
    (local $h i32)
    (local.set $h (i32.mul (i32.add (local.get $a) (i32.mul (local.get $t) (i32.const 0x9e3779b1))) (i32.const 0x9e3779b1)))
    (call $finish (i32.mul (i32.add (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 15))) (local.get $b)) (i32.const 0xc2b2ae35))))
  (func $mix3 (@inline) (param $t i32) (param $a i32) (param $b i32) (param $c i32) (result i32)
    (local $h i32)
    (local.set $h (i32.mul (i32.add (local.get $a) (i32.mul (local.get $t) (i32.const 0x9e3779b1))) (i32.const 0x9e3779b1)))
    (local.set $h (i32.mul (i32.add (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 15))) (local.get $b)) (i32.const 0xc2b2ae35)))
    (call $finish (i32.mul (i32.add (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 15))) (local.get $c)) (i32.const 0x85ebca6b))))

  ;; Copies the sums to where they are kept.
  (func $keep (@inline) (param $to i32)
    (local $from i32) (local $end i32)
    (local.set $from (global.get $sums))
    (local.set $end (i32.add (local.get $to) (i32.const 160)))
    (loop $vectors
      (v128.store (local.get $to) (v128.load (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $vectors (i32.lt_u (local.get $to) (local.get $end)))))

  ;; Puts a key at the end of the list; gives the new end.
  (func $list (@inline) (param $to i32) (param $key i32) (result i32)
    (i32.store (local.get $to) (local.get $key))
    (i32.add (local.get $to) (i32.const 4)))

  ;; For features that most words lack: puts a key at the end of the list when the index lets it pass, without a branch; gives the new end.
  (func $add (@inline) (param $to i32) (param $key i32) (result i32)
    (i32.store (local.get $to) (local.get $key))
    (i32.add (local.get $to) (i32.shl (i32.and (i32.const 1)
      (i32.shr_u (i32.load (call $indexWord (local.get $key))) (call $filterBit (local.get $key)))) (i32.const 2))))

  ;; What a key adds: address of its count of entries times two, or of its dense weights times two, plus one; or 0.
  (func $find (@inline) (param $key i32) (result i32)
    (local $row i32) (local $found i32) (local $isDense i32)
    (local.set $row (i32.add (global.get $rows)
      (i32.shl (i32.shr_u (i32.load (call $indexWord (local.get $key))) (i32.const 8)) (i32.const 2))))
    (block $stands (loop $search
      (local.set $found (i32.load (local.get $row)))
      (br_if $stands (i32.ge_u (local.get $found) (local.get $key)))
      (local.set $row (call $nextRow (local.get $row)))
      (br $search)))
    (local.set $isDense (i32.eqz (i32.load16_u offset=4 (local.get $row))))
    (select
      (i32.add (local.get $isDense) (i32.shl (i32.add (local.get $row)
        (i32.add (i32.const 4) (i32.shl (local.get $isDense) (i32.const 2)))) (i32.const 1)))
      (i32.const 0)
      (i32.eq (local.get $found) (local.get $key))))

  ;; Makes the sums: those at $from, rows that are listed from the start, those of the keys listed from $keys to $end,
  ;; and dense rows whose addresses are noted before $dense.
  (func $sum (param $from i32) (param $keys i32) (param $end i32) (param $dense i32)
    (local $at i32) (local $row i32) (local $sparse i32)
    (local.set $sparse (i32.add (global.get $list) (i32.const 384)))
    (block $found (loop $next
      (br_if $found (i32.ge_u (local.get $keys) (local.get $end)))
      (i32.store (local.get $keys) (call $find (i32.load (local.get $keys))))
      (local.set $keys (i32.add (local.get $keys) (i32.const 4)))
      (br $next)))
    (local.set $at (global.get $list))
    (block $done (loop $rows
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $row (i32.load (local.get $at)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (i32.store (local.get $dense) (i32.shr_u (local.get $row) (i32.const 1)))
      (i32.store (local.get $sparse) (i32.shr_u (local.get $row) (i32.const 1)))
      (local.set $dense (i32.add (local.get $dense) (i32.shl (i32.and (local.get $row) (i32.const 1)) (i32.const 2))))
      (local.set $sparse (i32.add (local.get $sparse) (i32.shl (i32.and (i32.ne (local.get $row) (i32.const 0))
        (i32.eqz (i32.and (local.get $row) (i32.const 1)))) (i32.const 2))))
      (br $rows)))
    (call $addDense (local.get $from) (local.get $dense) (i32.const 0))
    (call $addDense (local.get $from) (local.get $dense) (i32.const 80))
    (call $addSparse (local.get $sparse)))

  ;; Makes the sums of the keys listed up to $end alone.
  (func $sumKeys (param $from i32) (param $end i32)
    (call $sum (local.get $from) (global.get $list) (local.get $end) (i32.add (global.get $list) (i32.const 256))))

  ;; Dense rows: a weight for each label. Half of them from byte $half on: all at once would be more than registers hold.
  (func $addDense (@inline) (param $from i32) (param $end i32) (param $half i32)
    (local $at i32) (local $row i32) (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $s4 v128)
    (local.set $from (i32.add (local.get $from) (local.get $half)))
    (local.set $s0 (v128.load offset=0 (local.get $from)))
    (local.set $s1 (v128.load offset=16 (local.get $from)))
    (local.set $s2 (v128.load offset=32 (local.get $from)))
    (local.set $s3 (v128.load offset=48 (local.get $from)))
    (local.set $s4 (v128.load offset=64 (local.get $from)))
    (local.set $at (i32.add (global.get $list) (i32.const 256)))
    (block $done (loop $rows
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $row (i32.add (i32.load (local.get $at)) (local.get $half)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (local.set $s0 (i16x8.add (local.get $s0) (v128.load offset=0 (local.get $row))))
      (local.set $s1 (i16x8.add (local.get $s1) (v128.load offset=16 (local.get $row))))
      (local.set $s2 (i16x8.add (local.get $s2) (v128.load offset=32 (local.get $row))))
      (local.set $s3 (i16x8.add (local.get $s3) (v128.load offset=48 (local.get $row))))
      (local.set $s4 (i16x8.add (local.get $s4) (v128.load offset=64 (local.get $row))))
      (br $rows)))
    (local.set $from (i32.add (global.get $sums) (local.get $half)))
    (v128.store offset=0 (local.get $from) (local.get $s0))
    (v128.store offset=16 (local.get $from) (local.get $s1))
    (v128.store offset=32 (local.get $from) (local.get $s2))
    (v128.store offset=48 (local.get $from) (local.get $s3))
    (v128.store offset=64 (local.get $from) (local.get $s4)))

  ;; Sparse rows: how many entries, then weight << 7 | label.
  (func $addSparse (@inline) (param $last i32)
    (local $at i32) (local $row i32) (local $end i32) (local $to i32) (local $entry i32)
    (local.set $at (i32.add (global.get $list) (i32.const 384)))
    (block $done (loop $rows
      (br_if $done (i32.ge_u (local.get $at) (local.get $last)))
      (local.set $row (i32.load (local.get $at)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (local.set $end (i32.add (local.get $row) (i32.shl (i32.load16_u (local.get $row)) (i32.const 1))))
      (loop $entries
        (local.set $entry (i32.load16_s offset=2 (local.get $row)))
        (local.set $to (i32.add (global.get $sums) (i32.shl (i32.and (local.get $entry) (i32.const 127)) (i32.const 1))))
        (i32.store16 (local.get $to) (i32.add (i32.load16_s (local.get $to)) (i32.shr_s (local.get $entry) (i32.const 7))))
        (local.set $row (i32.add (local.get $row) (i32.const 2)))
        (br_if $entries (i32.lt_u (local.get $row) (local.get $end))))
      (br $rows))))

  ;; The first label with the highest sum.
  (func $best (@inline) (result i32)
    (local $most v128) (local $at i32) (local $end i32) (local $equal i32)
    (local.set $at (global.get $sums))
    (local.set $end (i32.add (local.get $at) (i32.const 160)))
    (local.set $most (v128.load (local.get $at)))
    (loop $vectors
      (local.set $most (i16x8.max_s (local.get $most) (v128.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $vectors (i32.lt_u (local.get $at) (local.get $end))))
    (local.set $most (i16x8.max_s (local.get $most) (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $most) (local.get $most))))
    (local.set $most (i16x8.max_s (local.get $most) (i8x16.shuffle 4 5 6 7 0 1 2 3 4 5 6 7 0 1 2 3 (local.get $most) (local.get $most))))
    (local.set $most (i16x8.max_s (local.get $most) (i8x16.shuffle 2 3 0 1 2 3 0 1 2 3 0 1 2 3 0 1 (local.get $most) (local.get $most))))
    (local.set $most (i16x8.splat (i16x8.extract_lane_s 0 (local.get $most))))
    (local.set $at (i32.sub (global.get $sums) (i32.const 16)))
    (loop $search
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (local.set $equal (i8x16.bitmask (i16x8.eq (local.get $most) (v128.load (local.get $at)))))
      (br_if $search (i32.eqz (local.get $equal))))
    (i32.shr_u (i32.add (i32.sub (local.get $at) (global.get $sums)) (i32.ctz (local.get $equal))) (i32.const 1)))

  ;; As $add, with the address that the row of the key goes to; 0 stands there as long as there is no row.
  (func $addTo (@inline) (param $to i32) (param $row i32) (param $key i32) (result i32)
    (i32.store (local.get $row) (i32.const 0))
    (i32.store offset=4 (local.get $to) (local.get $row))
    (i32.add (local.get $to) (i32.shl (i32.sub (call $add (local.get $to) (local.get $key)) (local.get $to)) (i32.const 1))))

  ;; Reads ahead what is kept of the words of a sentence, so that one need not be waited for after another.
  (func $touch (param $at i32) (param $end i32) (param $casing i32)
    (local $touched i32) (local $kept i32) (local $opening i32)
    (local.set $opening (i32.add (i32.shl (local.get $casing) (i32.const 1)) (i32.const 1)))
    (loop $words
      (local.set $kept (call $keptNeighbour (i32.load offset=8 (local.get $at))))
      (local.set $touched (i32.xor (local.get $touched) (i32.xor (i32.load (local.get $kept))
        (i32.xor (i32.load offset=64 (local.get $kept)) (i32.load offset=128 (local.get $kept))))))
      (if (i32.lt_s (i32.load offset=18440 (local.get $at)) (i32.const 0)) (then
        (local.set $kept (call $keptWord (i32.load offset=8 (local.get $at)) (i32.load offset=2056 (local.get $at)) (local.get $opening)))
        (local.set $touched (i32.xor (local.get $touched) (i32.xor (i32.load (local.get $kept))
          (i32.xor (i32.load offset=64 (local.get $kept)) (i32.load offset=128 (local.get $kept))))))))
      (local.set $opening (i32.shl (local.get $casing) (i32.const 1)))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $words (i32.lt_u (local.get $at) (local.get $end))))
    (global.set $touched (local.get $touched)))

  ;; Where the sums of a word alone are kept, or what is needed of it by the words around it.
  (func $keptWord (@inline) (param $w i32) (param $shape i32) (param $opening i32) (result i32)
    (i32.add (global.get $words) (i32.mul (i32.const 192) (i32.shr_u (i32.mul
      (i32.add (i32.add (local.get $w) (local.get $shape)) (local.get $opening)) (i32.const 0x9e3779b1)) (i32.const 18)))))
  (func $keptNeighbour (@inline) (param $w i32) (result i32)
    (i32.add (global.get $neighbours) (i32.mul (i32.const 192)
      (i32.shr_u (i32.mul (local.get $w) (i32.const 0x9e3779b1)) (i32.const 18)))))

  ;; Finds the rows of the features of two words beside each other (28, 29, 32) for all words of a sentence: no tags are
  ;; needed for them, and looked up one after another they need not wait for each other. They go to columns 11 to 13.
  (func $pairFeatures (param $at i32) (param $end i32)
    (local $to i32) (local $pair i32) (local $w i32)
    (local.set $to (global.get $pairs))
    (loop $words
      (if (i32.lt_s (i32.load offset=18440 (local.get $at)) (i32.const 0)) (then
        (local.set $w (i32.load offset=8 (local.get $at)))
        (local.set $to (call $addTo (local.get $to) (i32.add (local.get $at) (i32.const 22536))
          (call $mix2 (i32.const 28) (i32.load offset=4 (local.get $at)) (local.get $w))))
        (local.set $to (call $addTo (local.get $to) (i32.add (local.get $at) (i32.const 24584))
          (call $mix2 (i32.const 29) (local.get $w) (i32.load offset=12 (local.get $at)))))
        (i32.store offset=4 (local.get $to) (i32.add (local.get $at) (i32.const 26632)))
        (local.set $to (i32.add (i32.const 4) (call $list (local.get $to)
          (call $mix2 (i32.const 32) (i32.load offset=14344 (local.get $at)) (i32.load offset=14348 (local.get $at))))))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $words (i32.lt_u (local.get $at) (local.get $end))))
    (local.set $pair (global.get $pairs))
    (block $done (loop $rows
      (br_if $done (i32.ge_u (local.get $pair) (local.get $to)))
      (i32.store (i32.load offset=4 (local.get $pair)) (call $find (i32.load (local.get $pair))))
      (local.set $pair (i32.add (local.get $pair) (i32.const 8)))
      (br $rows))))

  ;; Tags n words; the columns lie one after another, 2048 bytes each, in the order of tag-in-wasm.ts.
  (func (export "tag") (param $at i32) (param $n i32) (param $casing i32)
    (local $end i32) (local $first i32)
    (local.set $first (local.get $at))
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $n) (i32.const 2))))
    (call $touch (local.get $at) (local.get $end) (local.get $casing))
    (call $pairFeatures (local.get $at) (local.get $end))
    (loop $words
      (if (i32.ge_s (i32.load offset=18440 (local.get $at)) (i32.const 0))
        (then (i32.store offset=20488 (local.get $at) (i32.load offset=18440 (local.get $at))))
        (else
          (call $features (local.get $at) (call $ownFeatures (local.get $at)
            (i32.add (i32.eq (local.get $at) (local.get $first)) (i32.shl (local.get $casing) (i32.const 1)))))
          (i32.store offset=20488 (local.get $at) (call $best))))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $words (i32.lt_u (local.get $at) (local.get $end)))))

  ;; The address of the sums of the word alone: see ownFeatures in tagger-features.ts. They are kept for 16384 words, 192
  ;; bytes each: word, shape, suffix4, prefix3, opening + 1, then the sums.
  (func $ownFeatures (@inline) (param $at i32) (param $opening i32) (result i32)
    (local $w i32) (local $shape i32) (local $kept i32)
    (local.set $w (i32.load offset=8 (local.get $at)))
    (local.set $shape (i32.load offset=2056 (local.get $at)))
    (local.set $kept (call $keptWord (local.get $w) (local.get $shape) (local.get $opening)))
    (if (i32.eqz (i32.and (i32.and (i32.and
          (i32.eq (i32.load (local.get $kept)) (local.get $w))
          (i32.eq (i32.load offset=4 (local.get $kept)) (local.get $shape)))
          (i32.eq (i32.load offset=8 (local.get $kept)) (i32.load offset=10248 (local.get $at))))
        (i32.and
          (i32.eq (i32.load offset=12 (local.get $kept)) (i32.load offset=12296 (local.get $at)))
          (i32.eq (i32.load offset=16 (local.get $kept)) (i32.add (local.get $opening) (i32.const 1))))))
      (then (call $makeOwnFeatures (local.get $at) (local.get $opening) (local.get $kept))))
    (i32.add (local.get $kept) (i32.const 32)))
  (func $makeOwnFeatures (param $at i32) (param $opening i32) (param $kept i32)
    (local $w i32) (local $shape i32) (local $class i32) (local $to i32)
    (local.set $w (i32.load offset=8 (local.get $at)))
    (local.set $shape (i32.load offset=2056 (local.get $at)))
    (local.set $class (i32.load offset=14344 (local.get $at)))
    (local.set $to (call $list (global.get $list) (call $mix1 (i32.const 1) (i32.const 0))))
    (local.set $to (call $add (local.get $to) (call $mix1 (i32.const 2) (local.get $w))))
    (local.set $to (call $add (local.get $to) (call $mix3 (i32.const 3) (local.get $w) (local.get $shape) (local.get $opening))))
    (local.set $to (call $list (local.get $to) (call $mix2 (i32.const 4) (local.get $shape) (local.get $opening))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 5) (i32.load offset=4104 (local.get $at)))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 6) (i32.load offset=6152 (local.get $at)))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 7) (i32.load offset=8200 (local.get $at)))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 8) (i32.load offset=10248 (local.get $at)))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 11) (i32.load offset=12296 (local.get $at)))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 12) (local.get $class))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 13) (i32.load offset=16392 (local.get $at)))))
    (local.set $to (call $list (local.get $to) (call $mix3 (i32.const 15) (local.get $class) (local.get $shape) (local.get $opening))))
    (call $sumKeys (global.get $start) (local.get $to))
    (i32.store (local.get $kept) (local.get $w))
    (i32.store offset=4 (local.get $kept) (local.get $shape))
    (i32.store offset=8 (local.get $kept) (i32.load offset=10248 (local.get $at)))
    (i32.store offset=12 (local.get $kept) (i32.load offset=12296 (local.get $at)))
    (i32.store offset=16 (local.get $kept) (i32.add (local.get $opening) (i32.const 1)))
    (call $keep (i32.add (local.get $kept) (i32.const 32))))

  ;; What the words around a word need of it. It is kept for 16384 words, 192 bytes each: word, suffix3; rows, as of $find, for
  ;; the word behind it (feature 24), for the one behind that (25), and for the second before it (27); and the sums for the
  ;; word before it (26, 30, 37).
  (func $neighbour (@inline) (param $at i32) (result i32)
    (local $w i32) (local $kept i32)
    (local.set $w (i32.load offset=8 (local.get $at)))
    (local.set $kept (call $keptNeighbour (local.get $w)))
    (if (i32.eqz (i32.and
          (i32.eq (i32.load (local.get $kept)) (local.get $w))
          (i32.eq (i32.load offset=4 (local.get $kept)) (i32.load offset=8200 (local.get $at)))))
      (then (call $makeNeighbour (local.get $at) (local.get $w) (local.get $kept))))
    (local.get $kept))
  (func $makeNeighbour (param $at i32) (param $w i32) (param $kept i32)
    (local $to i32)
    (i32.store (local.get $kept) (local.get $w))
    (i32.store offset=4 (local.get $kept) (i32.load offset=8200 (local.get $at)))
    (i32.store offset=8 (local.get $kept) (call $find (call $mix1 (i32.const 24) (local.get $w))))
    (i32.store offset=12 (local.get $kept) (call $find (call $mix1 (i32.const 25) (local.get $w))))
    (i32.store offset=16 (local.get $kept) (call $find (call $mix1 (i32.const 27) (local.get $w))))
    (local.set $to (call $list (global.get $list) (call $mix1 (i32.const 26) (local.get $w))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 30) (i32.load offset=8200 (local.get $at)))))
    (local.set $to (call $list (local.get $to) (call $mix1 (i32.const 37) (i32.load offset=16392 (local.get $at)))))
    (call $sumKeys (global.get $zero) (local.get $to))
    (call $keep (i32.add (local.get $kept) (i32.const 32))))

  ;; The address of the sums of the shapes of a word and those beside it (40, 41, 44), kept for 2048 of such, 192 bytes each:
  ;; the three shapes, then the sums.
  (func $shapeFeatures (@inline) (param $at i32) (result i32)
    (local $before i32) (local $shape i32) (local $next i32) (local $kept i32)
    (local.set $before (i32.load offset=2052 (local.get $at)))
    (local.set $shape (i32.load offset=2056 (local.get $at)))
    (local.set $next (i32.load offset=2060 (local.get $at)))
    (local.set $kept (i32.add (global.get $shapes) (i32.mul (i32.const 192) (i32.shr_u
      (i32.add (i32.add (i32.mul (local.get $before) (i32.const 0x85ebca6b)) (i32.mul (local.get $shape) (i32.const 0x9e3779b1)))
        (i32.mul (local.get $next) (i32.const 0xc2b2ae35))) (i32.const 21)))))
    (if (i32.eqz (i32.and (i32.and
          (i32.eq (i32.load (local.get $kept)) (local.get $before))
          (i32.eq (i32.load offset=4 (local.get $kept)) (local.get $shape)))
          (i32.eq (i32.load offset=8 (local.get $kept)) (local.get $next))))
      (then (call $makeShapeFeatures (local.get $kept) (local.get $before) (local.get $shape) (local.get $next))))
    (i32.add (local.get $kept) (i32.const 32)))
  (func $makeShapeFeatures (param $kept i32) (param $before i32) (param $shape i32) (param $next i32)
    (local $to i32)
    (i32.store (local.get $kept) (local.get $before))
    (i32.store offset=4 (local.get $kept) (local.get $shape))
    (i32.store offset=8 (local.get $kept) (local.get $next))
    (local.set $to (call $list (global.get $list) (call $mix2 (i32.const 40) (local.get $shape) (local.get $next))))
    (local.set $to (call $list (local.get $to) (call $mix2 (i32.const 41) (local.get $shape) (local.get $before))))
    (local.set $to (call $list (local.get $to) (call $mix3 (i32.const 44) (local.get $before) (local.get $shape) (local.get $next))))
    (call $sumKeys (global.get $zero) (local.get $to))
    (call $keep (i32.add (local.get $kept) (i32.const 32))))

  ;; The address of the sums of the two tags before a word (20, 21), kept for all pairs, 176 bytes each: the sums, then
  ;; whether they are made.
  (func $tagFeatures (@inline) (param $t1 i32) (param $t2 i32) (result i32)
    (local $kept i32)
    (local.set $kept (i32.add (global.get $tags) (i32.mul (i32.const 176)
      (i32.add (i32.mul (local.get $t1) (i32.const 80)) (local.get $t2)))))
    (if (i32.eqz (i32.load offset=160 (local.get $kept)))
      (then (call $makeTagFeatures (local.get $kept) (local.get $t1) (local.get $t2))))
    (local.get $kept))
  (func $makeTagFeatures (param $kept i32) (param $t1 i32) (param $t2 i32)
    (call $sumKeys (global.get $zero) (call $list
      (call $list (global.get $list) (call $mix1 (i32.const 20) (local.get $t1)))
      (call $mix2 (i32.const 21) (local.get $t1) (local.get $t2))))
    (call $keep (local.get $kept))
    (i32.store offset=160 (local.get $kept) (i32.const 1)))

  ;; Adds the other features to the sums at $own: see tagger-features.ts. What is kept is looked up first: to make it takes
  ;; the list and the sums.
  (func $features (@inline) (param $at i32) (param $own i32)
    (local $w i32) (local $t1 i32) (local $t2 i32) (local $class i32) (local $nextClass i32)
    (local $list i32) (local $to i32) (local $row24 i32) (local $row25 i32) (local $row27 i32)
    (local $shapes i32) (local $tags i32) (local $neighbour i32)
    (local.set $w (i32.load offset=8 (local.get $at)))
    (local.set $t1 (i32.load offset=20484 (local.get $at)))
    (local.set $t2 (i32.load offset=20480 (local.get $at)))
    (local.set $class (i32.load offset=14344 (local.get $at)))
    (local.set $nextClass (i32.load offset=14348 (local.get $at)))
    (local.set $row24 (i32.load offset=8 (call $neighbour (i32.sub (local.get $at) (i32.const 4)))))
    (local.set $row25 (i32.load offset=12 (call $neighbour (i32.sub (local.get $at) (i32.const 8)))))
    (local.set $row27 (i32.load offset=16 (call $neighbour (i32.add (local.get $at) (i32.const 8)))))
    (local.set $neighbour (call $neighbour (i32.add (local.get $at) (i32.const 4))))
    (local.set $shapes (call $shapeFeatures (local.get $at)))
    (local.set $tags (call $tagFeatures (local.get $t1) (local.get $t2)))
    (local.set $list (global.get $list))
    (i32.store (local.get $list) (local.get $row24))
    (i32.store offset=4 (local.get $list) (local.get $row25))
    (i32.store offset=8 (local.get $list) (local.get $row27))
    (i32.store offset=256 (local.get $list) (i32.add (local.get $neighbour) (i32.const 32)))
    (i32.store offset=260 (local.get $list) (local.get $shapes))
    (i32.store offset=264 (local.get $list) (local.get $tags))
    (i32.store offset=12 (local.get $list) (i32.load offset=22536 (local.get $at)))
    (i32.store offset=16 (local.get $list) (i32.load offset=24584 (local.get $at)))
    (i32.store offset=20 (local.get $list) (i32.load offset=26632 (local.get $at)))
    (local.set $to (i32.add (local.get $list) (i32.const 24)))
    (local.set $to (call $add (local.get $to) (call $mix2 (i32.const 22) (local.get $t1) (local.get $w))))
    (local.set $to (call $add (local.get $to) (call $mix3 (i32.const 33) (local.get $t1) (local.get $class) (local.get $nextClass))))
    (local.set $to (call $list (local.get $to) (call $mix2 (i32.const 38) (local.get $t1) (i32.load offset=16392 (local.get $at)))))
    (local.set $to (call $add (local.get $to) (call $mix3 (i32.const 23) (local.get $t1) (local.get $t2) (local.get $w))))
    (call $sum (local.get $own) (i32.add (local.get $list) (i32.const 24)) (local.get $to) (i32.add (local.get $list) (i32.const 268)))))
