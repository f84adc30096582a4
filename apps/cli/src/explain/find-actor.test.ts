import { type Actor, type Assembly, actorId } from '@demarche/core'
import { expect, test } from 'vitest'
import { findActor, likeness } from './find-actor.ts'

function actor(kind: Actor['kind'], name: string, aliases: string[] = []): Actor {
  const id = actorId(kind, name.toLowerCase(), null)
  return { id, kind, name, aliases, country: null, sectors: [], identifiers: {} }
}

const assembly: Pick<Assembly, 'actors' | 'statements'> = {
  statements: [],
  actors: [
    actor('person', 'Recep Tayyip Erdoğan', ['Erdoğan', 'the Turkish president']),
    actor('person', 'Nikol Pashinyan', ['Pashinyan']),
    actor('government', 'Government of Armenia', ['Yerevan']),
    actor('place', 'Yerevan'),
  ],
}

test.each([
  ['Erdogan', 'Recep Tayyip Erdoğan'],
  ['nikol pashinyan', 'Nikol Pashinyan'],
  ['PASHINYAN', 'Nikol Pashinyan'],
  ['Turkish President', 'Recep Tayyip Erdoğan'],
  ['armenia', 'Government of Armenia'],
])('%s is %s', (typed, name) => {
  expect(findActor(assembly, typed).actor.name).toBe(name)
})

test('a name of two actors gives the others too', () => {
  const { actor: found, others } = findActor(assembly, 'Yerevan')
  expect([found, ...others].map(({ kind }) => kind).sort()).toEqual(['government', 'place'])
})

test('an unknown name says which are near', () => {
  expect(() => findActor(assembly, 'Pashinian')).toThrow('did you mean Nikol Pashinyan?')
  expect(() => findActor(assembly, 'zzz')).toThrow('no name in the graph is like it')
})

test('likeness counts each pair of letters once', () => {
  expect(likeness('aaaa', 'aa')).toBeCloseTo(0.5)
  expect(likeness('', '')).toBe(1)
})
