/** Trains the model: `pnpm train <treebank.conllu...> [--out file] [--seed n]`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { encodeModel } from '../src/model/model-file.ts'
import { readConllu } from '../src/train/read-conllu.ts'
import { readVectors } from '../src/train/read-vectors.ts'
import { trainModel } from '../src/train/train-model.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: fileURLToPath(new URL('../model/english.model.gz', import.meta.url)) },
    seed: { type: 'string', default: '1' },
    vectors: { type: 'string', default: fileURLToPath(new URL('../model/word-vectors.gz', import.meta.url)) },
    'tagger-epochs': { type: 'string', default: '6' },
    'parser-epochs': { type: 'string', default: '10' },
  },
})

if (positionals.length === 0) {
  console.error('train: no treebank given. Try: pnpm train ../shared/treebanks/*-train.conllu')
  process.exit(2)
}
const started = Date.now()
const log = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`)
const sentences = positionals.flatMap((file) => readConllu(readFileSync(file, 'utf8')))
log(`${sentences.length} sentences`)
const model = trainModel(sentences, {
  seed: Number(values.seed),
  taggerEpochs: Number(values['tagger-epochs']),
  parserEpochs: Number(values['parser-epochs']),
  folds: 4,
  vectors: readVectors(readFileSync(values.vectors)),
  log,
})
const bytes = gzipSync(encodeModel(model), { level: 9 })
mkdirSync(dirname(values.out), { recursive: true })
writeFileSync(values.out, bytes)
log(`${values.out}: ${(bytes.length / 1e6).toFixed(2)} MB`)
