/** Scores an analysis against a treebank, word by word and sentence by sentence, as the CoNLL 2018 shared task does. */
import type { Analysis } from '../analysis.ts'
import { DEPENDENCY_RELATIONS } from '../tag-sets.ts'
import type { TreebankSentence } from './read-conllu.ts'

/** Counts that scores are made of. */
export interface Counts {
  gold: number
  system: number
  correct: number
}

/** Scores of one run. */
export interface Scores {
  readonly tokens: Counts
  readonly sentences: Counts
  readonly upos: Counts
  readonly uas: Counts
  readonly las: Counts
}

/** F1 in percent. */
export function f1(counts: Counts): number {
  return counts.gold + counts.system === 0 ? 0 : (200 * counts.correct) / (counts.gold + counts.system)
}

/** Words as spans of the text's non-space characters, so that two tokenisations can be compared. */
export interface FlatWords {
  readonly spans: string[]
  readonly sentences: string[]
  readonly upos: number[]
  /** Span of the head, or `root`. */
  readonly heads: string[]
  readonly relations: string[]
}

/** The main part of a relation: subtypes do not count, as in the shared task. */
export function mainRelation(index: number): string {
  return DEPENDENCY_RELATIONS[index]!.split(':')[0]!
}

/** The words of treebank sentences. */
export function flattenTreebank(sentences: readonly TreebankSentence[]): FlatWords {
  const flat: FlatWords = { spans: [], sentences: [], upos: [], heads: [], relations: [] }
  let at = 0
  for (const sentence of sentences) {
    const first = flat.spans.length
    const start = at
    for (const form of sentence.forms) {
      const length = form.replace(/\s+/g, '').length
      flat.spans.push(`${at}-${at + length}`)
      at += length
    }
    flat.sentences.push(`${start}-${at}`)
    flat.upos.push(...sentence.upos)
    for (const head of sentence.heads)
      flat.heads.push(head === sentence.forms.length ? 'root' : flat.spans[first + head]!)
    for (const deprel of sentence.deprels) flat.relations.push(mainRelation(deprel))
  }
  return flat
}

/** The words of an analysis. */
export function flattenAnalysis(analysis: Analysis): FlatWords {
  const flat: FlatWords = { spans: [], sentences: [], upos: [], heads: [], relations: [] }
  const { text, tokens } = analysis
  const solid = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) solid[i + 1] = solid[i]! + (/\s/.test(text[i]!) ? 0 : 1)
  const span = (start: number, end: number): string => `${solid[start]}-${solid[end]}`
  for (let token = 0; token < tokens.length; token++)
    flat.spans.push(span(tokens.start[token]!, tokens.end[token]!))
  for (const sentence of analysis.sentences) flat.sentences.push(span(sentence.start, sentence.end))
  for (let token = 0; token < tokens.length; token++) {
    const head = tokens.head[token]!
    flat.upos.push(tokens.upos[token]!)
    flat.heads.push(head < 0 ? 'root' : flat.spans[head]!)
    flat.relations.push(mainRelation(tokens.deprel[token]!))
  }
  return flat
}

/** Compares two readings of one text. */
export function score(gold: FlatWords, system: FlatWords): Scores {
  const counts = (): Counts => ({ gold: gold.spans.length, system: system.spans.length, correct: 0 })
  const scores: Scores = {
    tokens: counts(),
    sentences: { gold: gold.sentences.length, system: system.sentences.length, correct: 0 },
    upos: counts(),
    uas: counts(),
    las: counts(),
  }
  const goldSentences = new Set(gold.sentences)
  for (const sentence of system.sentences) if (goldSentences.has(sentence)) scores.sentences.correct++
  const goldIndex = new Map(gold.spans.map((span, index) => [span, index]))
  system.spans.forEach((span, i) => {
    const g = goldIndex.get(span)
    if (g === undefined) return
    scores.tokens.correct++
    if (gold.upos[g] === system.upos[i]) scores.upos.correct++
    if (gold.heads[g] !== system.heads[i]) return
    scores.uas.correct++
    if (gold.relations[g] === system.relations[i]) scores.las.correct++
  })
  return scores
}

/** Adds the counts of one document to a total. */
export function addScores(total: Scores, more: Scores): void {
  for (const key of ['tokens', 'sentences', 'upos', 'uas', 'las'] as const) {
    total[key].gold += more[key].gold
    total[key].system += more[key].system
    total[key].correct += more[key].correct
  }
}

/** Scores of nothing yet. */
export function emptyScores(): Scores {
  const counts = (): Counts => ({ gold: 0, system: 0, correct: 0 })
  return { tokens: counts(), sentences: counts(), upos: counts(), uas: counts(), las: counts() }
}

/** Groups the sentences of a treebank by document and writes the raw text of each. */
export function toDocuments(
  sentences: readonly TreebankSentence[],
): { sentences: TreebankSentence[]; text: string }[] {
  const documents: { sentences: TreebankSentence[]; text: string }[] = []
  for (const sentence of sentences) {
    if (sentence.opensDocument || documents.length === 0) documents.push({ sentences: [], text: '' })
    const document = documents[documents.length - 1]!
    const before = document.sentences[document.sentences.length - 1]
    if (before !== undefined) {
      if (sentence.opensParagraph) document.text += '\n\n'
      else if (before.spaces[before.spaces.length - 1]) document.text += ' '
    }
    sentence.forms.forEach((form, i) => {
      document.text += form + (sentence.spaces[i] && i < sentence.forms.length - 1 ? ' ' : '')
    })
    document.sentences.push(sentence)
  }
  return documents
}
