/** Prints accuracy on the treebanks and speed: `pnpm bench:language [--model file]`. */
import { existsSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createPipeline, type Pipeline } from '../src/create-analyser.ts'
import type { EntityKind } from '../src/entities/entity.ts'
import { loadModel } from '../src/node.ts'
import { PADDING, WordCodes } from '../src/text/word-codes.ts'
import { readConllu, type TreebankSentence } from '../src/train/read-conllu.ts'
import {
  addScores,
  type Counts,
  emptyScores,
  f1,
  flattenAnalysis,
  flattenTreebank,
  type Scores,
  score,
  toDocuments,
} from '../src/train/score.ts'
import { encodeSentence } from '../src/train/train-tagger.ts'
import { entityRows, readMentions, scoreEntities } from './gum-entities.ts'
import { addRelations, relationRows } from './relation-scores.ts'
import { runSpacy } from './spacy-reference.ts'

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    quick: { type: 'boolean', default: false },
    set: { type: 'string', default: 'test' },
  },
})
const shared = process.env.DEMARCHE_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url))

function scoreRaw(pipeline: Pipeline, sentences: readonly TreebankSentence[]): Scores {
  const total = emptyScores()
  for (const document of toDocuments(sentences)) {
    addScores(
      total,
      score(flattenTreebank(document.sentences), flattenAnalysis(pipeline.analyse(document.text))),
    )
  }
  return total
}

/** Scores with the treebank's own sentences and tokens; adds to the counts of relations, where they are given. */
function scoreGoldTokens(
  pipeline: Pipeline,
  sentences: readonly TreebankSentence[],
  relations?: Map<string, Counts>,
): Scores {
  const codes = new WordCodes()
  const total = emptyScores()
  for (const sentence of sentences) {
    encodeSentence(sentence, codes, pipeline.lexicon)
    pipeline.tagger.tag(codes)
    pipeline.parser.parse(codes)
    const length = sentence.forms.length
    const { state } = pipeline.parser
    const read = {
      ...sentence,
      upos: Array.from({ length }, (_, i) => pipeline.tags.upos[codes.tag[i + PADDING]!]!),
      heads: [...state.head.subarray(0, length)],
      deprels: [...state.label.subarray(0, length)],
    }
    addScores(total, score(flattenTreebank([sentence]), flattenTreebank([read])))
    if (relations !== undefined) addRelations(relations, sentence, read)
  }
  return total
}

function row(name: string, scores: Scores): string {
  const numbers = [scores.upos, scores.uas, scores.las, scores.tokens, scores.sentences].map((counts) =>
    f1(counts).toFixed(2).padStart(7),
  )
  return `${name.padEnd(28)}${numbers.join('')}`
}

/** Both on raw text; spaCy's trees are converted, so its attachment scores are a lower bound. */
function compareWithSpacy(name: string, sentences: readonly TreebankSentence[]): void {
  const documents = toDocuments(sentences)
  const spacy = runSpacy(documents.map(({ text }) => text))
  if ('absent' in spacy) {
    console.log(`spaCy on ${name}: absent (${spacy.absent})`)
    return
  }
  const total = emptyScores()
  documents.forEach((document, i) => {
    addScores(total, score(flattenTreebank(document.sentences), spacy.texts[i]!))
  })
  console.log(
    `${row(`${name}, raw text, spaCy`, total)}   ${spacy.name}, ${Math.round(spacy.tokensPerSecond)} tokens/s`,
  )
}

/** Names and dates of GUM, on raw text. */
function printEntities(pipeline: Pipeline, file: string): void {
  const content = readFileSync(file, 'utf8')
  const mentions = readMentions(content)
  const counts = new Map<EntityKind, Counts>()
  toDocuments(readConllu(content)).forEach(({ text }, i) => {
    scoreEntities(mentions[i]!, pipeline.analyse(text), counts)
  })
  console.log(
    `entities, GUM, raw text (spans exact without titles; dates overlapping):\n${entityRows(counts).join('\n')}`,
  )
}

/** Wall time counts what else the machine does; processor time does not, but shared caches still tell. */
function measureSpeed(pipeline: Pipeline, text: string): void {
  pipeline.analyse(text.slice(0, 200_000))
  let byClock = 0
  let byProcessor = 0
  let tokens = 0
  for (let round = 0; round < 3; round++) {
    const started = process.hrtime.bigint()
    const used = process.cpuUsage()
    tokens = pipeline.analyse(text).tokens.length
    const { user, system } = process.cpuUsage(used)
    byClock = Math.max(byClock, tokens / (Number(process.hrtime.bigint() - started) / 1e9))
    byProcessor = Math.max(byProcessor, tokens / ((user + system) / 1e6))
  }
  const load = loadavg()[0]!.toFixed(1)
  const machine = `one core of ${cpus().length} (${cpus()[0]?.model}), load ${load}, ${new Date().toISOString().slice(0, 10)}`
  console.log(
    `\nspeed: ${Math.round(byClock)} tokens/s by the clock, ${Math.round(byProcessor)} a second of processor time`,
  )
  console.log(`(${tokens} tokens, best of 3; ${machine})`)
}

/** Tokens a second of processor time; the best of some rounds. */
function processorSpeed(pipeline: Pipeline, text: string, rounds: number): number {
  let best = 0
  for (let round = 0; round < rounds; round++) {
    const used = process.cpuUsage()
    const { length } = pipeline.analyse(text).tokens
    const { user, system } = process.cpuUsage(used)
    best = Math.max(best, length / ((user + system) / 1e6))
  }
  return best
}

/** Tokens a second of processor time, the better of two rounds, on texts of 1 MB, 10 MB, and 1 MB that is one sentence. */
function measureLength(pipeline: Pipeline, text: string): void {
  const megabyte = text.repeat(Math.ceil(1e6 / text.length)).slice(0, 1e6)
  const texts: [string, string][] = [
    ['1 MB', megabyte],
    ['10 MB', megabyte.repeat(10)],
    ['1 MB, one sentence', megabyte.replace(/[.?!…\n]/g, ',')],
  ]
  let first = 0
  for (const [name, given] of texts) {
    const speed = processorSpeed(pipeline, given, 2)
    first ||= speed
    console.log(
      `${name}: ${Math.round(speed)} tokens a second of processor time, ${(first / speed).toFixed(2)} of the time of 1 MB`,
    )
  }
}

const loading = process.hrtime.bigint()
const usedBefore = process.cpuUsage()
const pipeline = createPipeline(loadModel(values.model))
const usedToLoad = process.cpuUsage(usedBefore)
console.log(
  `model loaded in ${(Number(process.hrtime.bigint() - loading) / 1e6).toFixed(0)} ms, ${((usedToLoad.user + usedToLoad.system) / 1e3).toFixed(0)} ms of processor time`,
)
if (!existsSync(`${shared}/treebanks`)) {
  console.log(`accuracy: not measured, no treebanks in ${shared} (set DEMARCHE_SHARED)`)
  process.exit(0)
}
const read = (name: string, set = values.set): TreebankSentence[] =>
  readConllu(readFileSync(`${shared}/treebanks/${name}-${set}.conllu`, 'utf8'))
const ewt = read('ewt')
const gum = read('gum')
console.log(`${''.padEnd(28)}   UPOS    UAS    LAS  words  sents`)
const relations = { ewt: new Map<string, Counts>(), gum: new Map<string, Counts>() }
console.log(row('EWT, gold tokens', scoreGoldTokens(pipeline, ewt, relations.ewt)))
console.log(row('EWT, raw text', scoreRaw(pipeline, ewt)))
console.log(row('GUM, gold tokens', scoreGoldTokens(pipeline, gum, relations.gum)))
console.log(row('GUM, raw text', scoreRaw(pipeline, gum)))
for (const genre of values.quick ? ['news'] : [...new Set(gum.map((sentence) => sentence.genre))].sort()) {
  const part = gum.filter((sentence) => sentence.genre === genre)
  console.log(row(`GUM ${genre}, gold tokens`, scoreGoldTokens(pipeline, part)))
  console.log(row(`GUM ${genre}, raw text`, scoreRaw(pipeline, part)))
}
console.log(`head and relation, gold tokens, F1:\n${relationRows(relations).join('\n')}`)
printEntities(pipeline, `${shared}/treebanks/gum-${values.set}.conllu`)
if (!values.quick) {
  compareWithSpacy('EWT', ewt)
  compareWithSpacy(
    'GUM news',
    gum.filter((sentence) => sentence.genre === 'news'),
  )
  const join = (sentences: readonly TreebankSentence[]): string =>
    toDocuments(sentences)
      .map((document) => document.text)
      .join('\n\n')
  const text = join([...gum, ...ewt])
  measureSpeed(pipeline, text.repeat(5))
  const unread = join([...read('gum', 'train'), ...read('ewt', 'train')])
  console.log(
    `new text, read once: ${Math.round(processorSpeed(pipeline, unread, 1))} tokens a second of processor time`,
  )
  measureLength(pipeline, text)
}
