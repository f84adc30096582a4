/** Stage: events by trigger rows. */
import type { FoundEvent } from '../events/found-event.ts'
import { matchRow } from '../events/match-row.ts'
import type { TriggerRow } from '../events/trigger-row.ts'
import { triggerRows } from '../rules/index.ts'
import type { DocumentState, Stage } from '../stage.ts'

/** Rows by what their trigger must be, so that a token is tried with the rows that could match it only. */
const rowsByTrigger = new Map<string, TriggerRow[]>()
for (const row of triggerRows) {
  for (const lemma of row.compiled.lemmas) {
    const key = `${lemma} ${row.compiled.upos}`
    rowsByTrigger.set(key, [...(rowsByTrigger.get(key) ?? []), row])
  }
}

/** Finds events; a noun that is the object of a trigger that matched is part of that event and no second one. */
export const findEvents: Stage = {
  name: 'find-events',
  requires: ['tree', 'mentionIndex'],
  assigns: ['events'],
  run: ({ tree, mentionIndex }: DocumentState) => {
    const events: FoundEvent[] = []
    for (let token = 0; token < tree.length; token++) {
      const rows = rowsByTrigger.get(`${tree.lemma(token)} ${tree.upos(token)}`)
      if (!rows) continue
      for (const row of rows) {
        const event = matchRow(tree, mentionIndex, row, token)
        if (!event) continue
        events.push(event)
        break
      }
    }
    return {
      events: events.filter((event) => !isPartOfAnother(event, events, ({ trigger }) => tree.head(trigger))),
    }
  },
}

/** "launched an attack": the noun’s own row says nothing new beside the verb’s. */
function isPartOfAnother(
  event: FoundEvent,
  events: readonly FoundEvent[],
  headOf: (event: FoundEvent) => number,
): boolean {
  if (event.row.compiled.upos !== 'NOUN') return false
  const head = headOf(event)
  return events.some(
    (other) =>
      other.trigger === head &&
      other.row.compiled.upos === 'VERB' &&
      (other.row.type === event.row.type || !other.content.includes(event.trigger)) &&
      other.row.type !== 'SAY' &&
      other.row.type !== 'REQUEST',
  )
}
