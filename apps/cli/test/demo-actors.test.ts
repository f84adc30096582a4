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

/** The nodes of a real actor: of its kind, under one of its names, of no other country, and not under the name of another. */
function nodesOf({ name, kind, country, aliases }: Expected): Actor[] {
  const names = new Set([name, ...aliases].map(nameKey))
  const others = new Set(
    expected.map((other) => nameKey(other.name)).filter((other) => other !== nameKey(name)),
  )
  return actors.filter(
    (actor) =>
      actor.kind === kind &&
      !others.has(nameKey(actor.name)) &&
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

/** Entries under whose names more than one node stands, and what in the articles keeps them apart. */
const APART: Readonly<Record<string, string>> = {
  'Armenian armed formations in Karabakh':
    '"Armenian armed forces and illegal armed groups" are set side by side in one sentence; "the fighters" follow on both, or on nobody named before',
  'Armenians of Karabakh':
    '"the people of Karabakh" are all who live there, "Karabakh Armenians" are one people',
  'National Assembly of Nagorno-Karabakh':
    '"the deputies" are its members, of whom 22 vote one way and one the other; the articles with them never name it',
}

test('of bodies and places none is in the graph twice, but those whose descriptions say different things', () => {
  const twice = expected.filter((one) => nodesOf(one).length > 1).map(({ name }) => name)
  expect(twice.sort()).toEqual(Object.keys(APART).sort())
})
