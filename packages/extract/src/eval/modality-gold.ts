/** Scores polarity, auxiliary modes and chain of marked triggers against `data/gold/modality.jsonl`. */
import { AuxiliaryMode, Polarity, Span } from '@demarche/core'
import { z } from 'zod'
import { modalityOf } from '../events/modality.ts'
import type { DocumentState } from '../stage.ts'
import { chainAround } from '../statements/chains.ts'
import { isDenied, withDeniers } from '../statements/denials.ts'
import { eventTime, isHistorical } from '../statements/event-time.ts'

/** One line of the gold: a sentence, its marked trigger, and what the guide beside it says of it. */
export const ModalityGold = z.object({
  id: z.string(),
  text: z.string(),
  trigger: Span,
  polarity: Polarity,
  auxiliary: z.array(AuxiliaryMode),
  /** Sources as they stand in the text, outermost first. */
  chain: z.array(z.string()),
})
export type ModalityGold = z.infer<typeof ModalityGold>

/** What was read at a trigger. */
export type TriggerReading = Pick<ModalityGold, 'polarity' | 'auxiliary' | 'chain'>

/** Types whose content is only asked for or threatened. */
const SUPPOSING = new Set<string>(['REQUEST', 'THREATEN'])

/** Reads a trigger, whether or not a row of the rules knows its word. */
export function readTrigger(state: DocumentState, trigger: Span): TriggerReading {
  const { tree, attributions, events, mentionIndex } = state
  const { start } = tree.analysis.tokens
  const token = Math.max(
    0,
    start.findLastIndex((at) => at <= trigger.start),
  )
  const chain = withDeniers(tree, chainAround(attributions, token))
  const { negated, future, hypothetical, open, obligation } = modalityOf(tree, token)
  const isContent = events.some(
    (event) =>
      SUPPOSING.has(event.row.type) &&
      event.trigger !== token &&
      event.content.some((head) => tree.isUnder(token, head)),
  )
  const auxiliary: AuxiliaryMode[] = []
  if (future) auxiliary.push('future')
  if (isHistorical(state, eventTime(state, token), token)) auxiliary.push('historical')
  if (hypothetical || open || obligation || (isContent && !future && !negated)) auxiliary.push('hypothetical')
  const sources = chain.flatMap(({ source, sourceRange }) => {
    if (source === null) return []
    const range = sourceRange ?? mentionIndex.mention(source)?.full ?? mentionIndex.phrase(source)?.range
    return [tree.text(range ?? { first: source, end: source + 1 })]
  })
  return {
    polarity: negated !== isDenied(tree, chain, token) ? 'negated' : 'affirmed',
    auxiliary,
    chain: sources,
  }
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(the|an?) /, '')
    .replace(/[’]/g, "'")
    .replace(/[.,]+$/, '')
    .trim()

/** One source is another where one holds the words of the other: "Lom" and "Foreign Minister Ana Lom". */
const sameSource = (a: string, b: string) => plain(a).includes(plain(b)) || plain(b).includes(plain(a))

/** Which of the three answers agree. */
export function compareReading(wanted: ModalityGold, read: TriggerReading) {
  const polarity = wanted.polarity === read.polarity
  const auxiliary = wanted.auxiliary.join(' ') === read.auxiliary.join(' ')
  const chain =
    wanted.chain.length === read.chain.length &&
    wanted.chain.every((source, index) => sameSource(source, read.chain[index]!))
  return { polarity, auxiliary, chain, exact: polarity && auxiliary && chain }
}
