/** From what the command line names to gold sets. */
import { CliError, UsageError } from '../cli-error.ts'
import { type FoundGold, findGold, goldAt } from './find-gold.ts'
import { isFile, isFolder } from './gold-files.ts'
import type { GoldSet, OpenOptions } from './gold-set.ts'
import { goldSets } from './gold-sets.ts'

/** What says which gold is scored. */
export interface GoldChoice {
  /** Gold sets, one set, or with a gold file its documents. */
  readonly data: readonly string[]
  readonly all?: boolean
  readonly half: 'a' | 'b' | 'all'
}

/** FNV-1a of the text: one half of the items is tuned on, the other tells how well it went. */
function halfOf(text: string): 'a' | 'b' {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619) >>> 0
  return ((hash >>> 7) & 1) === 0 ? 'a' : 'b'
}

/** The gold that is named as a file, with its documents in `--data`. */
async function namedFile(
  sets: readonly GoldSet[],
  path: string,
  data: readonly string[],
  options: OpenOptions,
): Promise<FoundGold> {
  const names = sets.map(({ name }) => name).join(', ')
  if (!isFile(path) && !isFolder(path))
    throw new UsageError('unreadable-gold', `${path}: is neither a file nor a gold set (${names})`)
  const found = await goldAt(sets, path, { ...options, documents: data[0] })
  if (found) return found
  throw new CliError(
    'unknown-gold',
    isFolder(path)
      ? `${path}: is no gold set itself; add --all for those that lie in it, or name some (${names})`
      : `${path}: has none of the forms that can be compared with (${names})`,
  )
}

/** What lies at or under the paths of `--data`; a set that is asked for by name must be there. */
async function inData(
  sets: readonly GoldSet[],
  named: readonly string[],
  { data, all }: GoldChoice,
  options: OpenOptions,
): Promise<FoundGold[]> {
  const found: FoundGold[] = []
  for (const set of named.length > 0 ? sets.filter(({ name }) => named.includes(name)) : sets) {
    let gold: FoundGold | undefined
    for (const path of all ? [...data, '.'] : data) gold ??= await findGold(set, path, options)
    if (gold) found.push(gold)
    else if (named.length > 0)
      throw new UsageError(
        'no-gold',
        `${data.join(', ')}: no ${set.name} there; looked for ${set.places.join(', ')}`,
      )
    else if (all) process.stderr.write(`eval: ${set.name} was not found\n`)
  }
  return found
}

/**
 * The gold that names, files and `--data` mean.
 *
 * @throws UsageError where nothing is named, or what is named is not there
 */
export async function chooseGold(gold: readonly string[], options: GoldChoice): Promise<FoundGold[]> {
  const { half, data, all } = options
  const open: OpenOptions = { keep: (text) => half === 'all' || halfOf(text) === half }
  const names = new Set(goldSets.map(({ name }) => name))
  const paths = gold.filter((name) => !names.has(name))
  if (paths.length > 0) return Promise.all(paths.map((path) => namedFile(goldSets, path, data, open)))
  if (data.length === 0)
    throw new UsageError(
      'no-data',
      'name the gold: a file, or --data with the folder of gold sets; see --help',
    )
  if (gold.length > 0 || all) return inData(goldSets, all ? [] : gold, options, open)
  return Promise.all(data.map((path) => namedFile(goldSets, path, [], open)))
}
