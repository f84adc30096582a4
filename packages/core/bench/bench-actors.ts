/**
 * `pnpm bench:actors`: links the records of 100,000 generated documents about 50,000 actors, and says what a thousand
 * documents cost by themselves and among all.
 *
 * Every document names three actors: half of the persons with an office and a country, some without, some by the surname
 * alone, in three spellings. Time is that of the processor, so that other programs on the machine count less.
 */

import { mergeActors } from '../src/assembly/canonical-actors.ts'
import { actorId } from '../src/ids/ids.ts'
import { seededRandom } from '../src/layout/forces.ts'
import { linkActors } from '../src/linking/link-actors.ts'
import type { Actor } from '../src/model/actor.ts'
import { foldName } from '../src/names/fold.ts'

const ACTORS = 50_000
const DOCUMENTS = 100_000
const IN_DOCUMENT = 3
const random = seededRandom(7)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const [onsets, vowels, codas] = [
  'b d f g h k l m n p r s t v z br dr kr tr st'.split(' '),
  'a e i o u ai'.split(' '),
  ['', 'n', 'r', 's', 'l', 'k'],
]
const syllable = () => `${pick(onsets)}${pick(vowels)}${pick(codas)}`
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const surnames = Array.from({ length: 20_000 }, () =>
  capital(`${syllable()}${syllable()}${pick(['ov', 'ev', 'a', 'ian', 'sen', 'er', ''])}`),
)
const givens = Array.from({ length: 2_000 }, () => capital(`${syllable()}${syllable()}`))
const countries = 'AZE ARM GEO RUS TUR IRN FRA DEU USA GBR'.split(' ')

interface Person {
  readonly given: string
  readonly surname: string
  readonly country: string
  readonly sectors: string[]
}
const people: Person[] = Array.from({ length: ACTORS }, () => ({
  given: pick(givens),
  surname: pick(surnames),
  country: pick(countries),
  sectors: random() < 0.5 ? ['GOV'] : [],
}))

/** One person as one document names them. */
function mention({ given, surname, country, sectors }: Person, document: number): Actor {
  const chance = random()
  const record = (name: string, known: string | null, scope: string | null, held: string[]): Actor => ({
    id: actorId('person', foldName(name), known, scope),
    kind: 'person',
    name,
    aliases: [name],
    country: known,
    sectors: held,
    identifiers: {},
  })
  if (chance < 0.05) return record(surname, null, `doc ${document}`, [])
  if (chance < 0.2) return record(`${given} ${surname.replace(/ev$/, 'yev')}`, country, null, sectors)
  return record(`${given} ${surname}`, chance < 0.4 ? null : country, null, sectors)
}

/** The records of a run of documents, each once, as a build gathers them. */
function records(documents: number, from = 0): Actor[] {
  const byId = new Map<string, Actor>()
  for (let document = from; document < from + documents; document += 1) {
    for (const named of mentions[document]!) {
      const known = byId.get(named.id)
      byId.set(named.id, known ? mergeActors(known, named) : named)
    }
  }
  return [...byId.values()]
}

const mentions = Array.from({ length: DOCUMENTS }, (_, document) =>
  Array.from({ length: IN_DOCUMENT }, () => mention(pick(people), document)),
)

/** Seconds of the processor that something takes. */
function seconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const THOUSAND = 1_000
const thousands = Array.from({ length: DOCUMENTS / THOUSAND }, (_, at) => at * THOUSAND)
const alone = (from: number) => seconds(() => linkActors(records(THOUSAND, from), []))
// some are not measured, so that the others do not pay for V8's compiler; those are measured once, since what is found of a
// record is kept with it
const [early, late] = [thousands.slice(0, 30), thousands.slice(30)]
for (const from of early) alone(from)
const byThemselves = late.reduce((sum, from) => sum + alone(from), 0) / late.length

console.log('documents  records   actors  gather, s  link, s  s a thousand documents')
let each = 0
for (const documents of [1_000, 10_000, 50_000, DOCUMENTS]) {
  let given: Actor[] = []
  let actors = 0
  const gathering = seconds(() => {
    given = records(documents).map((record) => ({ ...record }))
  })
  const linking = seconds(() => {
    actors = new Set(linkActors(given, []).ids.values()).size
  })
  each = ((gathering + linking) / documents) * THOUSAND
  const cells = [documents, given.length, actors, gathering.toFixed(2), linking.toFixed(2), each.toFixed(3)]
  console.log(cells.map((cell, at) => String(cell).padStart([9, 7, 7, 9, 7, 22][at]!)).join('  '))
}
console.log(
  `a thousand documents: by themselves ${byThemselves.toFixed(3)} s, each among all ${each.toFixed(3)} s, ratio ${(each / byThemselves).toFixed(2)}`,
)
