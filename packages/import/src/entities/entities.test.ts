import { describe, expect, test } from 'vitest'
import { tell } from '../import.test-kit.ts'

const spells = (statements: Awaited<ReturnType<typeof tell>>['statements']) =>
  statements.map(({ type, office, time }) => [
    type,
    office?.title ?? null,
    time?.start ?? null,
    time?.end ?? null,
  ])

describe('FollowTheMoney', () => {
  const lines = [
    {
      id: 'o1',
      schema: 'Occupancy',
      properties: { holder: ['p1'], post: ['x1'], startDate: ['2015-03'], endDate: ['2019'] },
    },
    { id: 'p1', schema: 'Person', properties: { name: ['Ada Mbeki', 'A. Mbeki'], wikidataId: ['Q1'] } },
    { id: 'b1', schema: 'PublicBody', properties: { name: ['Harbour Ministry'], country: ['no'] } },
    { id: 'x1', schema: 'Position', properties: { name: ['Harbour minister'], organization: ['b1'] } },
    { id: 'm1', schema: 'Membership', properties: { member: ['p1'], organization: ['g1'] } },
    { id: 'g1', schema: 'Organization', properties: { name: ['Harbour Union'] } },
    { id: 't1', schema: 'Table', properties: { fileName: ['x.csv'] } },
    { id: 'o2', schema: 'Occupancy', properties: { holder: ['p1'], post: ['gone'] } },
  ]

  test('persons, bodies, positions, occupancies and memberships; the rest is left out with its reason', async () => {
    const text = [...lines.map((line) => JSON.stringify(line)), '{"schema": "Person", "id"'].join('\n')
    const { statements, actors, reading } = await tell('ftm.ijson', text)
    expect(spells(statements)).toEqual([
      ['HOLDS_OFFICE', 'Harbour minister', '2015-03-01', '2020-01-01'],
      ['MEMBER_OF', null, null, null],
    ])
    expect(actors.find(({ name }) => name === 'Ada Mbeki')).toMatchObject({
      kind: 'person',
      aliases: ['A. Mbeki', 'Ada Mbeki'],
      identifiers: { ftm: 'p1', wikidata: 'Q1' },
    })
    expect(actors.find(({ name }) => name === 'Harbour Ministry')).toMatchObject({
      kind: 'ministry',
      country: 'NOR',
    })
    expect(reading.tally).toMatchObject({
      rows: 9,
      stated: 6,
      skipped: { 'no-actor': 1, 'missing-entity': 1, 'bad-line': 1 },
    })
  })
})

describe('Popolo', () => {
  const value = {
    persons: [{ id: 'a', name: 'Ada Mbeki', identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }] }],
    organizations: [
      { id: 'h', name: 'House of Quays', classification: 'legislature' },
      { id: 'u', name: 'Unity', classification: 'party' },
    ],
    memberships: [
      {
        person_id: 'a',
        organization_id: 'h',
        role: 'member',
        on_behalf_of_id: 'u',
        start_date: '2015-04-09',
        end_date: '2019-03-03',
      },
      { person_id: 'a', organization_id: 'h', role: 'speaker', start_date: '2016' },
      { person_id: 'nobody', organization_id: 'h' },
    ],
    events: [{ id: 'e', name: 'Election' }],
  }

  test('memberships are memberships, roles are offices, and on behalf of a party is a membership of it', async () => {
    const { statements, lines, reading } = await tell('p.json', JSON.stringify(value))
    expect(lines).toEqual([
      'MEMBER_OF [Ada Mbeki] -> [House of Quays]',
      'MEMBER_OF [Ada Mbeki] -> [Unity]',
      'HOLDS_OFFICE [Ada Mbeki] -> [House of Quays]',
    ])
    expect(spells(statements)[0]).toEqual(['MEMBER_OF', null, '2015-04-09', '2019-03-04'])
    expect(spells(statements)[2]).toEqual(['HOLDS_OFFICE', 'speaker', '2016-01-01', null])
    expect(reading.tally).toMatchObject({
      rows: 8,
      stated: 6,
      skipped: { 'missing-entity': 1, 'no-actor': 1 },
    })
  })

  test.each([
    ['a person with memberships', { id: 'a', name: 'Ada', birth_date: '1970', memberships: [] }, 1],
    ['an organization', { id: 'h', name: 'House', classification: 'legislature' }, 1],
    [
      'a membership with both',
      { role: 'Chef', person: { id: 'a', name: 'Ada' }, organization: { id: 'h', name: 'House' } },
      3,
    ],
  ])('one object: %s', async (_, object, stated) => {
    expect((await tell('one.json', JSON.stringify(object))).reading.tally).toMatchObject({ stated })
  })
})

describe('Wikidata', () => {
  const time = (text: string, precision: number) => [
    { snaktype: 'value', datavalue: { value: { time: text, precision } } },
  ]
  const item = (id: string) => ({ snaktype: 'value', datavalue: { value: { id } } })
  const claim = (id: string, rank: string, qualifiers = {}) => ({ mainsnak: item(id), rank, qualifiers })
  const value = {
    entities: {
      Q7: {
        labels: { en: { value: 'Ada Mbeki' } },
        claims: {
          P31: [claim('Q5', 'normal')],
          P39: [
            claim('Q70', 'preferred', { P580: time('+2012-05-07T00:00:00Z', 11) }),
            claim('Q71', 'normal', {
              P580: time('+2004-00-00T00:00:00Z', 9),
              P582: time('+2008-05-00T00:00:00Z', 10),
            }),
            claim('Q72', 'deprecated'),
            { mainsnak: { snaktype: 'somevalue' }, rank: 'normal' },
          ],
          P102: [claim('Q80', 'normal')],
        },
      },
      Q9: { labels: { en: { value: 'a sort of moss' } }, claims: { P31: [claim('Q16521', 'normal')] } },
    },
  }

  test('offices by rank, with the precision of their dates; what is deprecated or no person is left out', async () => {
    const { statements, reading } = await tell('q.json', JSON.stringify(value))
    expect(spells(statements)).toEqual([
      ['HOLDS_OFFICE', 'Q70', '2012-05-07', null],
      ['HOLDS_OFFICE', 'Q71', '2004-01-01', '2008-06-01'],
      ['MEMBER_OF', null, null, null],
    ])
    expect(statements[1]!.time!.precision).toBe('year')
    expect(statements[0]!.confidence).toBeGreaterThan(statements[1]!.confidence)
    expect(reading.tally.skipped).toEqual({ deprecated: 1, 'no-value': 1, 'no-actor': 1 })
  })
})

test('half a file of entities is refused', async () => {
  await expect(tell('half.json', '{"persons": [{"id": "a", "na')).rejects.toMatchObject({
    code: 'broken-file',
  })
})

test('a graph file: edges that say a type become statements, others are left out', async () => {
  const text = JSON.stringify({
    nodes: [
      { id: 'n', label: 'Norway' },
      { id: 'u', label: 'United Nations' },
      { id: 'a', label: 'Ada Mbeki', kind: 'person' },
    ],
    edges: [
      { id: 'e1', source: 'n', target: 'u', label: 'accuse' },
      { id: 'e2', source: 'a', target: 'n', kind: 'member of' },
      { id: 'e3', source: 'a', target: 'u' },
    ],
  })
  const { lines, reading } = await tell('g.json', text)
  expect(lines).toEqual(['ACCUSE [Norway] -> [United Nations]', 'MEMBER_OF [Ada Mbeki] -> [Norway]'])
  expect(reading.tally).toMatchObject({ unit: 'edge', rows: 3, stated: 2, skipped: { 'untyped-edge': 1 } })
})
