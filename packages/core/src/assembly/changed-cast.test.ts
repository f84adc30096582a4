import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkKeys } from '../linking/link-keys.ts'
import type { Actor, ActorKind } from '../model/actor.ts'
import { type Judgement, makeJudgement } from '../model/judgement.ts'
import { actor } from './assembly.test-kit.ts'
import { mergeActors } from './canonical-actors.ts'
import { castOf } from './cast.ts'
import { changedCast, type KeptActors } from './changed-cast.ts'

/** Records of which many are one: by spelling, by surname alone, by identifier, by the words of a body. */
const pool: readonly Actor[] = (
  [
    ['person', 'Ilham Aliyev', 'AZE'],
    ['person', 'Ilham Aliev', 'AZE'],
    ['person', 'Ilham Aliyev', null],
    ['person', 'Aliyev', null],
    ['person', 'Aliyev', 'AZE'],
    ['person', 'Samir Aliyev', 'AZE'],
    ['person', 'I. Aliyev', 'AZE'],
    ['person', 'Anna Lind', 'NOR'],
    ['person', 'Lind', 'NOR'],
    ['person', 'Anna Lindh', 'NOR'],
    ['ministry', 'Ministry of Defence', 'NOR'],
    ['ministry', 'Defence Ministry', 'NOR'],
    ['company', 'Norsk Hydro', 'NOR'],
    ['company', 'Norsk Hydro ASA', 'NOR'],
    ['government', 'Government of Norway', 'NOR'],
  ] as const satisfies readonly (readonly [ActorKind, string, string | null])[]
).map(([kind, name, country]) => ({
  ...actor(kind, name, country),
  sectors: kind === 'person' && name !== 'Samir Aliyev' ? ['GOV'] : [],
}))

const anyRecords = fc
  .uniqueArray(
    fc.record({
      one: fc.constantFrom(...pool),
      wikidata: fc.constantFrom(null, null, null, 'Q1', 'Q2'),
      alias: fc.constantFrom('', 'The Boss'),
    }),
    { selector: ({ one }) => one.id, maxLength: 9 },
  )
  .map((all) =>
    all.map(
      ({ one, wikidata, alias }): Actor => ({
        ...one,
        aliases: alias === '' ? one.aliases : [...one.aliases, alias],
        identifiers: wikidata ? { wikidata } : {},
      }),
    ),
  )

const by = { by: 'someone', at: '2023-10-02T10:00:00Z', reason: null }
const anyJudgement: fc.Arbitrary<Judgement> = fc.oneof(
  fc
    .tuple(
      fc.subarray([...pool], { minLength: 2, maxLength: 2 }),
      fc.constantFrom('same', 'different', 'unsure'),
    )
    .map(([[a, b], verdict]) =>
      makeJudgement({ about: 'actors', actors: [a!.id, b!.id], verdict: verdict as 'same', ...by }),
    ),
  fc
    .tuple(fc.constantFrom(...pool), fc.constantFrom('One', 'Another'))
    .map(([one, name]) => makeJudgement({ about: 'name', actor: one.id, name, ...by })),
)

function kept(records: readonly Actor[], ids: ReadonlyMap<string, string>): KeptActors {
  const find = (id: string) => records.find((record) => record.id === id)
  const those = (isWanted: (record: Actor) => boolean) =>
    records.filter(isWanted).map(({ id }) => id as string)
  return {
    record: find,
    keysOf: (id) => [find(id) ?? []].flat().flatMap(linkKeys),
    withKey: (key) => those((record) => linkKeys(record).includes(key)),
    idOf: (id) => find(id) && ids.get(id),
    joinedIn: (id) => those((record) => ids.get(record.id) === id),
  }
}

const missingIn = (some: readonly Actor[], others: readonly Actor[]) => {
  const known = new Set(others.map((record) => JSON.stringify(record)))
  return some.filter((record) => !known.has(JSON.stringify(record)))
}

test('who is who after a change is what linking all records gives, whatever is looked at', () => {
  const input = fc.record({
    stay: anyRecords,
    gone: anyRecords,
    come: anyRecords,
    judgements: fc.array(anyJudgement, { maxLength: 3 }),
  })
  fc.assert(
    fc.property(input, ({ stay, gone, come, judgements }) => {
      const merged = (records: readonly Actor[]) => {
        const found = new Map<string, Actor>()
        for (const one of records)
          found.set(one.id, found.has(one.id) ? mergeActors(found.get(one.id)!, one) : one)
        return [...found.values()]
      }
      const [old, now] = [merged([...stay, ...gone]), merged([...stay, ...come])]
      const [before, after] = [castOf(old, judgements), castOf(now, judgements)]
      const change = { gone: missingIn(old, now), come: missingIn(now, old) }
      const update = changedCast(kept(old, before.linked.ids), change, before.standing)
      for (const [side, whole] of [['before', before] as const, ['after', after] as const]) {
        for (const { id } of pool) {
          expect(update[side].ids.get(id)).toBe(whole.linked.ids.get(id))
          expect(update[side].index.actor(id)).toEqual(whole.index.actor(id))
        }
      }
      const looked = new Set<string>([...update.before.actors, ...update.after.actors].map(({ id }) => id))
      for (const { id } of pool)
        if (!looked.has(id)) expect(before.index.actor(id)).toEqual(after.index.actor(id))
      for (const { id, as, keys } of update.linked) {
        expect(as).toBe(after.linked.ids.get(id))
        expect(keys).toEqual(linkKeys(now.find((record) => record.id === id)!))
      }
    }),
    { numRuns: 1000 },
  )
})
