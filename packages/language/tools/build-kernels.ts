/** Builds src/net/kernels-wasm.ts from kernels.wat: `pnpm --filter @demarche/language build:kernels`. */
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

const source = new URL('../src/net/kernels.wat', import.meta.url)
const target = new URL('../src/net/kernels-wasm.ts', import.meta.url)
const module = (await wabt()).parseWat('kernels.wat', readFileSync(source, 'utf8'), { simd: true })
module.validate()
const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64')
writeFileSync(
  target,
  `/** Generated from kernels.wat by tools/build-kernels.ts; do not edit. */

/** The kernels as base64. */
export const KERNELS_WASM =
  '${base64}'
`,
)
console.log(`${base64.length} characters`)
