/** Lasting relations that phrases tell by their form: offices of persons, members of bodies, bodies of states. */
import type { Statement } from '@demarche/core'
import type { ActorDraft } from '../mentions/actor-draft.ts'
import { OfficeStater } from '../offices/state-offices.ts'
import type { DocumentState } from '../stage.ts'
import { memberships } from './memberships.ts'
import type { StatementBuilder } from './statement-builder.ts'

/** Statements of offices and of parts, with the sentence in which the phrase stands. */
export function stateRelations(state: DocumentState, builder: StatementBuilder): Statement[] {
  const { registry } = state
  return [
    ...new OfficeStater(state, builder).statements(),
    ...memberships(state, builder),
    ...registry.drafts.flatMap((draft) => parts(state, builder, draft)),
  ]
}

/** "Russian Foreign Ministry": part of Russia. Only where the text names the country with the body, and by itself. */
function parts(state: DocumentState, builder: StatementBuilder, body: ActorDraft): Statement[] {
  const { partOf } = body
  if (!partOf || partOf.aliases.size === 0 || !builder.used.has(body)) return []
  const mention = state.mentions.find(
    ({ actors, phrase }) =>
      actors.includes(body) &&
      state.phrases[phrase]!.modifiers.some(({ country }) => country === partOf.country),
  )
  if (!mention) return []
  return [
    builder.build({
      kind: 'relation',
      type: 'PART_OF',
      trigger: mention.head,
      rule: 'body-of-country',
      actors: [builder.reference(body, state.tree.span(mention.range))],
      recipients: [builder.reference(partOf, null)],
      text: mention.range,
      confidence: 0.9,
    }),
  ]
}
