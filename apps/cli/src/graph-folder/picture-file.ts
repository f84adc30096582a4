/** The file of a picture, of which what a few documents change is changed without reading the rest. */
import type { PictureChange } from '@demarche/core'
import { EDGES, END, edgeLine, headLine, nodeLine, type UnplacedNode } from './picture-pieces.ts'
import { type KeyOfLine, type SortedLines, withLines } from './sorted-lines.ts'

/** Keys in the order of the file: its head, nodes by id, where edges begin, edges by id, its end. */
const [HEAD_KEY, NODE, EDGES_KEY, EDGE, END_KEY] = ['a', 'b ', 'c', 'd ', 'e'] as const

const keyOfLine: KeyOfLine = (start) => {
  if (start.startsWith('{"meta"')) return HEAD_KEY
  if (start.startsWith(EDGES)) return EDGES_KEY
  if (start.startsWith(END)) return END_KEY
  const [, key, next] = /^[ ,]\{"key":"([^"]*)","(attributes|source)"/.exec(start) ?? []
  return key && `${next === 'source' ? EDGE : NODE}${key}`
}

/** The file of a picture, open to be looked up and changed. */
export class PictureFile {
  readonly #lines: SortedLines

  constructor(lines: SortedLines) {
    this.#lines = lines
  }

  /** A node; undefined where there is none. */
  node(id: string): UnplacedNode | undefined {
    for (const line of this.#lines.withKey(`${NODE}${id}`)) return JSON.parse(line.slice(1)).attributes
    return undefined
  }

  /** Writes the file anew with a change made in it; nodes and edges must stand in the order of their ids. */
  change(meta: object, { gone, come }: PictureChange): void {
    const put = new Map([[HEAD_KEY as string, headLine(meta)]])
    const nodes = new Map([...come.nodes].map(([id, node]) => [`${NODE}${id}`, nodeLine(id, node)]))
    const edges = new Map(
      come.edges.map(({ id, from, to, link }) => [`${EDGE}${id}`, edgeLine(id, from, to, link)]),
    )
    const lost = [...gone.nodes.map((id) => `${NODE}${id}`), ...gone.edges.map((id) => `${EDGE}${id}`)]
    this.#list(NODE, EDGES_KEY, lost, nodes, put)
    this.#list(EDGE, END_KEY, lost, edges, put)
    this.#lines.splice(lost, put)
  }

  /** Adds the lines of one list to those that are put, with its first one marked as such. */
  #list(
    begin: string,
    end: string,
    lost: readonly string[],
    come: ReadonlyMap<string, string>,
    put: Map<string, string>,
  ): void {
    for (const [key, json] of come) put.set(key, `,${json}`)
    const isGone = new Set(lost)
    const [from, to] = [this.#lines.placeOf(begin), this.#lines.placeOf(end)]
    let kept = from
    while (kept < to && isGone.has(this.#lines.keyAt(kept))) kept += 1
    const stays = kept < to ? this.#lines.keyAt(kept) : undefined
    const [first] = [...come.keys(), ...(stays === undefined ? [] : [stays])].sort()
    if (first === undefined) return
    const json = come.get(first)
    if (json !== undefined) put.set(first, ` ${json}`)
    // the line that stood first, or stands first now, is written anew
    if (stays !== undefined && !come.has(stays))
      put.set(stays, `${first === stays ? ' ' : ','}${this.#lines.line(kept).slice(1)}`)
  }
}

/** Opens the file of a picture, has something done with it, and closes it. */
export function withPicture<T>(path: string, use: (picture: PictureFile) => T): T {
  return withLines(path, keyOfLine, (lines) => use(new PictureFile(lines)))
}
