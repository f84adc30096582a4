/** Builds the WebAssembly modules from their text: `pnpm --filter @demarche/language build:kernels`. */
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'
import { inlineFunctions, withoutMarks } from './inline-functions.ts'

const modules = [
  { text: 'model/columns.wat', name: 'COLUMNS_WASM', what: 'The reader of varints' },
  { text: 'net/kernels.wat', name: 'KERNELS_WASM', what: 'The kernels' },
  { text: 'syntax/moves.wat', name: 'MOVES_WASM', what: "The parser's moves" },
  { text: 'syntax/tagger.wat', name: 'TAGGER_WASM', what: 'The tagger' },
]

const { parseWat } = await wabt()
for (const { text, name, what } of modules) {
  const source = new URL(`../src/${text}`, import.meta.url)
  const written = readFileSync(source, 'utf8')
  // first as it is written, so that faults are told by their lines
  parseWat(text, withoutMarks(written), { simd: true }).validate()
  const module = parseWat(text, inlineFunctions(written), { simd: true })
  module.validate()
  const base64 = Buffer.from(module.toBinary({}).buffer).toString('base64')
  const file = text.split('/').pop()
  writeFileSync(
    new URL(source.href.replace('.wat', '-wasm.ts')),
    `/** Generated from ${file} by tools/build-kernels.ts; do not edit. */

/** ${what} as base64. */
export const ${name} =
  '${base64}'
`,
  )
  console.log(`${text}: ${base64.length} characters`)
}
