/**
 * Scores attributions against PolNeAR and lists what is missed.
 * npx tsx --conditions=source packages/extract/tools/eval-polnear.mts --data <folder of polnear> [--split dev] [--misses 30] [--every 1] [--agreement]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documentId, type Span } from '@demarche/core'
import { loadAnalyser } from '@demarche/language/node'
import type { AttributionSpans } from '../src/eval/attribution-score.ts'
import { polnearTable, scorePolnear, spansOfAttribution } from '../src/eval/polnear.ts'
import { type PolnearDocument, readBrat } from '../src/eval/polnear-brat.ts'
import { createExtractor } from '../src/extractor.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    misses: { type: 'string', default: '0' },
    /** Reads only every n-th article. */
    every: { type: 'string', default: '1' },
    /** Scores the second annotator of an article against the first instead of our reading. */
    agreement: { type: 'boolean', default: false },
  },
})
if (!values.data) throw new Error('eval-polnear: --data <folder> is missing')
const folder = join(values.data, values.split)

/** Articles by name, with the readings of their annotators in the order of the annotators’ names. */
const annotated = new Map<string, string[]>()
for (const file of readdirSync(join(folder, 'attributions')).sort()) {
  const name = file.replace(/_[0-9a-z]+\.ann$/, '')
  annotated.set(name, [...(annotated.get(name) ?? []), file])
}

function document(name: string, file: string): PolnearDocument {
  const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
  return {
    name,
    text,
    attributions: readBrat(text, readFileSync(join(folder, 'attributions', file), 'utf8')),
  }
}

const names = [...annotated].filter(
  ([, files], index) => index % Number(values.every) === 0 && (!values.agreement || files.length > 1),
)
const documents = names.map(([name, files]) => document(name, files[0]!))
let given: AttributionSpans[][]
if (values.agreement) {
  given = names.map(([name, files]) => [...document(name, files[1]!).attributions])
} else {
  const extractor = createExtractor(loadAnalyser())
  const started = performance.now()
  given = documents.map(({ text }) =>
    extractor
      .extract({
        id: documentId(text),
        externalId: null,
        title: null,
        publisher: null,
        publishedAt: null,
        url: null,
        language: 'en',
        text,
      })
      .attributions.map(spansOfAttribution),
  )
  const seconds = (performance.now() - started) / 1000
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  console.log(
    `${documents.length} articles, ${words} words in ${seconds.toFixed(1)} s: ${Math.round(words / seconds)} words a second\n`,
  )
}
const { rows, matches } = scorePolnear(documents, given)
console.log(polnearTable(rows))

const limit = Number(values.misses)
const listed = (kind: string, pick: (index: number) => AttributionSpans[]) => {
  const all = documents.flatMap((entry, index) => pick(index).map((item) => ({ entry, item })))
  // spread over the articles, always the same ones
  const step = Math.max(1, Math.floor(all.length / limit))
  console.log(`\n${kind}: ${all.length}`)
  for (const { entry, item } of all.filter((_, index) => index % step === 0).slice(0, limit)) {
    const show = (spans: readonly Span[]) =>
      spans.map(({ start, end }) => entry.text.slice(start, end).replace(/\s+/g, ' ')).join(' … ') || '-'
    console.log(`  ${show(item.source)} | ${show(item.cue)} | ${show(item.content)}  (${entry.name})`)
  }
}
if (limit > 0) {
  listed('missed', (index) => matches[index]!.missed.map((item) => documents[index]!.attributions[item]!))
  listed('extra', (index) => matches[index]!.extra.map((item) => given[index]![item]!))
}
