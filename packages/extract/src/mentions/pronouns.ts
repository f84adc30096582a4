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
  if (!wanted) return []
  const near = recent(history, sentence).filter((entry) => entry.token < token)
  const ownSubjects = asObject ? near.filter((entry) => entry.sentence === sentence && entry.subject) : []
  const fitting = near.filter(
    ({ draft }) => fits(draft, wanted) && !ownSubjects.some((entry) => entry.draft === draft),
  )
  const best = ranked(fitting, sentence)[0]
  if (best) return wanted === 'group' && best.group.length > 1 ? best.group : [best.draft]
  if (wanted !== 'group') return []
  const coordinated = near.findLast(({ group }) => group.length > 1)
  return coordinated ? coordinated.group : []
}

/** What the history tells of the sentences that a pronoun reaches, in its order; the sentences of a history only grow. */
function recent(history: readonly HistoryEntry[], sentence: number): readonly HistoryEntry[] {
  let from = history.length
  while (from > 0 && sentence - history[from - 1]!.sentence <= REACH) from -= 1
  return history.slice(from)
}

/** Same sentence first, then subjects, then the nearest; the topic (a subject) of the sentence before beats a nearer object. */
function ranked(entries: readonly HistoryEntry[], sentence: number): HistoryEntry[] {
  const score = ({ sentence: at, subject }: HistoryEntry) => (subject ? 2 : 0) - (sentence - at) * 2.5
  return entries.toSorted((a, b) => score(b) - score(a) || b.token - a.token)
}
