/** Lasting relations that phrases tell by their form: offices of persons, members of bodies, bodies of states. */
import type { Statement } from '@demarche/core'
import type { ActorDraft } from '../mentions/actor-draft.ts'
import { OfficeStater } from '../offices/state-offices.ts'
import type { DocumentState } from '../stage.ts'
import { memberships } from './memberships.ts'
import type { StatementBuilder } from './statement-builder.ts'

/** Statements of offices and of parts, with the sentence in which the phrase stands. */
export function stateRelations(state: DocumentState, builder: StatementBuilder): Statement[] {
  const found = [...new OfficeStater(state, builder).statements(), ...memberships(state, builder)]
  for (const draft of state.registry.drafts) {
    const part = partOf(state, builder, draft)
    if (part) found.push(part)
  }
  return found
}

/** "Russian Foreign Ministry": part of Russia. Only where the text names the country with the body, and by itself. */
function partOf(state: DocumentState, builder: StatementBuilder, body: ActorDraft): Statement | undefined {
  const whole = body.partOf
  if (!whole || whole.aliases.size === 0 || !builder.used.has(body)) return undefined
  const mention = state.mentions.find(
    ({ actors, phrase }) =>
      actors.includes(body) &&
      state.phrases[phrase]!.modifiers.some(({ country }) => country === whole.country),
  )
  if (!mention) return undefined
  return builder.build({
    kind: 'relation',
    type: 'PART_OF',
    trigger: mention.head,
    rule: 'body-of-country',
    actors: [builder.reference(body, state.tree.span(mention.range))],
    recipients: [builder.reference(whole, null)],
    text: mention.range,
    confidence: 0.9,
  })
}
