import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Actor, nameKey } from '@demarche/core'
import { beforeAll, expect, test } from 'vitest'
import { loadAssembly, requireGraph } from '../src/graph-folder/load-graph.ts'
import { build } from './build-kit.ts'
import { scratchFolder } from './run-cli.ts'

interface Expected {
  name: string
  kind: string
  country: string | null
  aliases: string[]
}
const data = fileURLToPath(new URL('../../../data/', import.meta.url))
const expected: Expected[] = JSON.parse(readFileSync(join(data, 'expected-actors.json'), 'utf8'))

let actors: Actor[] = []
beforeAll(async () => {
  const out = join(scratchFolder(), 'demo')
  await build(out, join(data, 'articles'))
  actors = (await loadAssembly(requireGraph(out))).actors
})

/** The nodes of a real actor: of its kind, under one of its names, of no other country. */
function nodesOf({ name, kind, country, aliases }: Expected): Actor[] {
  const names = new Set([name, ...aliases].map(nameKey))
  return actors.filter(
    (actor) =>
      actor.kind === kind &&
      [actor.name, ...actor.aliases].some((alias) => names.has(nameKey(alias))) &&
      (country === null || actor.country === null || actor.country === country),
  )
}

test('every person and every country of the list is one node, and no node is two of them', () => {
  const listed = expected.filter(({ kind }) => kind === 'person' || kind === 'country')
  expect(listed.length).toBeGreaterThan(40)
  const nodes = listed.map((one) => ({ name: one.name, found: nodesOf(one) }))
  expect(
    nodes.filter(({ found }) => found.length !== 1).map(({ name, found }) => `${name}: ${found.length}`),
  ).toEqual([])
  expect(new Set(nodes.map(({ found }) => found[0]!.id)).size).toBe(listed.length)
})

test('nobody with a full name is a node who is not in the list, and no country', () => {
  const listed = new Set(expected.flatMap((one) => nodesOf(one).map(({ id }) => id as string)))
  const isNamed = ({ kind, name }: Actor) =>
    kind === 'country' || (kind === 'person' && /^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(name))
  expect(actors.filter((actor) => isNamed(actor) && !listed.has(actor.id)).map(({ name }) => name)).toEqual(
    [],
  )
})

/** Bodies whose descriptions without a country are still nodes of their own in some articles: "the ministry", "parliament". */
const STILL_TWICE = [
  'Armenian armed formations in Karabakh',
  'Armenians of Karabakh',
  'Collective Security Treaty Organization',
  'European Union civilian mission in Armenia',
  'Ministry of Defence of Azerbaijan',
  'Nagorno-Karabakh authorities (de facto)',
  'National Assembly of Armenia',
  'National Assembly of Azerbaijan',
  'Presidential Administration of Russia',
  'Russian peacekeeping contingent',
]

test('of bodies and places only those known to be are in the graph twice', () => {
  const twice = expected.filter((one) => nodesOf(one).length > 1).map(({ name }) => name)
  expect(twice.filter((name) => !STILL_TWICE.includes(name))).toEqual([])
})
