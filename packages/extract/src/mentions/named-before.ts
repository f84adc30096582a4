/** "the service", "the same agency": the body named before whose name has this noun. */
import { perWord } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import type { Phrase } from './phrase.ts'
import type { HistoryEntry } from './pronouns.ts'

/** Nouns in the names of bodies, which alone are too many things to name one. */
const NOUNS =
  /^(service|agency|office|department|council|commission|committee|bureau|directorate|secretariat|inspectorate|organi[sz]ation|bloc|outlet|daily|network|body|fund|bank|league|academy|headquarters|command)$/

/** Whether a word is such a noun. */
export const isBodyNoun = perWord(({ lower }) => NOUNS.test(lower))

/** The nearest body before a definite phrase of such a noun, itself without words of its own, that is called by that noun. */
export function namedBefore(
  tree: Tree,
  { definite, range, modifiers, possessor, of }: Phrase,
  history: readonly HistoryEntry[],
): ActorDraft | undefined {
  if (!definite || modifiers.length > 0 || possessor !== null || of !== null) return undefined
  const words = Array.from({ length: range.end - range.first }, (_, at) => tree.lower(range.first + at))
  const [first, ...own] = words.filter((word) => word !== 'same')
  const noun = own.length === 1 && /^(the|this|that)$/.test(first!) ? own[0]! : ''
  return NOUNS.test(noun) ? history.findLast(({ draft }) => isCalled(draft, noun))?.draft : undefined
}

const OTHER_KINDS = new Set<ActorDraft['kind']>(['person', 'country', 'place', 'population'])

function isCalled({ kind, name, aliases }: ActorDraft, noun: string): boolean {
  if (OTHER_KINDS.has(kind)) return false
  return [name, ...aliases].some((called) => {
    const words = called.toLowerCase().replace(/ (?:of|for|in) .*$/, '')
    return words === noun || words.endsWith(` ${noun}`)
  })
}
