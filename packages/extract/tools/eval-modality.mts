/**
 * Prints how often polarity, auxiliary modes and chain are read as in the gold:
 * `npx tsx --conditions=source packages/extract/tools/eval-modality.mts data/gold/modality.jsonl [--misses 20]`
 */
import { readFileSync } from 'node:fs'
import { documentId } from '@demarche/core'
import { loadAnalyser } from '@demarche/language/node'
import { compareReading, ModalityGold, readTrigger } from '../src/eval/modality-gold.ts'
import { readDocument } from '../src/extractor.ts'

const [path = 'data/gold/modality.jsonl', ...options] = process.argv.slice(2)
const misses = options[0] === '--misses' ? Number(options[1] ?? 20) : 0
const lines = readFileSync(path, 'utf8').trim().split('\n')
const gold = lines.map((line) => ModalityGold.parse(JSON.parse(line)))
const analyser = loadAnalyser()
const count = { polarity: 0, auxiliary: 0, chain: 0, exact: 0 }
let shown = 0
for (const wanted of gold) {
  const { text } = wanted
  const document = {
    id: documentId(text),
    externalId: null,
    title: null,
    publisher: null,
    publishedAt: '2024-06-01',
    url: null,
    language: 'en',
    text,
  }
  const read = readTrigger(readDocument(document, analyser), wanted.trigger)
  const agreed = compareReading(wanted, read)
  for (const key of ['polarity', 'auxiliary', 'chain', 'exact'] as const) if (agreed[key]) count[key] += 1
  if (agreed.exact || shown >= misses) continue
  shown += 1
  const word = text.slice(wanted.trigger.start, wanted.trigger.end)
  const show = ({ polarity, auxiliary, chain }: typeof read) =>
    `${polarity} ${auxiliary.join(',') || '-'} [${chain.join(' > ')}]`
  process.stdout.write(`${wanted.id} «${word}» ${text}\n   wanted ${show(wanted)}\n   read   ${show(read)}\n`)
}
for (const [key, right] of Object.entries(count)) {
  process.stdout.write(`${key.padEnd(10)} ${right} of ${gold.length}: ${(right / gold.length).toFixed(3)}\n`)
}
