/** "the service", "the same agency": the body named before whose name has this noun. */
import { perWord } from '@demarche/language'
import type { Tree } from '../syntax/tree.ts'
import type { ActorDraft } from './actor-draft.ts'
import type { LastMentioned } from './last-mentioned.ts'
import type { Phrase } from './phrase.ts'

/** Nouns in the names of bodies, which alone are too many things to name one. */
const NOUNS =
  /^(service|agency|office|department|council|commission|committee|bureau|directorate|secretariat|inspectorate|organi[sz]ation|bloc|outlet|daily|network|body|fund|bank|league|academy|headquarters|command)$/

/** Whether a word is such a noun. */
export const isBodyNoun = perWord(({ lower }) => NOUNS.test(lower))

/** The nearest body before a definite phrase of such a noun, itself without words of its own, that is called by that noun. */
export function namedBefore(
  tree: Tree,
  { definite, range, modifiers, possessor, of }: Phrase,
  mentioned: LastMentioned,
): ActorDraft | undefined {
  if (!definite || modifiers.length > 0 || possessor !== null || of !== null) return undefined
  const words = Array.from({ length: range.end - range.first }, (_, at) => tree.lower(range.first + at))
  const [first, ...own] = words.filter((word) => word !== 'same')
  const noun = own.length === 1 && /^(the|this|that)$/.test(first!) ? own[0]! : ''
  return NOUNS.test(noun) ? mentioned.find((draft) => isCalled(draft, noun)) : undefined
}

const OTHER_KINDS = new Set<ActorDraft['kind']>(['person', 'country', 'place', 'population'])

function isCalled({ kind, name, aliases }: ActorDraft, noun: string): boolean {
  if (OTHER_KINDS.has(kind)) return false
  if (isName(name, noun)) return true
  for (const alias of aliases) if (isName(alias, noun)) return true
  return false
}

function isName(name: string, noun: string): boolean {
  const lower = name.toLowerCase()
  if (!lower.includes(noun)) return false
  const words = lower.replace(/ (?:of|for|in) .*$/, '')
  return words === noun || words.endsWith(` ${noun}`)
}
