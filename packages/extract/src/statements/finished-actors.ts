/** Which drafts become actors of the document. */
import { type Actor, compareStrings, mergeActors } from '@demarche/core'
import { actorOf } from '../mentions/actor-draft.ts'
import type { DocumentState } from '../stage.ts'
import type { StatementBuilder } from './statement-builder.ts'

/**
 * The actors that a statement or an attribution names, and besides them everyone with a name of their own: persons,
 * countries, bodies. Places and nameless groups that take part in nothing are left out. Each once, sorted by id.
 */
export function finishedActors(
  { document, registry, attributions }: DocumentState,
  builder: StatementBuilder,
): Actor[] {
  for (const { source } of attributions) if (source !== null) builder.use(source)
  const actors = new Map<string, Actor>()
  for (const draft of registry.drafts) {
    const hasName = !draft.local && draft.kind !== 'population' && draft.aliases.size > 0
    if (!hasName && !builder.used.has(draft)) continue
    const actor = actorOf(draft, document.id)
    const known = actors.get(actor.id)
    actors.set(actor.id, known ? mergeActors(known, actor) : actor)
  }
  return [...actors.values()].sort((a, b) => compareStrings(a.id, b.id))
}
