/**
 * Where the actors of the picture stand: found when somebody looks at a graph for the first time, and kept beside it until
 * the graph is another. They follow from the picture alone, so that nothing depends on when they are found.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { type ActorGraph, LAYOUT_VERSION, layoutSteps } from '@demarche/core'
import type { GraphFiles } from './graph-files.ts'
import { writeWhole } from './json-lines.ts'

/** Called with how much of a layout is done, from 0 to 1. */
export type OnShare = (share: number) => void

/** The file of positions. */
interface Places {
  /** The picture that they belong to, by its bytes and by the layout that found them. */
  readonly of: string
  /** x and y by actor. */
  readonly places: Readonly<Record<string, readonly [number, number]>>
}

/** So long others wait for their turn while a layout goes on. */
const SPELL_MS = 30

/** What tells one picture from another. */
export function hashOf(picture: Uint8Array): string {
  return `${createHash('sha256').update(picture).digest('hex')} ${LAYOUT_VERSION}`
}

/** The positions of every node of the graph; undefined where none are kept that belong to it. */
function kept({ places: path }: GraphFiles, hash: string, graph: ActorGraph): Places['places'] | undefined {
  try {
    const { of, places } = JSON.parse(readFileSync(path, 'utf8')) as Places
    const isWhole = of === hash && graph.everyNode((id) => places[id]?.every(Number.isFinite) === true)
    return isWhole ? places : undefined
  } catch {
    return undefined
  }
}

function* lines(of: string, graph: ActorGraph): Generator<string> {
  yield `{"of":${JSON.stringify(of)},"places":{`
  let comma = '\n'
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `${comma}${JSON.stringify(node)}:${JSON.stringify([attributes.x, attributes.y])}`
    comma = ',\n'
  }
  yield '\n}}\n'
}

/** Keeps the positions of a graph; where that cannot be, the next one who looks finds them again. */
function keep({ places: path }: GraphFiles, hash: string, graph: ActorGraph): void {
  try {
    writeWhole(path, lines(hash, graph))
  } catch {
    // a folder that may be read and not written can still be looked at
  }
}

/** Lays the graph out bit by bit, so that a server goes on answering meanwhile. */
async function layOutInTurns(graph: ActorGraph, onShare: OnShare): Promise<void> {
  let end = performance.now() + SPELL_MS
  for (const share of layoutSteps(graph)) {
    if (performance.now() < end) continue
    onShare(share)
    await setImmediate()
    end = performance.now() + SPELL_MS
  }
}

/**
 * Gives every node of the picture its place.
 *
 * @param hash of the picture, as `hashOf` gives it
 * @param onShare called where a layout is to be found first
 */
export async function placeActors(
  files: GraphFiles,
  hash: string,
  graph: ActorGraph,
  onShare: OnShare = () => {},
): Promise<void> {
  const places = kept(files, hash, graph)
  if (!places) {
    await layOutInTurns(graph, onShare)
    keep(files, hash, graph)
    return
  }
  graph.updateEachNodeAttributes((id, attributes) => {
    const [x, y] = places[id]!
    return { ...attributes, x, y }
  })
}
