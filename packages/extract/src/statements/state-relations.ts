/** Lasting relations that phrases tell by their form: offices of persons, bodies of states. */
import { officeId, type Statement } from '@demarche/core'
import type { ActorDraft } from '../mentions/actor-draft.ts'
import type { DocumentState } from '../stage.ts'
import type { StatementBuilder } from './statement-builder.ts'

/** Statements of offices and of parts, with the sentence in which the phrase stands. */
export function stateRelations(state: DocumentState, builder: StatementBuilder): Statement[] {
  const { registry } = state
  return [
    ...registry.drafts.flatMap((draft) => offices(state, builder, draft)),
    ...registry.drafts.flatMap((draft) => parts(state, builder, draft)),
  ]
}

/** "Azerbaijani President Ilham Aliyev": an office of a country, or of a body where one is named. */
function offices(state: DocumentState, builder: StatementBuilder, person: ActorDraft): Statement[] {
  return person.offices.flatMap(({ title, country, body, former, token }) => {
    const owner =
      body ?? ((country ?? person.country) ? state.registry.country((country ?? person.country)!) : null)
    if (!owner) return []
    const ofCountry = country ?? person.country
    return [
      builder.build({
        kind: 'relation',
        type: 'HOLDS_OFFICE',
        trigger: token,
        rule: 'office-in-apposition',
        actors: [builder.reference(person, spanAround(state, token))],
        recipients: [builder.reference(owner, null)],
        office: { id: officeId(title, body?.name ?? ofCountry), title, country: ofCountry },
        auxiliary: former ? ['historical'] : [],
        text: state.mentionIndex.phrase(token)?.range ?? { first: token, end: token + 1 },
        confidence: 0.9,
      }),
    ]
  })
}

function spanAround({ mentionIndex, tree }: DocumentState, token: number) {
  const phrase = mentionIndex.phrase(token)
  return phrase ? tree.span(phrase.range) : null
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
