/** "France said Serbia must return the ship": a request to Serbia, whoever says it. */
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import type { FoundEvent } from './found-event.ts'
import { modalityOf } from './modality.ts'
import { isPassive, subjects } from './roles.ts'
import { defineTriggers, type TriggerRow } from './trigger-row.ts'
import { hasWordUnder } from './words-under.ts'

/** Stands in the provenance of these requests; matches no token by itself. */
export const mustRow: TriggerRow = defineTriggers('REQUEST', [
  { id: 'must', pattern: 'must:VERB source={actor}', examples: [], counterExamples: [] },
])[0]!

const MUST = new Set(['must'])

const covers = ({ content }: FoundAttribution, token: number) =>
  content.some(({ first, end }: TokenRange) => first <= token && token < end)

/** The request at a verb, where it says what someone must do and someone is quoted as saying so. */
export function mustRequest(
  tree: Tree,
  mentions: MentionIndex,
  attributions: readonly FoundAttribution[],
  verb: number,
): FoundEvent | undefined {
  if (tree.upos(verb) !== 'VERB') return undefined
  return hasWordUnder(tree, verb, MUST, 'aux') ? requestOf(tree, mentions, attributions, verb) : undefined
}

function requestOf(
  tree: Tree,
  mentions: MentionIndex,
  attributions: readonly FoundAttribution[],
  verb: number,
): FoundEvent | undefined {
  const source = attributions.find((attribution) => attribution.source !== null && covers(attribution, verb))
  if (!source) return undefined
  const asked = (isPassive(tree, verb) ? tree.childrenBy(verb, 'nsubj:pass') : subjects(tree, verb)).filter(
    (token) => mentions.actors(token).length > 0,
  )
  if (asked.length === 0) return undefined
  return {
    row: mustRow,
    trigger: verb,
    actors: [],
    actorIsSource: true,
    recipients: [...new Set(asked.flatMap((token) => [token, ...mentions.coordinated(token)]))],
    places: [],
    content: [],
    ...modalityOf(tree, verb),
    obligation: false,
  }
}
