/** Made-up articles of any number: few actors in most of them, ever new ones in the rest, as in the news. */
import { seededRandom } from '../../packages/core/src/index.ts'

/** One line of a JSON lines file. */
export interface Article {
  readonly id: string
  readonly publisher: string
  readonly publishedAt: string
  readonly text: string
}

const COUNTRIES: readonly (readonly [name: string, adjective: string])[] = [
  ['Armenia', 'Armenian'],
  ['Azerbaijan', 'Azerbaijani'],
  ['Georgia', 'Georgian'],
  ['Turkey', 'Turkish'],
  ['Iran', 'Iranian'],
  ['Russia', 'Russian'],
  ['France', 'French'],
  ['Germany', 'German'],
  ['Norway', 'Norwegian'],
  ['Japan', 'Japanese'],
  ['Chile', 'Chilean'],
  ['Kenya', 'Kenyan'],
]
const OFFICES = ['Foreign Minister', 'Defence Minister', 'President', 'Prime Minister', 'Interior Minister']
const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu bran drel gor kast lem'.split(' ')
const PLACES = 'the capital,the border,the north of the country,Geneva,Vienna,the coast'.split(',')

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A generator of articles: the same for the same number, whatever was asked for before. */
export function makeArticle(number: number): Article {
  const random = seededRandom(number + 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const syllables = (seed: number, count: number) => {
    const draw = seededRandom(seed)
    const parts = Array.from({ length: count }, () => SYLLABLES[Math.floor(draw() * SYLLABLES.length)]!)
    return capital(parts.join(''))
  }
  const person = () => {
    // A third of the names are known to all; half of the rest stand in one article only.
    const who = random() < 0.34 ? Math.floor(random() ** 2 * 200) : 1000 + Math.floor(random() * number)
    const [, adjective] = COUNTRIES[who % COUNTRIES.length]!
    return `${adjective} ${OFFICES[who % OFFICES.length]} ${syllables(who * 2 + 7, 2)} ${syllables(who * 3 + 11, 3)}`
  }
  const state = () => pick(COUNTRIES)[0]
  // All articles of one day give the same number: else most of the graph would contradict the rest.
  const some = () => 2 + 3 * (number % 28)
  const sentences = [
    () => `${person()} accused ${state()} of shelling ${some()} villages near ${pick(PLACES)} on Tuesday.`,
    () => `${state()} did not attack ${state()}, its Foreign Ministry said.`,
    () =>
      `${person()} said that ${state()} would send ${some()} tonnes of food to ${state()} if the road were opened.`,
    () => `${person()} met ${person()} in ${pick(PLACES)} and signed an agreement on trade.`,
    () => `"We will not accept this," ${person()} said, calling on ${state()} to withdraw its troops.`,
    () =>
      `Police in ${pick(PLACES)} arrested ${some()} protesters, according to the Interior Ministry of ${state()}.`,
    () =>
      `${state()} imposed sanctions on ${some()} companies of ${state()}, the president’s office reported.`,
  ]
  const length = 4 + Math.floor(random() * 6)
  const text = Array.from({ length }, () => pick(sentences)()).join(' ')
  const day = String(1 + (number % 28)).padStart(2, '0')
  return { id: `a${number}`, publisher: `Wire ${number % 7}`, publishedAt: `2023-09-${day}`, text }
}
