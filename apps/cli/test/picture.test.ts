/** Where actors of a picture stand: found when somebody looks, kept, and the same whenever that is. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeArticle } from '../../../tools/bench-build/make-articles.ts'
import { loadShown } from '../src/actors/loaded-graph.ts'
import { requireGraph } from '../src/graph-folder/load-graph.ts'
import { ServedGraph } from '../src/viewer/served-graph.ts'
import { build, jsonLines } from './build-kit.ts'
import { runCli, scratchFolder } from './run-cli.ts'

const folder = scratchFolder()
const articles = Array.from({ length: 30 }, (_, number) => makeArticle(number))
const [few, more] = [articles.slice(0, 29), articles]

let folders = 0
async function built(lines: readonly object[], out = join(folder, `graph-${++folders}`)): Promise<string> {
  const input = `${out}.jsonl`
  writeFileSync(input, jsonLines(lines))
  await build(out, input)
  return out
}

const positions = (out: string) => join(out, 'positions.json')

/** Looks at a graph: where everybody stands, and whether that had to be found. */
async function look(out: string) {
  let isFound = false
  const { picture } = await loadShown(requireGraph(out), () => {
    isFound = true
  })
  return { places: placesOf(picture.graph.nodes), isFound }
}

const placesOf = (nodes: readonly { key: string; attributes?: { x: number; y: number } | undefined }[]) =>
  nodes.map(({ key, attributes }) => [key, attributes!.x, attributes!.y] as const)

const isSpread = (places: readonly (readonly [string, number, number])[]) =>
  new Set(places.map(([, x, y]) => `${x} ${y}`)).size === places.length

describe('the positions of a picture', () => {
  let out: string
  let seen: Awaited<ReturnType<typeof look>>
  beforeAll(async () => {
    out = await built(few)
    seen = await look(out)
  })

  test('are not in what a build leaves; who looks first finds and keeps them', async () => {
    expect(existsSync(positions(await built(few)))).toBe(false)
    expect(isSpread(seen.places)).toBe(true)
    expect(seen.isFound).toBe(true)
    const bytes = readFileSync(positions(out))
    expect(await look(out)).toEqual({ ...seen, isFound: false })
    expect(readFileSync(positions(out))).toEqual(bytes)
  })

  test('stay where a build finds nothing new, and are the same bytes whatever was looked at before', async () => {
    const grown = await built(few)
    await look(grown)
    await built(few, grown)
    expect(existsSync(positions(grown))).toBe(true)
    await built(more, grown)
    expect(existsSync(positions(grown))).toBe(false)
    const [one, other] = [await look(grown), await built(more)]
    expect(await look(other)).toEqual(one)
    expect(one.places.length).toBeGreaterThan(seen.places.length)
    expect(readFileSync(positions(grown))).toEqual(readFileSync(positions(other)))
  })

  const damages: Readonly<Record<string, (path: string) => void>> = {
    'belong to another picture': (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(/"of":"./, '"of":"-')),
    'are cut short': (path) => writeFileSync(path, readFileSync(path).subarray(0, 300)),
    'lack an actor': (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/,\n"act_.*/, '')),
    'hold what is no number': (path) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(/\[.*\]/, '[null,1]')),
    'cannot be read or written': (path) => {
      rmSync(path)
      mkdirSync(path)
    },
  }
  test.each(Object.keys(damages))('that %s are found again', async (name) => {
    const damaged = await built(few)
    await look(damaged)
    damages[name]!(positions(damaged))
    expect(await look(damaged)).toEqual(seen)
  })

  test('are in the files that draw, and nobody looks for them otherwise', async () => {
    const fresh = await built(few)
    const to = (name: string) => join(fresh, '..', `${folders}-${name}`)
    expect(await runCli(['export', 'csv', '--graph', fresh, '--out', to('tables')])).toMatchObject({
      code: 0,
    })
    expect(existsSync(positions(fresh))).toBe(false)
    const path = to('actors.gexf')
    expect(await runCli(['export', 'gexf', '--graph', fresh, '--out', path])).toMatchObject({ code: 0 })
    const drawn = [...readFileSync(path, 'utf8').matchAll(/<viz:position x="([^"]*)" y="([^"]*)"/g)]
    expect(drawn.map(([, x, y]) => [Number(x), Number(y)]).sort()).toEqual(
      seen.places.map(([, x, y]) => [x, y]).sort(),
    )
    expect(readFileSync(positions(fresh))).toEqual(readFileSync(positions(out)))
  })
})

test('while a served graph is laid out anew, the one before is shown, whole, and it is told how far it is', async () => {
  const out = await built(few)
  const served = await ServedGraph.open(out)
  const source = served.source()
  const before = placesOf(source.graph().nodes)
  await built(more, out)
  const shares: (number | null)[] = [source.layoutShare!()]
  let isDone = false
  const refreshed = source.refresh!().then(() => {
    isDone = true
  })
  while (!isDone) {
    const nodes = placesOf(source.graph().nodes)
    if (nodes.length === before.length) expect(nodes).toEqual(before)
    shares.push(source.layoutShare!())
    await setImmediate()
  }
  await refreshed
  expect(placesOf(source.graph().nodes)).toEqual((await look(out)).places)
  expect(shares[0]).toBe(null)
  const told = shares.filter((share) => share !== null)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(source.layoutShare!()).toBe(null)
})
