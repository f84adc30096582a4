/** Writes statements out: actors and spans for tokens, chains of sources, evidence. */
import {
  type ActorReference,
  type ChainLink,
  type Evidence,
  identifyInPlace,
  type Quantity,
  type Span,
  type Statement,
  type StatementTime,
} from '@demarche/core'
import { perWordTest } from '@demarche/language'
import type { FoundAttribution } from '../attributions/found-attribution.ts'
import { EXTRACTION_VERSION } from '../extraction.ts'
import { type ActorDraft, idOf } from '../mentions/actor-draft.ts'
import type { DocumentState } from '../stage.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'
import { discriminatorOf } from './discriminator.ts'
import { isLink, unnamedSource } from './unnamed-sources.ts'

/** The parts of a statement that differ from one kind to another; the rest is filled in. */
export interface StatementParts {
  readonly kind: Statement['kind']
  readonly type: Statement['type']
  readonly trigger: number
  readonly rule: string
  readonly mode?: string | null
  readonly contexts?: readonly string[]
  readonly quantities?: readonly Quantity[]
  readonly actors?: readonly ActorReference[]
  readonly recipients?: readonly ActorReference[]
  readonly places?: readonly ActorReference[]
  readonly office?: Statement['office']
  readonly negated?: boolean
  readonly auxiliary?: Statement['auxiliary']
  readonly condition?: TokenRange | null
  readonly chain?: readonly FoundAttribution[]
  readonly time?: StatementTime | null
  readonly text?: TokenRange
  readonly content?: readonly Statement[]
  readonly confidence?: number
}

/** Builds statements of one document. */
export class StatementBuilder {
  readonly #state: DocumentState
  /** Every draft that a statement or attribution names: the actors that stay. */
  readonly used = new Set<ActorDraft>()
  /** Sources that only their words name, by head token. */
  readonly unnamed = new Map<number, ActorDraft>()

  constructor(state: DocumentState) {
    this.#state = state
  }

  /** The actors that tokens refer to, each once, with the spans of their phrases. */
  references(tokens: readonly number[]): ActorReference[] {
    const { mentionIndex, tree } = this.#state
    const found: ActorReference[] = []
    for (const token of tokens) {
      const mention = mentionIndex.mention(token)
      if (mention === undefined) continue
      for (const draft of mention.actors) {
        const reference = this.reference(draft, tree.span(mention.full))
        if (!found.some(({ id }) => id === reference.id)) found.push(reference)
      }
    }
    return found
  }

  /** Keeps the actors that a token refers to, though no statement names them. */
  use(token: number): void {
    for (const draft of this.#state.mentionIndex.mention(token)?.actors ?? NOBODY) this.used.add(draft)
  }

  reference(draft: ActorDraft, span: Span | null): ActorReference {
    this.used.add(draft)
    return { id: idOf(draft, this.#state.document.id), span }
  }

  evidence(trigger: number): Evidence {
    const { tree, document } = this.#state
    const { start, end } = tree.sentence(trigger)
    return {
      document: document.id,
      sentence: { start, end },
      quote: document.text.slice(start, end),
      trigger: tree.spanOfToken(trigger),
    }
  }

  /**
   * The links of a chain. A source whom nobody knows is an actor of this document, by the words of its phrase; no link is
   * left out but those of wishes and plans, which are nobody’s words.
   */
  chain(attributions: readonly FoundAttribution[]): ChainLink[] {
    const { tree } = this.#state
    const links: ChainLink[] = []
    for (const found of attributions) {
      if (!isLink(tree, found)) continue
      const { id, span } = this.source(found)
      links.push({ id, source: span, cue: tree.span(found.cueRange) })
    }
    return links
  }

  /** Everybody whom the words of a source name ("Baku and Ankara"): known actors, or the one that stands for nobody known. */
  sources(found: FoundAttribution): ActorReference[] {
    const known = found.source === null ? [] : this.references([found.source])
    return known.length > 0 ? known : [this.source(found)]
  }

  /** Who an attribution says it is from, known or not, with the words that name them (null where the text names nobody). */
  source({ source, sourceRange }: FoundAttribution): ActorReference {
    const { tree, mentionIndex } = this.#state
    const mention = source === null ? undefined : mentionIndex.mention(source)
    const known = mention?.actors[0]
    if (mention && known) return this.reference(known, tree.span(mention.full))
    if (source === null) return this.reference(unnamedSource(this.#state, null), null)
    const draft = this.unnamed.get(source) ?? unnamedSource(this.#state, source)
    const span = tree.span(
      sourceRange ?? mentionIndex.phrase(source)?.range ?? { first: source, end: source + 1 },
    )
    this.unnamed.set(source, draft)
    return this.reference(draft, span)
  }

  build(parts: StatementParts): Statement {
    const { tree, document } = this.#state
    const text = withoutEdges(tree, parts.text ?? tree.subtree(parts.trigger))
    const condition = parts.condition ? tree.span(parts.condition) : null
    const statement: Statement = {
      kind: parts.kind,
      type: parts.type,
      text: tree.line(text),
      mode: parts.mode ?? null,
      contexts: copyOf(parts.contexts),
      actors: copyOf(parts.actors),
      recipients: copyOf(parts.recipients),
      places: copyOf(parts.places),
      office: parts.office ?? null,
      polarity: parts.negated ? 'negated' : 'affirmed',
      auxiliary: sorted(copyOf(parts.auxiliary)),
      condition: condition && { span: condition, quote: document.text.slice(condition.start, condition.end) },
      attribution: this.chain(parts.chain ?? []),
      time: parts.time ?? null,
      evidence: [this.evidence(parts.trigger)],
      content: copyOf(parts.content),
      confidence: parts.confidence ?? 0.7,
      provenance: { reader: 'rules', version: EXTRACTION_VERSION, rule: parts.rule },
      discriminator: null,
      // room for what `identifyInPlace` fills in
      proposition: '' as Statement['proposition'],
      id: '' as Statement['id'],
    }
    statement.discriminator = discriminatorOf(statement)
    const { quantities = [] } = parts
    return identifyInPlace(quantities.length === 0 ? statement : withQuantities(statement, quantities))
  }
}

const NOBODY: readonly ActorDraft[] = []

const copyOf = <T>(things: readonly T[] | undefined): T[] => (things === undefined ? [] : things.slice())
const sorted = <T>(things: T[]): T[] => (things.length < 2 ? things : things.sort())

/** The field is there only where a statement has numbers. */
function withQuantities(statement: Statement, quantities: readonly Quantity[]): Statement {
  const { evidence, content, confidence, provenance, discriminator, proposition, id, ...before } = statement
  return {
    ...before,
    quantities: [...quantities],
    evidence,
    content,
    confidence,
    provenance,
    discriminator,
    proposition,
    id,
  }
}

/** A range without commas and stops at its ends, and without the "and" or "that" that joins it to what is before. */
function withoutEdges(tree: Tree, range: TokenRange): TokenRange {
  let { first, end } = range
  while (end - first > 1 && (isStop(tree.word(first)) || isJoint(tree, first))) first += 1
  while (end - first > 1 && isStop(tree.word(end - 1))) end -= 1
  return { first, end }
}

const isStop = perWordTest(({ form }) => /^[,;:.–—-]$/.test(form))
const isJoint = (tree: Tree, token: number) => tree.upos(token) === 'CCONJ' || tree.lower(token) === 'that'
