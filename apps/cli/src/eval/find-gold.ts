/** Finds gold sets: at a path, or at their places in a folder of gold sets. */
import { readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { isFolder } from './gold-files.ts'
import type { GoldSet, OpenGold, OpenOptions } from './gold-set.ts'

/** A set that was found, and where. */
export interface FoundGold {
  readonly set: GoldSet
  readonly path: string
  readonly gold: OpenGold
}

/** The gold of a set that is the path itself, or lies in it, in its `gold` folder or beside it. */
export async function findGold(
  set: GoldSet,
  path: string,
  options: OpenOptions,
): Promise<FoundGold | undefined> {
  for (const place of candidates(set, path)) {
    const gold = await set.open(place, options)
    if (gold) return { set, path: place, gold }
  }
  return undefined
}

function* candidates({ places }: GoldSet, path: string): Iterable<string> {
  yield path
  if (!isFolder(path)) return
  const found = ['.', 'gold', '..'].flatMap((step) => places.map((place) => join(path, step, place)))
  yield* found
  // another part of the same set, such as one that is kept for the last measurement
  for (const place of found) if (dirname(place) !== normalize(path)) yield* inFolder(dirname(place))
}

const inFolder = (folder: string) =>
  isFolder(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : []

/** The set that a path holds the gold of. */
export async function goldAt(
  sets: readonly GoldSet[],
  path: string,
  options: OpenOptions,
): Promise<FoundGold | undefined> {
  for (const set of sets) {
    const gold = await set.open(path, options)
    if (gold) return { set, path, gold }
  }
  return undefined
}
