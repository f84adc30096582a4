/** Pronouns: which actor said or named before they mean. */
import type { ActorDraft } from './actor-draft.ts'

/** A mention as the history of the document keeps it. */
export interface HistoryEntry {
  readonly token: number
  readonly sentence: number
  readonly draft: ActorDraft
  /** Subject of a clause: preferred. */
  readonly subject: boolean
  /** Several actors under one "and". */
  readonly group: readonly ActorDraft[]
}

/** What a pronoun may stand for. */
type Wanted = 'person' | 'body' | 'group'

const wantedBy: Record<string, Wanted> = {
  he: 'person',
  him: 'person',
  his: 'person',
  himself: 'person',
  she: 'person',
  her: 'person',
  herself: 'person',
  it: 'body',
  its: 'body',
  itself: 'body',
  they: 'group',
  them: 'group',
  their: 'group',
  themselves: 'group',
}

/** How many sentences back a pronoun reaches. */
const REACH = 2

function fits(draft: ActorDraft, wanted: Wanted): boolean {
  if (wanted === 'person') return draft.kind === 'person'
  if (wanted === 'group')
    return (
      draft.plural ||
      draft.kind === 'population' ||
      draft.kind === 'armed-group' ||
      draft.kind === 'military' ||
      draft.kind === 'police'
    )
  return draft.kind !== 'person' && draft.kind !== 'place' && draft.kind !== 'population' && !draft.plural
}

/**
 * The actor of a pronoun: the nearest subject that fits, in the same sentence before it or in the two sentences before;
 * else the nearest that fits. Nobody, where none fits.
 *
 * @param asObject the pronoun is an object: then it is not the subject of its sentence ("Blinken urged him")
 */
export function resolvePronoun(
  word: string,
  token: number,
  sentence: number,
  history: readonly HistoryEntry[],
  asObject = false,
): readonly ActorDraft[] {
  const wanted = wantedBy[word]
  if (!wanted) return NOBODY
  let best: HistoryEntry | undefined
  let coordinated: HistoryEntry | undefined
  for (let at = firstInReach(history, sentence); at < history.length; at++) {
    const entry = history[at]!
    if (entry.token >= token) continue
    if (entry.group.length > 1) coordinated = entry
    if (!fits(entry.draft, wanted) || (best && !isBetter(entry, best, sentence))) continue
    if (!asObject || !isSubjectOf(entry.draft, sentence, token, history)) best = entry
  }
  if (best) return wanted === 'group' && best.group.length > 1 ? best.group : [best.draft]
  return wanted === 'group' && coordinated ? coordinated.group : NOBODY
}

const NOBODY: readonly ActorDraft[] = []

/** Where the sentences begin that a pronoun reaches; the sentences of a history only grow. */
function firstInReach(history: readonly HistoryEntry[], sentence: number): number {
  let from = history.length
  while (from > 0 && sentence - history[from - 1]!.sentence <= REACH) from -= 1
  return from
}

/** Somebody is a subject in the sentence before a token. */
function isSubjectOf(
  draft: ActorDraft,
  sentence: number,
  token: number,
  history: readonly HistoryEntry[],
): boolean {
  for (let at = firstInReach(history, sentence); at < history.length; at++) {
    const entry = history[at]!
    if (entry.draft === draft && entry.subject && entry.sentence === sentence && entry.token < token)
      return true
  }
  return false
}

/** Same sentence first, then subjects, then the nearest; the topic (a subject) of the sentence before beats a nearer object. */
function isBetter(a: HistoryEntry, b: HistoryEntry, sentence: number): boolean {
  const difference = scoreOf(a, sentence) - scoreOf(b, sentence)
  return difference > 0 || (difference === 0 && a.token > b.token)
}

const scoreOf = ({ sentence: at, subject }: HistoryEntry, sentence: number) =>
  (subject ? 2 : 0) - (sentence - at) * 2.5
