/** A module does the same with and without its functions put in the place of calls. */
import { expect, test } from 'vitest'
import wabt from 'wabt'
import { inlineFunctions, withoutMarks } from '../tools/inline-functions.ts'

/** Names meet, functions call each other, leave early and count on locals that are zero. */
const TEXT = `;; a (comment
(module
  (global $count (mut i32) (i32.const 0))
  (func $twice (@inline) (param $x i32) (result i32)
    (i32.shl (local.get $x) (i32.const 1)))
  (func $digits (@inline) (param $x i32) (result i32)
    (local $n i32)
    (if (i32.eqz (local.get $x)) (then (return (i32.const 1))))
    (loop $more
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (local.set $x (i32.div_u (local.get $x) (i32.const 10)))
      (br_if $more (local.get $x)))
    (local.get $n))
  (func $note (@inline) (param $x i32)
    (global.set $count (i32.add (global.get $count) (call $digits (call $twice (local.get $x))))))
  (func (export "run") (param $x i32) (param $n i32) (result i32)
    (block $done (loop $more
      (br_if $done (i32.eqz (local.get $n)))
      (call $note (local.get $x))
      (local.set $x (call $twice (i32.add (call $digits (local.get $x)) (call $twice (local.get $x)))))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br $more)))
    (i32.add (local.get $x) (global.get $count))))`

test('marked functions are put in the place of their calls', async () => {
  const { parseWat } = await wabt()
  const run = (text: string): number[] => {
    const { buffer } = parseWat('test.wat', text).toBinary({})
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(buffer)))
    const { run } = exports as { run(x: number, n: number): number }
    return [run(0, 1), run(5, 1), run(123, 7), run(0, 9)]
  }
  const inlined = inlineFunctions(TEXT)
  expect(inlined).not.toContain('call')
  expect(run(inlined)).toEqual(run(withoutMarks(TEXT)))
})
