/** Stage: events and utterances become statements with their chains, times, contents and evidence. */
import { pushTo, type Statement } from '@demarche/core'
import { isDenial } from '../attributions/asserting.ts'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import type { FoundEvent } from '../events/found-event.ts'
import { governors } from '../events/governing-clauses.ts'
import { gappedSubject } from '../events/misparsed.ts'
import { codedType } from '../events/plover-mapping.ts'
import { quantitiesOf } from '../events/quantities.ts'
import type { DocumentState, Stage } from '../stage.ts'
import { chainAround, withoutSelf } from '../statements/chains.ts'
import { contextsOf } from '../statements/contexts.ts'
import { isDenied, withDeniers } from '../statements/denials.ts'
import { auxiliaryModes, confidenceOf, kindOf } from '../statements/event-parts.ts'
import { eventTime, isHistorical } from '../statements/event-time.ts'
import { finishedActors } from '../statements/finished-actors.ts'
import { stateRelations } from '../statements/state-relations.ts'
import { StatementBuilder } from '../statements/statement-builder.ts'
import { withUnnamed } from '../statements/unnamed-sources.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'

const NO_EVENTS: readonly FoundEvent[] = []

/** Whether a token of a range is marked. */
function holds(marks: Uint8Array, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) if (marks[token] === 1) return true
  return false
}

class EventStater {
  readonly #state: DocumentState
  readonly #builder: StatementBuilder
  readonly #consumed = new Set<FoundEvent>()
  /** Attributions whose content is a demand or an accusation of the source: the statement of that says it all. */
  readonly #coded = new Set<FoundAttribution>()

  readonly #bySentence = new Map<number, FoundEvent[]>()
  readonly #byTrigger = new Map<number, FoundEvent[]>()

  constructor(state: DocumentState, builder: StatementBuilder) {
    this.#state = state
    this.#builder = builder
    for (const event of state.events) {
      pushTo(this.#bySentence, state.tree.sentenceIndex(event.trigger), event)
      pushTo(this.#byTrigger, event.trigger, event)
    }
  }

  /** Statements of all events that are not inside another’s content, and of the utterances that hold no event. */
  statements(): Statement[] {
    const { events, attributions, tree } = this.#state
    for (const event of events) for (const inner of this.#inside(event)) this.#consumed.add(inner)
    const all: Statement[] = []
    /** By token: 1 for triggers of what is stated. */
    const stated = new Uint8Array(tree.length)
    for (const event of events) {
      const statement = this.#consumed.has(event) ? undefined : this.#stateEvent(event)
      if (!statement) continue
      all.push(statement)
      stated[event.trigger] = 1
    }
    for (const attribution of attributions) {
      const utterance = this.#utterance(attribution, stated)
      if (utterance) all.push(utterance)
    }
    return all
  }

  /** Events inside what another event asks for, refuses or threatens. */
  #inside(event: FoundEvent): readonly FoundEvent[] {
    const { tree } = this.#state
    if (event.content.length === 0) return NO_EVENTS
    const sentences = new Set(event.content.map((head) => tree.sentenceIndex(head)))
    const ordered = sentences.size < 2 ? [...sentences] : [...sentences].sort((a, b) => a - b)
    return ordered
      .flatMap((sentence) => this.#bySentence.get(sentence) ?? [])
      .filter(
        (other) =>
          other.trigger !== event.trigger && event.content.some((head) => this.#governs(head, other.trigger)),
      )
  }

  /** True where a trigger stands in a content; a conjunct with a subject of its own is a new clause and does not. */
  #governs(head: number, trigger: number): boolean {
    const { tree } = this.#state
    for (let at = trigger; at >= 0; at = tree.head(at)) {
      if (at === head) return true
      if (tree.relation(at) === 'conj' && tree.childBy(at, 'nsubj') !== undefined) return false
      if (gappedSubject(tree, at) !== undefined) return false
    }
    return false
  }

  /** The statement of one event; none where nobody who acts or suffers is left. */
  #stateEvent(event: FoundEvent, asContent = false): Statement | undefined {
    const { tree, attributions } = this.#state
    const chain = withDeniers(tree, chainAround(attributions, event.trigger))
    const source =
      event.actorIsSource || event.obligation ? chain.findLast((link) => link.source !== null) : undefined
    if (event.actorIsSource && !source) return undefined
    if (event.obligation && !asContent) return source ? this.#demandOfSource(event, source, chain) : undefined
    const outer = source ? chain.slice(0, chain.indexOf(source)) : chain
    const actors = source ? this.#builder.sources(source) : this.#builder.references(event.actors)
    const recipients = this.#builder
      .references(event.recipients)
      .filter(({ id }) => !actors.some((actor) => actor.id === id))
    if (actors.length + recipients.length === 0) return undefined
    const time = eventTime(this.#state, event.trigger)
    const coded = asContent
      ? { type: event.row.type, mode: event.row.mode ?? null }
      : codedType(event, event.row.mode !== 'withdraw' || isAnnounced(tree, event.trigger))
    const historical = isHistorical(this.#state, time, event.trigger)
    const clause = this.#clause(event.trigger, chain)
    return this.#builder.build({
      kind: kindOf(coded.type),
      type: coded.type,
      mode: coded.mode,
      contexts:
        kindOf(coded.type) === 'event' ? contextsOf(tree, this.#state.mentionIndex, event, clause) : [],
      quantities: event.row.compiled.upos === 'VERB' ? quantitiesOf(tree, event.trigger) : [],
      trigger: event.trigger,
      rule: event.row.id,
      actors,
      recipients,
      places: this.#places(event),
      negated: event.negated !== isDenied(tree, chain, event.trigger),
      auxiliary: auxiliaryModes(event, historical),
      condition: event.condition === null ? null : tree.subtree(event.condition),
      chain: withoutSelf(this.#builder, coded.type, actors, outer),
      time,
      text: clause,
      content: this.#contents(event),
      confidence: confidenceOf(event),
    })
  }

  /** "Armenian units had to disarm, he said": his demand, with the deed as its content. */
  #demandOfSource(
    event: FoundEvent,
    source: FoundAttribution,
    chain: readonly FoundAttribution[],
  ): Statement | undefined {
    const builder = this.#builder
    const actors = builder.sources(source)
    const recipients = builder.references(event.actors.length > 0 ? event.actors : event.recipients)
    if (actors.length === 0 || recipients.length === 0) return undefined
    this.#coded.add(source)
    return builder.build({
      kind: 'event',
      type: 'REQUEST',
      trigger: event.trigger,
      rule: `obligation-${event.row.id}`,
      actors,
      recipients: recipients.filter(({ id }) => id !== actors[0]!.id),
      chain: chain.slice(0, chain.indexOf(source)),
      time: eventTime(this.#state, event.trigger),
      text: this.#clause(event.trigger, chain),
      content: this.#contentOf(event),
      confidence: 0.6,
    })
  }

  /** What is asked for, refused or threatened: the events at the head of the content, or the first inside it. */
  #contents(event: FoundEvent): Statement[] {
    const inside = this.#inside(event)
    if (inside.length === 0) return []
    const heads = inside.filter(({ trigger }) =>
      event.content.some(
        (head) =>
          trigger === head ||
          (this.#state.tree.head(trigger) === head && this.#state.tree.relation(trigger) === 'conj'),
      ),
    )
    const chosen = heads.length > 0 ? heads : inside.slice(0, 1)
    return chosen.flatMap((inner) => this.#contentOf(inner))
  }

  /** The statement of an event inside another, if there is one. */
  #contentOf(event: FoundEvent): Statement[] {
    const statement = this.#stateEvent(event.obligation ? { ...event, obligation: false } : event, true)
    return statement ? [statement] : []
  }

  /** Places that hang under the trigger, or beside it under the verb that it is the object of: "demanded … from the region". */
  #places(event: FoundEvent): Statement['places'] {
    const { tree, mentionIndex } = this.#state
    const { trigger } = event
    const near = tree.childrenBy(trigger, 'obl', 'nmod')
    if (tree.relation(trigger) === 'obj') near.push(...tree.childrenBy(tree.head(trigger), 'obl'))
    near.push(...event.places)
    return this.#builder.references(near.filter((token) => mentionIndex.mention(token)?.asPlace))
  }

  /** The clause around a trigger, no further than the content of the innermost source. */
  #clause(trigger: number, chain: readonly FoundAttribution[]): TokenRange {
    const own = this.#state.tree.subtree(trigger)
    const content = chain.at(-1)?.content.find(({ first, end }) => first <= trigger && trigger < end)
    return content ? { first: Math.max(own.first, content.first), end: Math.min(own.end, content.end) } : own
  }

  /** True where the cue is the trigger of an event: who demands or threatens has said so, and needs no second statement. */
  #isEvent(cue: number): boolean {
    const events = this.#byTrigger.get(cue) ?? NO_EVENTS
    return events.some(({ row }) => row.type !== 'SAY' && row.type !== 'CONSULT')
  }

  /** Who says it; of words without a clause ("warned of floods") only somebody known. */
  #speakers(attribution: FoundAttribution, held: number | null): Statement['actors'] {
    if (attribution.source !== null) return this.#builder.sources(attribution)
    return held === null ? [] : this.#builder.references([held])
  }

  /** An utterance of its own: an act of saying, or words in which no event was read. */
  #utterance(attribution: FoundAttribution, stated: Uint8Array): Statement | undefined {
    const { tree, attributions } = this.#state
    const held = attribution.source === null && attribution.reports === 'speech' ? attribution.holder : null
    const actors = this.#speakers(attribution, held)
    if (actors.length === 0 || this.#coded.has(attribution) || this.#isEvent(attribution.cue))
      return undefined
    if (!attribution.isSpeechAct && attribution.content.some((range) => holds(stated, range)))
      return undefined
    const first = attribution.content[0]!.first
    const denies = isDenial(tree, attribution)
    const withCue = (denies || held !== null) && attribution.cue < first
    const text = { first: withCue ? attribution.cue : first, end: attribution.content.at(-1)!.end }
    const recipients = attribution.addressee === null ? [] : this.#builder.references([attribution.addressee])
    const time = eventTime(this.#state, attribution.cue)
    return this.#builder.build({
      kind: 'utterance',
      type: 'SAY',
      trigger: attribution.cue,
      rule: attribution.rule,
      actors,
      recipients: recipients.filter(({ id }) => id !== actors[0]!.id),
      auxiliary: isHistorical(this.#state, time, attribution.cue) ? ['historical'] : [],
      chain: withoutSelf(
        this.#builder,
        'SAY',
        actors,
        chainAround(attributions, attribution.cue, attribution),
      ),
      time,
      text,
      confidence: 0.8,
    })
  }
}

/** Not "is willing to withdraw", "is ready to leave". */
const isAnnounced = (tree: Tree, trigger: number) =>
  !governors(tree, trigger).some((governor) => tree.upos(governor) === 'ADJ')

const byPlace = (a: Statement, b: Statement) =>
  a.evidence[0]!.trigger.start - b.evidence[0]!.trigger.start || (a.id < b.id ? -1 : 1)

/** Turns everything that was found into statements and finished actors. */
export const stateEvents: Stage = {
  name: 'state-events',
  requires: [
    'document',
    'tree',
    'phrases',
    'dates',
    'officeClauses',
    'mentions',
    'mentionIndex',
    'registry',
    'attributions',
    'events',
  ],
  assigns: ['statements', 'actors', 'mentions', 'mentionIndex'],
  run: (state: DocumentState) => {
    const builder = new StatementBuilder(state)
    const statements = [
      ...new EventStater(state, builder).statements(),
      ...stateRelations(state, builder),
    ].sort(byPlace)
    const unique = new Map<string, Statement>()
    for (const statement of statements) unique.set(statement.id, statement)
    return {
      statements: [...unique.values()],
      actors: finishedActors(state, builder),
      ...withUnnamed(state, builder.unnamed),
    }
  },
}
