/** Events of imported tables by the ids that their tables give them. */
import type { ImportedDocument, StatedEvent } from '@demarche/import'
import type { ReadingLog } from './readings.ts'

/** Where an event is stated. */
interface Place {
  record: string
  statement: number
}

/** Finds them among what is read in this run, and in what the graph was made of before. */
export class KnownEvents {
  readonly #log: ReadingLog
  readonly #live: () => Iterable<string>
  readonly #places = new Map<string, Place>()
  #isLoaded = false

  /** @param live the readings that the graph was made of before this run */
  constructor(log: ReadingLog, live: () => Iterable<string>) {
    this.#log = log
    this.#live = live
  }

  /** Notes the events of a reading that the log holds, or is about to hold. */
  add(record: string, { events = {} }: Pick<ImportedDocument, 'events'>): void {
    for (const [id, statement] of Object.entries(events)) this.#places.set(id, { record, statement })
  }

  /** The event, or undefined where no table told it row by row. */
  find(id: string): StatedEvent | undefined {
    const place = this.#places.get(id) ?? this.#loaded().get(id)
    if (place === undefined) return undefined
    const { statements, actors } = this.#log.get(place.record)
    const statement = statements[place.statement]
    if (statement === undefined) return undefined
    const named = new Set<string>(
      [...statement.actors, ...statement.recipients, ...statement.places].map(({ id: actor }) => actor),
    )
    return { statement, actors: actors.filter((actor) => named.has(actor.id)) }
  }

  /** What was read before: only looked through where it is asked for. */
  #loaded(): ReadonlyMap<string, Place> {
    if (this.#isLoaded) return this.#places
    this.#isLoaded = true
    for (const record of this.#live()) {
      if (!this.#log.isImported(record)) continue
      const { events = {} } = this.#log.get(record) as Pick<ImportedDocument, 'events'>
      for (const [id, statement] of Object.entries(events)) {
        if (!this.#places.has(id)) this.#places.set(id, { record, statement })
      }
    }
    return this.#places
  }
}
