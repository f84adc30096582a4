import { expect, test } from 'vitest'
import { read } from '../read.test-kit.ts'
import { countryTriples } from './country-triples.ts'

const triples = (text: string) =>
  countryTriples(read(text)).map(({ type, from, to }) => `${type} ${from} ${to}`)

test.each([
  ['a deed of one country to another', 'Norway attacked Chad.', ['ASSAULT NOR TCD']],
  ['equals stand in both directions', 'Norway and Chad met.', ['CONSULT NOR TCD', 'CONSULT TCD NOR']],
  ['what will be done counts as done', 'Norway will supply arms to Chad.', ['AID NOR TCD']],
  ['what is promised is an agreement', 'Norway promised to help Chad.', ['AGREE NOR TCD']],
  [
    'a deed in another’s mouth is an accusation',
    'Norway said that Chad had attacked Mali.',
    ['ACCUSE NOR TCD'],
  ],
  ['told behind its words it stays the deed', 'Rebels attacked Mali, Norway said.', ['ASSAULT null MLI']],
  [
    'the country where it was done stands for nobody’s',
    'Norway attacked militants in Mali.',
    ['ASSAULT NOR MLI'],
  ],
  ['what is denied is none', 'Norway did not attack Chad.', []],
])('%s', (_, text, want) => expect(triples(text)).toEqual(want))
