/** Checked statements of a model as statements of ours, with the actors that they name. */
import {
  ACTOR_KINDS,
  type Actor,
  type ActorKind,
  type ActorReference,
  foldName,
  identify,
  type Span,
  type Statement,
  type StatementTime,
} from '@demarche/core'
import type { Extraction } from '../extraction.ts'
import { actorOf, newDraft } from '../mentions/actor-draft.ts'
import { describeActor } from '../mentions/describe-actor.ts'
import { discriminatorOf } from '../statements/discriminator.ts'
import { dayOfPublication } from '../statements/event-time.ts'
import type { CheckedStatement, PlacedName } from './check-statement.ts'

/** How sure a statement is that only a model found: less than one of the rules, which say why. */
const MODEL_CONFIDENCE = 0.5

const placeKey = ({ start, end }: Span) => `${start} ${end}`
const ARTICLE = /^(the|an?)\s+/i
const isKind = (kind: string): kind is ActorKind => (ACTOR_KINDS as readonly string[]).includes(kind)

/** A name without its article: "the Kremlin" and "Kremlin" are one. */
function nameKey(name: string): string {
  return foldName(name.replace(ARTICLE, ''))
}

/** Finds the actors that a model names among those of the document, or makes them. */
export class NamedActors {
  readonly #reading: Extraction
  readonly #byName = new Map<string, Actor>()
  /** Who is meant by the words at a place: several by words such as "both sides". */
  readonly #byPlace = new Map<string, Set<ActorReference['id']>>()
  readonly #made = new Map<string, Actor>()

  constructor(reading: Extraction) {
    this.#reading = reading
    for (const actor of reading.actors) {
      for (const name of [actor.name, ...actor.aliases]) {
        const key = nameKey(name)
        if (!this.#byName.has(key)) this.#byName.set(key, actor)
      }
    }
    for (const { span, actorId } of reading.mentions) if (actorId !== null) this.#mean(span, actorId)
    for (const { actors, recipients } of reading.statements) {
      for (const { span, id } of [...actors, ...recipients]) if (span) this.#mean(span, id)
    }
  }

  #mean(span: Span, id: ActorReference['id']): void {
    const key = placeKey(span)
    const ids = this.#byPlace.get(key)
    if (ids) ids.add(id)
    else this.#byPlace.set(key, new Set([id]))
  }

  /** Whether an actor of the document is known by this name. */
  knows(name: string): boolean {
    return this.#byName.has(nameKey(name))
  }

  /** Whom a name means at its place: one actor, or all of those whom the words stand for. */
  references({ name, kind, span }: PlacedName): ActorReference[] {
    const meant = span && this.#byPlace.get(placeKey(span))
    if (meant) return [...meant].map((id) => ({ id, span }))
    return [{ id: this.#byName.get(nameKey(name))?.id ?? this.#make(name, kind).id, span }]
  }

  /** Whom a name means where only one can be meant. */
  reference(name: PlacedName): ActorReference {
    return this.references(name)[0]!
  }

  /** Actors that no rule had found. */
  get made(): Actor[] {
    return [...this.#made.values()]
  }

  #make(name: string, kind: string): Actor {
    const bare = name.replace(ARTICLE, '').trim()
    const described = describeActor(bare)
    const given = isKind(kind) ? kind : 'population'
    const isName = /^\p{Lu}/u.test(bare)
    const draft = newDraft(described.kind ?? given, bare, described.country, !isName)
    for (const sector of described.sectors) draft.sectors.add(sector)
    draft.aliases.add(name.trim())
    const { document } = this.#reading
    const actor = actorOf(draft, document.id)
    this.#made.set(actor.id, actor)
    return actor
  }
}

/** References, each actor once. */
function once<T extends { readonly id: string }>(references: readonly T[]): T[] {
  return references.filter(({ id }, index) => references.findIndex((other) => other.id === id) === index)
}

/**
 * A statement of the graph.
 *
 * @param said the time that the words of its date mean
 * @param model name of the model, for the provenance
 */
export function stateAnswer(
  reading: Extraction,
  names: NamedActors,
  checked: CheckedStatement,
  said: StatementTime | null,
  model: string,
): Statement {
  const { document } = reading
  const { quote, sentence, type } = checked
  const kind = type === 'SAY' ? 'utterance' : 'event'
  const text = document.text.slice(quote.start, quote.end).replace(/\s+/g, ' ')
  const actors = once(checked.actors.flatMap((name) => names.references(name)))
  const recipients = once(checked.recipients.flatMap((name) => names.references(name)))
  const time = said ?? dayOfPublication(document)
  const evidence = [
    {
      document: document.id,
      sentence: { start: sentence.start, end: sentence.end },
      quote: document.text.slice(sentence.start, sentence.end),
      trigger: quote,
    },
  ]
  return identify({
    kind,
    type,
    text,
    mode: checked.mode,
    contexts: [],
    actors,
    recipients,
    places: [],
    office: null,
    polarity: checked.polarity,
    auxiliary: [...new Set(checked.auxiliary)].sort(),
    condition: null,
    attribution: checked.chain.map((link) => ({
      id: names.reference(link).id,
      source: link.span,
      cue: link.cueSpan,
    })),
    time,
    evidence,
    discriminator: discriminatorOf({ kind, text, actors, recipients, time, evidence }),
    confidence: MODEL_CONFIDENCE,
    provenance: { reader: 'model', version: model, rule: 'answer' },
    content: [],
  })
}
