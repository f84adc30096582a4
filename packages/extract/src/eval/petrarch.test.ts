import { expect, test } from 'vitest'
import { PetrarchSentence, scorePetrarch, wantedTriples } from './petrarch.ts'

const sentence = (noevents: boolean, ...events: [from: string, to: string, code: string][]) =>
  PetrarchSentence.parse({
    id: '1',
    text: 'Norway met Chad.',
    noevents,
    events: events.map(([sourcecode, targetcode, eventcode]) => ({ sourcecode, targetcode, eventcode })),
  })

test('CAMEO becomes type and countries; utterances and organisations without a country are left out', () => {
  expect(
    wantedTriples(
      sentence(false, ['NORGOV', '---REB', '040'], ['IGOUNO', 'TCD', '190'], ['NOR', 'TCD', '010']),
    ),
  ).toEqual([
    { type: 'CONSULT', from: 'NOR', to: null },
    { type: 'ASSAULT', from: null, to: 'TCD' },
  ])
})

test('what must give nothing is counted apart', () => {
  const given = [{ type: 'CONSULT', from: 'NOR', to: 'TCD' }]
  const event = sentence(false, ['NOR', 'TCD', '040'])
  const score = scorePetrarch([
    { sentence: event, wanted: wantedTriples(event), given },
    { sentence: sentence(true), wanted: [], given },
    { sentence: sentence(true), wanted: [], given: [] },
  ])
  expect(score.falseAlarms.length).toBe(1)
  expect(score.noEvents).toMatchObject({ value: 0.5, count: 2 })
  expect(score.triples.value).toBe(1)
})

test('a bare CAMEO yield is right as CONCEDE and as RETREAT', () => {
  const yielded = sentence(false, ['NOR', 'TCD', '080'])
  const score = scorePetrarch([
    {
      sentence: yielded,
      wanted: wantedTriples(yielded),
      given: [{ type: 'RETREAT', from: 'NOR', to: 'TCD' }],
    },
  ])
  expect(score.triples.value).toBe(1)
})
