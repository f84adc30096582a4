/** The words of one sentence, as the rules of entities see them. */
import type { Analysis, Sentence } from '../analysis.ts'
import { DEPENDENCY_RELATIONS, UPOS_TAGS } from '../tag-sets.ts'

/** Columns over the words of a sentence; indexes count from its first token. */
export interface SentenceWords {
  readonly analysis: Analysis
  readonly first: number
  readonly length: number
  readonly form: readonly string[]
  readonly lower: readonly string[]
  readonly upos: readonly string[]
  readonly relation: readonly string[]
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: readonly number[]
  /** Whether the word begins with a capital letter. */
  readonly capital: readonly boolean[]
  /** Whether no space stands before the word. */
  readonly glued: readonly boolean[]
  /** Whether most longer words begin with a capital, as in a headline. */
  readonly headline: boolean
}

/** Reads the columns of a sentence. */
export function wordsOf(analysis: Analysis, sentence: Sentence): SentenceWords {
  const { tokens } = analysis
  const first = sentence.firstToken
  const indexes = Array.from({ length: sentence.endToken - first }, (_, i) => first + i)
  const form = indexes.map((token) => analysis.form(token))
  const capital = form.map((word) => /^\p{Lu}/u.test(word))
  const long = form.filter((word) => word.length > 3 && /^\p{L}/u.test(word))
  const raised = long.filter((word) => /^\p{Lu}/u.test(word))
  return {
    analysis,
    first,
    length: form.length,
    form,
    capital,
    lower: form.map((word) => word.toLowerCase().replaceAll('’', "'")),
    upos: indexes.map((token) => UPOS_TAGS[tokens.upos[token]!]!),
    relation: indexes.map((token) => DEPENDENCY_RELATIONS[tokens.deprel[token]!]!),
    head: indexes.map((token) => (tokens.head[token]! < 0 ? -1 : tokens.head[token]! - first)),
    glued: indexes.map((token, i) => i > 0 && tokens.start[token] === tokens.end[token - 1]),
    headline: long.length > 2 && raised.length * 10 >= long.length * 8,
  }
}

/** The text of words `from` to `end`. */
export function textOfWords({ analysis, first }: SentenceWords, from: number, end: number): string {
  const { tokens, text } = analysis
  return text.slice(tokens.start[first + from]!, tokens.end[first + end - 1]!).replace(/\s+/g, ' ')
}
