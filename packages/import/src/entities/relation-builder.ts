/** Actors and lasting relations of one file become documents and statements, each with the file's own words. */
import {
  type Actor,
  addDays,
  type DatePrecision,
  documentId,
  type Issue,
  identify,
  intervalOf,
  isEventTypeName,
  officeId,
  SAY,
  type Statement,
  type StatementType,
} from '@demarche/core'
import { actorOfRow } from '../actors/actor-of-row.ts'
import { emptyTally, IMPORT_VERSION, type ImportedDocument, type RowTally } from '../imported-document.ts'
import type { TableActor } from '../tables/coded-row.ts'

/** One relation, or one event, between two entities of a file. */
export interface EntityRelation {
  type: StatementType
  from: string
  to: string | null
  /** Title of the office, for HOLDS_OFFICE. */
  office?: string
  /** In words what was voted on, moved or said: it tells an event or an utterance from others of its day. */
  about?: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  start?: string | null
  end?: string | null
  /** Where it stands: a line, or a path such as `memberships[3]`. */
  place: string
  confidence?: number
}

const LISTED = 20

/** Collects the entities of one file. */
export class RelationBuilder {
  readonly #fileName: string
  readonly #format: string
  readonly #actors = new Map<string, { actor: Actor; place: string }>()
  readonly #relations = new Map<string, EntityRelation[]>()
  readonly #issues: Issue[] = []
  /** How many more were left out than are listed, by reason. */
  readonly #unlisted = new Map<string, number>()
  readonly tally: RowTally

  constructor(fileName: string, format: string, unit: string) {
    this.#fileName = fileName
    this.#format = format
    this.tally = { ...emptyTally(), unit }
  }

  /** The actor of an id of the file; undefined where the file has none. */
  actor(id: string): Actor | undefined {
    return this.#actors.get(id)?.actor
  }

  addActor(id: string, given: TableActor, place: string): void {
    this.tally.rows += 1
    this.tally[this.#actors.has(id) ? 'merged' : 'stated'] += 1
    if (!this.#actors.has(id)) this.#actors.set(id, { actor: actorOfRow(given, this.#fileName), place })
  }

  /** An actor that others only name by its id. */
  nameActor(id: string, given: TableActor): void {
    if (!this.#actors.has(id)) this.#actors.set(id, { actor: actorOfRow(given, this.#fileName), place: '' })
  }

  addRelation(relation: EntityRelation): void {
    const { from, to, place } = relation
    const missing = [from, ...(to === null ? [] : [to])].find((id) => !this.#actors.has(id))
    if (missing !== undefined) {
      this.skip('missing-entity', `names "${missing}", which is not in the file: it was left out`, place)
      return
    }
    this.tally.rows += 1
    this.tally.stated += 1
    for (const written of [relation.start, relation.end]) {
      if (written && !dateOf(written))
        this.note('no-date', `"${written}" is no date: that end is left open`, place)
    }
    const relations = this.#relations.get(from)
    if (relations) relations.push(relation)
    else this.#relations.set(from, [relation])
  }

  skip(code: string, message: string, place: string): void {
    this.tally.rows += 1
    const count = (this.tally.skipped[code] ?? 0) + 1
    this.tally.skipped[code] = count
    if (count <= LISTED) this.note(code, message, place)
    else this.#unlisted.set(code, (this.#unlisted.get(code) ?? 0) + 1)
  }

  note(code: string, message: string, place: string): void {
    const location = place === '' ? this.#fileName : `${this.#fileName}:${place}`
    this.#issues.push({ severity: 'note', code, message, location, span: null })
  }

  /** One document for each entity, with what the file says of it. */
  finish(): { documents: ImportedDocument[]; tally: RowTally; issues: Issue[] } {
    const documents = [...this.#actors].flatMap(([id, { actor, place }]) => {
      const relations = this.#relations.get(id) ?? []
      return place === '' && relations.length === 0 ? [] : [this.#documentOf(actor, place, relations)]
    })
    for (const [code, count] of this.#unlisted)
      this.note(code, `${count} more were left out for the same reason (${code})`, '')
    return { documents, tally: this.tally, issues: this.#issues }
  }

  #documentOf(actor: Actor, place: string, relations: readonly EntityRelation[]): ImportedDocument {
    const head = [
      `${this.#fileName}:${place}`,
      actor.name,
      actor.kind,
      ...Object.values(actor.identifiers),
    ].join(' | ')
    const lines = relations.map((relation) => this.#lineOf(actor, relation))
    const text = [head, ...lines].join('\n')
    const id = documentId(text)
    const involved = new Map([[actor.id, actor]])
    let start = head.length + 1
    const statements = relations.map((relation, index) => {
      const other = relation.to === null ? undefined : this.actor(relation.to)
      if (other) involved.set(other.id, other)
      const quote = lines[index]!
      const statement = this.#statementOf(actor, other, relation, { document: id, start, quote })
      start += quote.length + 1
      return statement
    })
    const document = {
      id,
      externalId: `${this.#fileName}:${place}`,
      title: actor.name,
      publisher: null,
      publishedAt: null,
      url: null,
      language: 'en',
      text,
    }
    return {
      document,
      mentions: [],
      actors: [...involved.values()],
      attributions: [],
      statements,
      issues: [],
    }
  }

  #lineOf(actor: Actor, { type, to, office, about, start, end, place }: EntityRelation): string {
    const other = to === null ? undefined : this.actor(to)?.name
    const dates = start || end ? `${start ?? ''} to ${end ?? ''}` : undefined
    const words = [`${this.#fileName}:${place}`, actor.name, type, office, about, other, dates]
    return words
      .filter((word) => word !== undefined && word !== '')
      .join(' | ')
      .replaceAll('\n', ' ')
  }

  #statementOf(
    actor: Actor,
    other: Actor | undefined,
    relation: EntityRelation,
    {
      document,
      start,
      quote,
    }: { document: Statement['evidence'][number]['document']; start: number; quote: string },
  ): Statement {
    const { type, office, about = null, place } = relation
    const country = other?.country ?? null
    const at = start + quote.indexOf(` | ${type}`) + 3
    return identify({
      kind: type === SAY ? 'utterance' : isEventTypeName(type) ? 'event' : 'relation',
      type,
      text: quote.split(' | ').slice(1).join(' | '),
      mode: null,
      contexts: [],
      actors: [{ id: actor.id, span: null }],
      recipients: other ? [{ id: other.id, span: null }] : [],
      places: [],
      office:
        office === undefined
          ? null
          : { id: officeId(office, country ?? other?.name ?? null), title: office, country },
      polarity: 'affirmed',
      auxiliary: [],
      condition: null,
      attribution: [],
      time: spellOf(relation),
      evidence: [
        {
          document,
          sentence: { start, end: start + quote.length },
          quote,
          trigger: { start: at, end: at + type.length },
        },
      ],
      discriminator: about?.toLowerCase() ?? null,
      confidence: relation.confidence ?? 0.9,
      provenance: { reader: this.#format, version: IMPORT_VERSION, rule: `${this.#fileName}:${place}` },
      content: [],
    })
  }
}

/** A date in ISO form, with or without a time of day; undefined for anything else. */
const dateOf = (written: string | null | undefined) =>
  written ? intervalOf(written.trim().replace(/[T ]\d{2}:?\d{2}.*$/, '')) : undefined

const ORDER: readonly DatePrecision[] = ['day', 'month', 'year']

/** Half-open, from the first day to the day after the last; what is not given is open. The coarser precision counts. */
function spellOf({ start, end }: EntityRelation): Statement['time'] {
  const [first, last] = [start, end].map(dateOf)
  if (!first && !last) return null
  const precision =
    ORDER[Math.max(...[first, last].map((each) => (each ? ORDER.indexOf(each.precision) : 0)))]!
  const until = last?.end ?? null
  const from = first?.start ?? null
  const isTurned = from !== null && until !== null && until <= from
  return { start: from, end: isTurned ? addDays(from, 1) : until, precision, basis: 'said' }
}
