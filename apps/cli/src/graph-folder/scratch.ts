/** A folder for what a build puts aside while it computes: gone when it ends, and what a kill left is cleared by the next. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Spill } from './spill.ts'

/** Something with an open file. */
interface Closable {
  close(): void
}

/** The folder, made when it is first needed; `close` it. */
export class Scratch {
  readonly #folder: string
  readonly #open: Closable[] = []
  readonly #room: number | undefined
  #count = 0

  /**
   * @param folder nobody else's: whatever is in it is removed
   * @param room how many characters of lines in parts are held in memory; see `Spill`
   */
  constructor(folder: string, room?: number) {
    this.#folder = folder
    this.#room = room
    rmSync(folder, { recursive: true, force: true })
  }

  /** A path in the folder at which there is nothing. */
  path(): string {
    if (this.#count === 0) mkdirSync(this.#folder)
    this.#count += 1
    return join(this.#folder, `${this.#count}`)
  }

  /** Lines in parts. */
  spill(): Spill {
    return this.keep(new Spill(this.path(), this.#room))
  }

  /** Has something closed with the folder. */
  keep<T extends Closable>(one: T): T {
    this.#open.push(one)
    return one
  }

  /** Removes the folder with all that is in it. */
  close(): void {
    for (const one of this.#open) one.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
