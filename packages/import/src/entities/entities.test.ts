import { assemble, assembledGraph } from '@demarche/core'
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

test('an end that is no date is left open, and that is said', async () => {
  const text = JSON.stringify({
    persons: [{ id: 'p', name: 'Ada Mbeki' }],
    organizations: [{ id: 'h', name: 'House of Quays', classification: 'legislature' }],
    memberships: [
      { person_id: 'p', organization_id: 'h', role: 'speaker', start_date: '2015-03', end_date: 'spring' },
    ],
  })
  const { statements, reading } = await tell('open.json', text)
  expect(spells(statements)).toEqual([['HOLDS_OFFICE', 'speaker', '2015-03-01', null]])
  expect(reading.issues).toMatchObject([{ code: 'no-date', location: 'open.json:memberships[0]' }])
})

describe('labels of Wikidata', () => {
  const person = {
    labels: { ru: { value: 'Ада Мбеки' }, mul: { value: 'Ada Mbeki' } },
    aliases: { en: [{ value: 'A. N. Mbeki' }], de: [{ value: 'Frau Mbeki' }] },
    claims: {
      P31: [{ mainsnak: { snaktype: 'value', datavalue: { value: { id: 'Q5' } } }, rank: 'normal' }],
      P39: ['Q70', 'Q71'].map((id) => ({
        mainsnak: { snaktype: 'value', datavalue: { value: { id } } },
        rank: 'normal',
      })),
    },
  }

  test('an office is called by its label where the file has it, else by its id, and that is said', async () => {
    const office = { labels: { en: { value: 'harbour minister' } }, claims: {} }
    const text = JSON.stringify({ entities: { Q7: person, Q70: office } })
    const { statements, actors, reading } = await tell('labels.json', text)
    expect(statements.map((each) => each.office?.title)).toEqual(['harbour minister', 'Q71'])
    expect(actors[0]).toMatchObject({
      name: 'Ada Mbeki',
      aliases: ['A. N. Mbeki', 'Ada Mbeki', 'Ада Мбеки'],
    })
    expect(reading.tally).toMatchObject({ rows: 4, stated: 4, skipped: {} })
    expect(reading.issues.map(({ code, message }) => [code, message])).toEqual([
      ['no-label', expect.stringContaining('(Q71)')],
    ])
  })
})

describe('both ends of an office reach the graph', () => {
  const dates = (start: string, end: string) => ({ startDate: [start], endDate: [end] })
  const ftm = [
    { id: 'p', schema: 'Person', properties: { name: ['Ada Mbeki'] } },
    { id: 'x', schema: 'Position', properties: { name: ['Harbour minister'] } },
    {
      id: 'o',
      schema: 'Occupancy',
      properties: { holder: ['p'], post: ['x'], ...dates('2015-03-04', '2019-05-06') },
    },
  ]
  const popolo = {
    persons: [{ id: 'p', name: 'Ada Mbeki' }],
    organizations: [{ id: 'h', name: 'House of Quays', classification: 'legislature' }],
    memberships: [
      {
        person_id: 'p',
        organization_id: 'h',
        role: 'speaker',
        start_date: '2015-03-04',
        end_date: '2019-05-06',
      },
    ],
  }
  const value = (id: string) => ({ snaktype: 'value', datavalue: { value: { id } } })
  const time = (text: string) => [
    { snaktype: 'value', datavalue: { value: { time: `+${text}T00:00:00Z`, precision: 11 } } },
  ]
  const qualifiers = { P580: time('2015-03-04'), P582: time('2019-05-06') }
  const wikidata = {
    entities: {
      Q7: {
        labels: { en: { value: 'Ada Mbeki' } },
        claims: {
          P31: [{ mainsnak: value('Q5'), rank: 'normal' }],
          P39: [{ mainsnak: value('Q70'), rank: 'normal', qualifiers }],
        },
      },
    },
  }

  test.each([
    ['FollowTheMoney', ftm.map((line) => JSON.stringify(line)).join('\n')],
    [
      'FollowTheMoney with times of day',
      ftm
        .map((line) => JSON.stringify(line))
        .join('\n')
        .replaceAll(/(\d\d)"\]/g, '$1T10:30:00"]'),
    ],
    ['Popolo', JSON.stringify(popolo)],
    ['Popolo with times of day', JSON.stringify(popolo).replaceAll(/(-\d\d)"/g, '$1T10:30:00Z"')],
    ['Wikidata', JSON.stringify(wikidata)],
  ])('%s', async (_, text) => {
    const { reading } = await tell('office.json', text)
    const documents = reading.documents
    const { relationships } = assembledGraph(
      assemble({
        documents: documents.map(({ document }) => document),
        actors: documents.flatMap(({ actors }) => actors),
        statements: documents.flatMap(({ statements }) => statements),
        judgements: [],
      }),
    )
    const spells = [...relationships].filter(({ type }) => type === 'HOLDS_OFFICE')
    expect(spells.map(({ properties: { from, until, precision } }) => [from, until, precision])).toEqual([
      ['2015-03-04', '2019-05-07', 'day'],
    ])
  })
})

test('memberships keep from when to when they lasted, in the graph too', async () => {
  const text = JSON.stringify({
    persons: [{ id: 'a', name: 'Ada Berg' }],
    organizations: [{ id: 'o', name: 'Harbour Union', classification: 'party' }],
    memberships: [
      { person_id: 'a', organization_id: 'o', start_date: '2011-03-04', end_date: '2015-05-06' },
      { person_id: 'a', organization_id: 'o', start_date: '2019' },
    ],
  })
  const { reading } = await tell('members.json', text)
  const { relationships } = assembledGraph(
    assemble({
      documents: reading.documents.map(({ document }) => document),
      actors: reading.documents.flatMap(({ actors }) => actors),
      statements: reading.documents.flatMap(({ statements }) => statements),
      judgements: [],
    }),
  )
  const spells = [...relationships].filter(({ type }) => type === 'MEMBER_OF')
  expect(spells.map(({ properties: { from, until, precision } }) => [from, until, precision]).sort()).toEqual(
    [
      ['2011-03-04', '2015-05-07', 'day'],
      ['2019-01-01', undefined, 'year'],
    ],
  )
})

test('half a file of entities is refused', async () => {
  await expect(tell('half.json', '{"persons": [{"id": "a", "na')).rejects.toMatchObject({
    code: 'broken-file',
  })
})
