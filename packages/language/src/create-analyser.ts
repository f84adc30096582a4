/** The analyser: text to blocks, tokens, sentences, tags and trees. */
import type { Analyser, Analysis, Sentence, Tokens } from './analysis.ts'
import { Lexicon } from './model/lexicon.ts'
import { decodeModel } from './model/model-file.ts'
import { FineTags } from './syntax/fine-tags.ts'
import { Lemmatiser } from './syntax/lemmatise.ts'
import { Parser } from './syntax/parse-sentence.ts'
import { createTagger } from './syntax/tag-sentence.ts'
import type { Tagger } from './syntax/tagger.ts'
import { BITS, WORD_ROW } from './text/encode-word.ts'
import { readSentences } from './text/read-sentences.ts'
import { lemmaQuestions, wordQuestions } from './text/word-bits.ts'
import { PADDING, WordCodes } from './text/word-codes.ts'
import { type KnownLemma, type KnownWord, NO_WORD, WordTable } from './text/word-table.ts'

/** Tokens whose words are found at a time; no sentence is longer. */
const STRETCH = 4096

/** The parts of a loaded model, ready for use. */
export interface Pipeline extends Analyser {
  readonly lexicon: Lexicon
  readonly tags: FineTags
  readonly tagger: Tagger
  readonly parser: Parser
  readonly lemmatiser: Lemmatiser
}

/**
 * Makes an analyser from the bytes of a model file, compressed or not. Pure: works in a browser too.
 *
 * @example
 * const analyser = createAnalyser(new Uint8Array(await (await fetch(modelUrl)).arrayBuffer()))
 * analyser.analyse('Baku denied it.').tokens.length // 4
 */
export function createAnalyser(modelBytes: Uint8Array): Analyser {
  const { analyse } = createPipeline(modelBytes)
  return { analyse }
}

/** The analyser with its parts open, for training and measuring. */
export function createPipeline(modelBytes: Uint8Array): Pipeline {
  const model = decodeModel(modelBytes)
  const tags = new FineTags(model.tags)
  const codes = new WordCodes()
  const lexicon = new Lexicon(model.lexicon)
  const table = new WordTable(lexicon)
  const pipeline: Pipeline = {
    tags,
    lexicon,
    tagger: createTagger(model.tagger),
    parser: new Parser(model.network, tags),
    lemmatiser: new Lemmatiser(model.lemmaRules),
    analyse: (text) => analyse(text, pipeline, codes, table),
  }
  return pipeline
}

function analyse(text: string, pipeline: Pipeline, codes: WordCodes, table: WordTable): Analysis {
  const { sentences, start, end } = readSentences(text)
  const { length } = start
  const fine = new Uint8Array(length)
  const upos = new Uint8Array(length)
  const head = new Int32Array(length)
  const deprel = new Uint8Array(length)
  const bits = new Int32Array(length)
  const tokens: Tokens = { length, start, end, upos, head, deprel, bits }
  const words = new Array<KnownWord>(length)
  const numbers = new Int32Array(length)
  let found = 0
  for (const sentence of sentences) {
    if (found < sentence.endToken) found = findWords(text, sentence.firstToken, tokens, numbers, table)
    readWords(sentence, tokens, numbers, words, codes, table)
    pipeline.tagger.tag(codes)
    pipeline.parser.parse(codes)
    takeTree(sentence, tokens, fine, codes, pipeline)
  }
  return createAnalysis(text, sentences, tokens, words, fine, pipeline)
}

/** Finds the words of `STRETCH` tokens, and says which token is the next: many at once are found sooner than one by one. */
function findWords(
  text: string,
  first: number,
  { length, start, end }: Tokens,
  numbers: Int32Array,
  table: WordTable,
): number {
  const next = Math.min(length, first + STRETCH)
  table.makeRoom(next - first)
  for (let token = first; token < next; token++) numbers[token] = table.at(text, start[token]!, end[token]!)
  return next
}

/** Enters the words of a sentence into `words` and `codes`. */
function readWords(
  { firstToken, endToken }: Sentence,
  { bits }: Tokens,
  numbers: Int32Array,
  words: KnownWord[],
  codes: WordCodes,
  table: WordTable,
): void {
  const count = endToken - firstToken
  const { rows } = table
  codes.reset(count)
  for (let i = 0; i < count; i++) {
    const token = firstToken + i
    const number = numbers[token]!
    const word = table.word(number)
    const row = number * WORD_ROW
    if (!wordQuestions.answeredBy(rows[row + BITS]!)) rows[row + BITS] = wordQuestions.answers(word)
    words[token] = word
    bits[token] = rows[row + BITS]!
    codes.take(i, rows, row)
  }
  codes.noteCasing()
}

/** Enters what tagger and parser found of a sentence into the columns of `tokens` and `fine`. */
function takeTree(
  { firstToken, endToken }: Sentence,
  tokens: Tokens,
  fine: Uint8Array,
  { tag }: WordCodes,
  { tags, parser }: Pipeline,
): void {
  const count = endToken - firstToken
  const { head, label } = parser.state
  for (let i = 0; i < count; i++) {
    const token = firstToken + i
    fine[token] = tag[i + PADDING]!
    tokens.upos[token] = tags.upos[tag[i + PADDING]!]!
    tokens.head[token] = head[i]! >= count ? -1 : firstToken + head[i]!
    tokens.deprel[token] = label[i]!
  }
}

function createAnalysis(
  text: string,
  sentences: readonly Sentence[],
  tokens: Tokens,
  words: readonly KnownWord[],
  fine: Uint8Array,
  pipeline: Pipeline,
): Analysis {
  const word = (token: number): KnownWord => words[token] ?? NO_WORD
  const lemma = (token: number): KnownLemma => lemmaOf(word(token), fine[token] ?? 0, pipeline)
  return {
    text,
    sentences,
    tokens,
    word,
    form: (token) => word(token).form,
    lemma: (token) => lemma(token).written,
    lemmaOf: lemma,
  }
}

/** The lemma of a word with a tag, made once, with all answers about it. */
function lemmaOf(word: KnownWord, tag: number, pipeline: Pipeline): KnownLemma {
  let lemma = word.lemma
  while (lemma !== undefined && lemma.tag !== tag) lemma = lemma.next
  lemma ??= newLemma(word, tag, pipeline)
  if (!lemmaQuestions.answeredBy(lemma.bits)) lemma.bits = lemmaQuestions.answers(lemma.lower, word)
  return lemma
}

function newLemma(word: KnownWord, tag: number, { tags, lemmatiser }: Pipeline): KnownLemma {
  const written = tags.keepForm[tag]
    ? word.form
    : lemmatiser.lemma(word.lower.replace(/[\u2018\u2019]/g, "'"), tags.names[tag]!)
  const lower = written.toLowerCase()
  const own = lower === word.lower ? word.lower : lower
  const lemma = { tag, bits: 0, next: word.lemma, written, lower: own }
  word.lemma = lemma
  return lemma
}
