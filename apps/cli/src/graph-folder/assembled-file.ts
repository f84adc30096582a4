/** The statements of the graph as the last build left them, with the keys by which the next one finds those it must change. */
import { readFileSync } from 'node:fs'
import {
  type AssemblyUpdate,
  type KeptActors,
  type KeptAssembly,
  keyHash,
  type StatedStatement,
  type Statement,
} from '@demarche/core'
import { replaceFile, writeAll } from './file-bytes.ts'
import type { GraphFiles } from './graph-files.ts'
import { idOfLine, SortedLines } from './sorted-lines.ts'

/** With its id first, in whatever order it came. */
const idFirst = <T extends { id: string }>(value: T): T => Object.assign({ id: value.id }, value)

/** The line of a statement, without its end. */
export const lineOf = ({ statement, stated }: StatedStatement) =>
  JSON.stringify({ id: statement.id, stated, statement: idFirst(statement) })

/** A reading with its id first, by which its line is found. */
export const statementLine = (statement: Statement) => JSON.stringify(idFirst(statement))

/** A reading as it comes back out of its line. */
export const asWritten = (statement: Statement): Statement => idFirst(statement)

/** What a keys file holds of one statement: how many keys there are, then each. */
export const entryOf = (keys: ReadonlySet<string>) => [keys.size, ...[...keys].map(keyHash)]

function writeKeys({ assembledKeys: path }: GraphFiles, entries: Uint32Array): void {
  replaceFile(path, (file) => writeAll(file, new Uint8Array(entries.buffer)))
}

/** The statements and readings of a folder, to be looked up and changed; `close` it. */
export class AssembledFile implements KeptAssembly {
  readonly actors: KeptActors
  readonly #files: GraphFiles
  readonly #lines: SortedLines
  readonly #readings: SortedLines
  readonly #keys: Uint32Array
  /** Where the keys of each statement begin. */
  readonly #places: Uint32Array
  readonly #parsed = new Map<number, StatedStatement>()

  /** @throws where a file is missing or does not fit the others */
  constructor(files: GraphFiles, actors: KeptActors) {
    this.actors = actors
    this.#files = files
    this.#lines = new SortedLines(files.assembled, idOfLine)
    this.#readings = new SortedLines(files.statements, idOfLine)
    const bytes = readFileSync(files.assembledKeys)
    this.#keys = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    this.#places = new Uint32Array(this.#lines.size + 1)
    let at = 0
    for (let line = 0; line < this.#lines.size; line++) {
      at += this.#keys[at]! + 1
      this.#places[line + 1] = at
    }
    if (at !== this.#keys.length) throw new Error(`${files.assembledKeys}: does not fit ${files.assembled}`)
  }

  find(keys: Iterable<string>): StatedStatement[] {
    const wanted = new Set<number>()
    for (const key of keys) wanted.add(keyHash(key))
    const found: StatedStatement[] = []
    if (wanted.size === 0) return found
    for (let line = 0; line < this.#lines.size; line++) {
      const end = this.#places[line + 1]!
      for (let at = this.#places[line]! + 1; at < end; at++) {
        if (!wanted.has(this.#keys[at]!)) continue
        found.push(this.#statement(line))
        break
      }
    }
    return found
  }

  readings(ids: Iterable<string>): Statement[] {
    const found: Statement[] = []
    for (const id of new Set(ids)) for (const line of this.#readings.withKey(id)) found.push(JSON.parse(line))
    return found
  }

  /** Writes the file of readings without some, and with others. */
  changeReadings(gone: Iterable<string>, come: Iterable<Statement>): void {
    this.#readings.splice(gone, new Map([...come].map((one) => [one.id as string, statementLine(one)])))
  }

  /** Writes the files of the statements of the graph as an update leaves them. */
  update({ before, after, keys }: AssemblyUpdate): void {
    const put = new Map(after.statements.map((one) => [one.statement.id as string, lineOf(one)]))
    const entries = new Map(
      [...keys].map(([one, own]) => [one.statement.id as string, Uint32Array.from(entryOf(own))]),
    )
    const gone = before.statements.map(({ statement }) => statement.id)
    const pieces = this.#lines
      .splice(gone, put)
      .map((piece) =>
        'key' in piece
          ? entries.get(piece.key)!
          : this.#keys.subarray(this.#places[piece.from]!, this.#places[piece.to]!),
      )
    const whole = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    writeKeys(this.#files, whole)
  }

  close(): void {
    this.#lines.close()
    this.#readings.close()
  }

  #statement(line: number): StatedStatement {
    const known = this.#parsed.get(line)
    if (known) return known
    const { stated, statement } = JSON.parse(this.#lines.line(line)) as StatedStatement
    const parsed = { statement, stated }
    this.#parsed.set(line, parsed)
    return parsed
  }
}
