import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { LESS_INLINING } from './inline-less.ts'

/** Makes functions that V8 compiles in the background, with others to build into them, and changes settings all the while. */
const CHANGING = `
  const { setFlagsFromString } = require('node:v8')
  const [less, usual] = process.env.SETTINGS.split(' ')
  const inner = (n) => new Function('x', 'y',
    Array.from({ length: 14 }, (_, i) => 'x = (x * ' + (i + 3) + ' + y) % ' + (1000 + i)).join(';') + '; return x + ' + n)
  const outer = new Function('g', 'return (k) => { let s = 0; for (let i = 0; i < k; i++) { s += g(i, s) | 0; s += g(s, i) | 0 } return s }')
  for (let n = 0; n < 120; n++) {
    const run = outer(inner(n))
    for (let round = 0; round < 12; round++) {
      run(3000)
      for (let i = 0; i < 150; i++) setFlagsFromString(i % 2 ? less : usual)
    }
  }
`

test('the setting may change while V8 compiles in the background', () => {
  const usual = LESS_INLINING.replace(/=.*/, '=920')
  const { status, stderr } = spawnSync(process.execPath, ['-e', CHANGING], {
    env: { ...process.env, SETTINGS: `${LESS_INLINING} ${usual}` },
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}, 60_000)
