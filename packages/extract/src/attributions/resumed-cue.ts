/** "said C and called for D": a second verb of a speaker behind the words of the first. */
import { lemmaBit, perWord } from '@demarche/language'
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts'
import type { Tree } from '../syntax/tree.ts'
import { isCueWord } from './cue-words.ts'

type Form = 'past' | 'third' | 'base'

const PAST =
  /^(said|told|wrote|thought|knew|saw|found|spoke|felt|heard|began|swore|read|sought|meant|understood|foresaw|withdrew)$/

/** The form of a verb as far as its letters tell it; "-ing" has none. */
const formOf = perWord(({ lower }): Form | null => {
  if (lower.endsWith('ing')) return null
  if (PAST.test(lower) || lower.endsWith('ed')) return 'past'
  return lower.endsWith('s') ? 'third' : 'base'
})

const SPEAKS = lemmaBit((lemma) => SPEECH_VERBS.has(lemma))

function isAndOrBut(tree: Tree, token: number): boolean {
  const word = tree.lower(token)
  return word === 'and' || word === 'but'
}

/** The verb behind "and" or "but" at a token, adverbs between, or -1. */
export function verbBehind(tree: Tree, at: number, endToken: number): number {
  if (!isAndOrBut(tree, at)) return -1
  let verb = at + 1
  while (verb < endToken && tree.upos(verb) === 'ADV') verb += 1
  return verb < endToken && tree.upos(verb) === 'VERB' ? verb : -1
}

/**
 * The verb of speaking that a later one is joined to over the words between ("said he was ill and called on them to
 * wait"), or -1: both are cues, have one form, and only the first has a subject of its own.
 */
export function cueBefore(tree: Tree, verb: number): number {
  const form = formOf(tree.word(verb))
  if (form === null || form === 'base') return -1
  const { firstToken } = tree.sentence(verb)
  let at = verb - 1
  while (at > firstToken && tree.upos(at) === 'ADV') at -= 1
  if (!isAndOrBut(tree, at) || !(tree.lemmaHas(verb, SPEAKS) || isCueWord(tree, 'VERB', verb))) return -1
  for (at -= 1; at >= firstToken; at--) {
    if (tree.upos(at) !== 'VERB' || !tree.lemmaHas(at, SPEAKS)) continue
    if (formOf(tree.word(at)) !== form || tree.childBy(at, 'nsubj') === undefined) continue
    return at
  }
  return -1
}
