/** Which records of actors are one, and by which keys others may be joined with them, as the last build left it. */
import { type Actor, type KeptActors, type LinkedRecord, linkKeys } from '@demarche/core'
import type { GraphFiles } from './graph-files.ts'
import { readLines, writeWhole } from './json-lines.ts'
import { SortedLines } from './sorted-lines.ts'

const lineOf = ({ id, as, keys }: LinkedRecord) => JSON.stringify({ id, as, keys })

/** The line of a record of an actor, without its end: its id first, by which it is found. */
const actorLine = (actor: Actor) => JSON.stringify(Object.assign({ id: actor.id }, actor))

/**
 * Writes the records of all actors, and which of them are one.
 *
 * @param records each once, sorted by id
 * @param ids the id that stands for each
 */
export function writeActors(
  files: GraphFiles,
  records: readonly Actor[],
  ids: ReadonlyMap<string, string>,
): void {
  writeWhole(
    files.actors,
    (function* () {
      for (const record of records) yield `${actorLine(record)}\n`
    })(),
  )
  writeWhole(
    files.linked,
    (function* () {
      for (const record of records)
        yield `${lineOf({ id: record.id, as: ids.get(record.id)!, keys: linkKeys(record) })}\n`
    })(),
  )
}

/** The records of a folder, to be looked up and changed; `close` it. */
export class LinkedFile implements KeptActors {
  readonly #records: SortedLines
  readonly #lines: SortedLines
  readonly #linked = new Map<string, LinkedRecord>()
  readonly #withKey = new Map<string, string[]>()
  readonly #joined = new Map<string, string[]>()

  /** @throws where a file is missing or is damaged */
  constructor(files: GraphFiles) {
    this.#records = new SortedLines(files.actors)
    this.#lines = new SortedLines(files.linked)
    const push = (lists: Map<string, string[]>, key: string, id: string) => {
      const list = lists.get(key)
      if (list) list.push(id)
      else lists.set(key, [id])
    }
    for (const line of readLines(files.linked)) {
      const record = JSON.parse(line) as LinkedRecord
      this.#linked.set(record.id, record)
      push(this.#joined, record.as, record.id)
      for (const key of record.keys) push(this.#withKey, key, record.id)
    }
    if (this.#linked.size !== this.#records.size)
      throw new Error(`${files.linked}: does not fit ${files.actors}`)
  }

  record(id: string): Actor | undefined {
    for (const line of this.#records.withKey(id)) return JSON.parse(line)
    return undefined
  }

  keysOf(id: string): readonly string[] {
    return this.#linked.get(id)?.keys ?? []
  }

  withKey(key: string): readonly string[] {
    return this.#withKey.get(key) ?? []
  }

  idOf(record: string): string | undefined {
    return this.#linked.get(record)?.as
  }

  joinedIn(id: string): readonly string[] {
    return this.#joined.get(id) ?? []
  }

  /** Writes both files as a change leaves them. */
  update(gone: readonly Actor[], come: readonly Actor[], linked: readonly LinkedRecord[]): void {
    const lost = gone.map(({ id }) => id)
    this.#records.splice(lost, new Map(come.map((record) => [record.id, actorLine(record)])))
    this.#lines.splice(lost, new Map(linked.map((record) => [record.id, lineOf(record)])))
  }

  close(): void {
    this.#records.close()
    this.#lines.close()
  }
}
