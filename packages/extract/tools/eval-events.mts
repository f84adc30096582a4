/**
 * Scores event coding on gold sets that lie outside the repository.
 *
 *     npx tsx --conditions=source packages/extract/tools/eval-events.mts --data ../shared/gold [--set plv|gsr|petrarch] [--half a|b|all] [--misses 40]
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documentId } from '@demarche/core'
import { loadAnalyser } from '@demarche/language/node'
import { createClassifier } from '../src/classify/classify.ts'
import { countryTriples } from '../src/eval/country-triples.ts'
import { GsrRecord, gsrPredictions, gsrSentences, scoreGsr } from '../src/eval/gsr.ts'
import { PetrarchSentence, scorePetrarch, wantedTriples } from '../src/eval/petrarch.ts'
import { readPlv, scorePlv } from '../src/eval/plv.ts'
import { written } from '../src/eval/plv-intervals.ts'
import { createExtractor } from '../src/extractor.ts'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', default: 'all' },
    half: { type: 'string', default: 'all' },
    misses: { type: 'string', default: '0' },
  },
})
if (options.data === undefined || !existsSync(options.data)) {
  console.error(`eval-events: no folder "${options.data ?? ''}"; give the gold folder with --data`)
  process.exit(2)
}
const data = options.data
const misses = Number(options.misses)
const analyser = loadAnalyser()
const extractor = createExtractor(analyser)

/** FNV-1a of the text: rows with an even hash are half a. */
function inHalf(text: string): boolean {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619) >>> 0
  return options.half === 'all' || options.half === (((hash >>> 7) & 1) === 0 ? 'a' : 'b')
}

const extract = (text: string) =>
  extractor.extract({
    id: documentId(text),
    externalId: null,
    title: null,
    publisher: null,
    publishedAt: null,
    url: null,
    language: 'en',
    text,
  })

function evaluatePlv(): void {
  const rows = readPlv(readFileSync(join(data, 'plv/train.tsv'), 'utf8')).filter(({ sentence }) =>
    inHalf(sentence),
  )
  const classifier = createClassifier(analyser)
  const answers = rows.map(({ sentence, source, target }) =>
    classifier.classifyPair(sentence, source, target),
  )
  const score = scorePlv(
    rows,
    answers.map(({ type }) => type),
  )
  console.log(`PLV accuracy ${written(score.accuracy)}`)
  console.log(`PLV macro-F1 ${written(score.macroF1)}`)
  console.log(`PLV accuracy where the target stands first ${written(score.targetFirst)}`)
  for (const { root, f1, wanted } of score.byRoot)
    console.log(`  ${root.padEnd(10)} F1 ${f1.toFixed(3)} of ${wanted}`)
  for (const { row, answer } of score.misses.slice(0, misses)) {
    const { sentence, source, target } = row
    console.log(
      `- ${row.gold}, read ${answer}: «${source ? sentence.slice(source.start, source.end) : ''}» -> «${target ? sentence.slice(target.start, target.end) : ''}»: ${sentence}`,
    )
  }
}

function evaluateGsr(): void {
  const records = GsrRecord.array()
    .parse(JSON.parse(readFileSync(join(data, 'plover-gsr/dev.json'), 'utf8')))
    .filter(({ text }) => inHalf(text))
  const score = scoreGsr(gsrSentences(records, (text) => gsrPredictions(extract(text))))
  console.log(
    `GSR type F1 ${written(score.type)} P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)}`,
  )
  console.log(`GSR full F1 ${written(score.full)}`)
  console.log(`GSR full F1, Jaccard ${written(score.fullJaccard)}`)
  console.log(`GSR reporter as actor or recipient ${written(score.reporter)}`)
  for (const { text } of score.reporterErrors) console.log(`  reporter: ${text}`)
  for (const { text, records: wanted, predicted } of score.misses.slice(0, misses)) {
    console.log(`- ${text}`)
    for (const { type, actors, recipients } of wanted)
      console.log(`    gold ${type} [${actors.join('; ')}] -> [${recipients.join('; ')}]`)
    for (const { type, actors, recipients } of predicted)
      console.log(`    read ${type} [${actors.join('; ')}] -> [${recipients.join('; ')}]`)
  }
}

function evaluatePetrarch(): void {
  const sentences = PetrarchSentence.array()
    .parse(JSON.parse(readFileSync(join(data, 'petrarch2-validation/dev.json'), 'utf8')))
    .filter(({ text }) => inHalf(text))
  const score = scorePetrarch(
    sentences.map((sentence) => ({
      sentence,
      wanted: wantedTriples(sentence),
      given: countryTriples(extract(sentence.text)),
    })),
  )
  console.log(
    `PETRARCH2 sentences without events that gave one: ${score.falseAlarms.length} of ${score.noEventSentences}`,
  )
  console.log(`PETRARCH2 type and countries F1 ${written(score.triples)}`)
  for (const { sentence, wanted, given } of [...score.falseAlarms, ...score.misses].slice(0, misses)) {
    console.log(`- ${sentence.text}`)
    for (const { type, from, to } of wanted) console.log(`    gold ${type} ${from} -> ${to}`)
    for (const { type, from, to } of given) console.log(`    read ${type} ${from} -> ${to}`)
  }
}

const sets = { plv: evaluatePlv, gsr: evaluateGsr, petrarch: evaluatePetrarch }
for (const [name, evaluate] of Object.entries(sets))
  if (options.set === 'all' || options.set === name) evaluate()
