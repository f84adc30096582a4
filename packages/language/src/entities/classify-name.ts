/** What a run of name words names, by its words and by where it stands in the tree. */
import type { EntityKind } from './entity.ts'
import {
  bodies,
  motionVerbs,
  organisationWords,
  otherWords,
  placeOpenings,
  placePrepositions,
  placeWords,
  speechVerbs,
  worldRegions,
} from './kind-words.ts'
import type { SentenceWords } from './words-of.ts'

/** A kind, and how much speaks for it; other mentions in the document may know better. */
export interface NameReading {
  readonly kind: EntityKind
  readonly weight: number
}

/** The weight of what the words themselves show. */
export const SURE = 5

const sure = (kind: EntityKind): NameReading => ({ kind, weight: SURE })
const likely = (kind: EntityKind): NameReading => ({ kind, weight: 1 })
const perhaps = (kind: EntityKind): NameReading => ({ kind, weight: 0.4 })

/** Reads the name of words `from` to `end`; undefined for what is none of the kinds (works, events, products). */
export function classifyName(words: SentenceWords, from: number, end: number): NameReading | undefined {
  const { lower, form } = words
  const last = lower[end - 1]!
  const of = lower.indexOf('of', from)
  if (of > from && of < end && organisationWords.has(lower[of - 1]!)) return sure('organisation')
  if (end - from > 1 && organisationWords.has(last)) return sure('organisation')
  if (end - from === 1 && bodies.has(last)) return sure('organisation')
  if (worldRegions.has(last) && words.capital[end - 1]) return sure('place')
  if (end - from > 1 && placeWords.has(last)) return sure('place')
  if (end - from > 1 && placeOpenings.has(lower[from]!)) return sure('place')
  if (otherWords.has(last) || otherWords.has(lower[from]!)) return undefined
  const acronym =
    end - from === 1 && !words.headline && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.&-]{2,7}$/u.test(form[from]!)
  if (acronym) return likely('organisation')
  return byTree(words, from, end)
}

/** The word of a run that hangs outside it. */
export function headOfRun({ head }: SentenceWords, from: number, end: number): number {
  for (let i = from; i < end; i++) if (head[i]! < from || head[i]! >= end) return i
  return end - 1
}

function byTree(words: SentenceWords, from: number, end: number): NameReading | undefined {
  const { lower, head, relation, upos } = words
  const top = headOfRun(words, from, end)
  const above = head[top]!
  const before = lower[from - 1] ?? ''
  const length = end - from
  if (words.form.slice(from, end).some((word) => /\d/.test(word))) return undefined
  if (before === 'the' || lower[from - 1] === 'a')
    return length === 1 ? undefined : { kind: 'organisation', weight: 0.2 }
  if (placePrepositions.has(before)) return length < 3 ? { kind: 'place', weight: 1.5 } : undefined
  if (before === 'to' && above >= 0 && motionVerbs.has(words.analysis.lemma(words.first + above)))
    return { kind: 'place', weight: 1.5 }
  if (
    /^nsubj/.test(relation[top]!) &&
    above >= 0 &&
    speechVerbs.has(words.analysis.lemma(words.first + above))
  )
    return likely('person')
  if (relation[top] === 'appos' && above >= 0 && upos[above] === 'NOUN') return likely('person')
  if (before === ',' && length === 1 && relation[top] === 'appos') return likely('place')
  if (length === 2 || length === 3) return perhaps('person')
  if (
    length === 1 &&
    /^(?:nsubj|nmod:poss|vocative|conj|obl:agent|obj|iobj|root|parataxis)/.test(relation[top]!)
  )
    return perhaps('person')
  if (length === 1 && /^(?:compound|nmod)/.test(relation[top]!))
    return before === 'of' || before === 'from' ? perhaps('place') : undefined
  return undefined
}
