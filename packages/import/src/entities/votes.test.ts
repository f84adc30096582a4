import { describe, expect, test } from 'vitest'
import { tell } from '../import.test-kit.ts'

const ada = { id: 'ada', name: 'Ada Berg', gender: 'female' }
const ole = { id: 'ole', name: 'Ole Lund', gender: 'male' }
const board = { id: 'board', name: 'Harbour Board', classification: 'legislature' }

const parliament = {
  persons: [ada, ole],
  organizations: [board],
  motions: [
    { id: 'm1', text: 'That the quay be\nclosed', creator_id: 'ada', date: '2021-03-04', result: 'pass' },
    { id: 'm2', text: 'That nothing be done', result: 'fail' },
  ],
  vote_events: [
    {
      id: 'v1',
      motion_id: 'm1',
      start_date: '2021-03-05T10:00:00Z',
      counts: [{ option: 'yes', value: 1 }],
      votes: [
        { voter_id: 'ada', option: 'yes' },
        { voter_id: 'ole', option: 'no' },
        { voter_id: 'ole', option: 'abstain' },
        { voter_id: 'nobody', option: 'yes' },
      ],
    },
  ],
  votes: [{ voter_id: 'ole', option: 'yes', vote_event_id: 'v2' }],
  speeches: [{ creator_id: 'ole', text: 'Boats need a quay.', date: '2021-03-05' }],
}

/** What `tell` gives, with the words and the day. */
async function toldWith(name: string, content: string) {
  const { lines, statements, reading } = await tell(name, content)
  const words = statements.map(
    ({ text, time, kind }) => `${kind} ${text.split(' | ')[2]} ${time?.start ?? '-'}`,
  )
  return { told: lines.map((line, at) => `${line}; ${words[at]}`).sort(), tally: reading.tally, statements }
}

describe('Popolo: motions, votes and speeches', () => {
  test('who voted for or against what, who moved it, who said what', async () => {
    const { told, tally, statements } = await toldWith('votes.json', JSON.stringify(parliament))
    expect(told).toEqual([
      'REJECT [Ole Lund] -> []; event voted no: That the quay be closed 2021-03-05',
      'SAY [Ada Berg] -> []; utterance moved: That the quay be closed 2021-03-04',
      'SAY [Ole Lund] -> []; utterance Boats need a quay. 2021-03-05',
      'SUPPORT [Ada Berg] -> []; event voted yes: That the quay be closed 2021-03-05',
      'SUPPORT [Ole Lund] -> []; event voted yes: v2 -',
    ])
    expect(tally).toMatchObject({
      rows: 12,
      stated: 8,
      skipped: { 'no-actor': 1, 'only-numbers': 1, 'no-side': 1, 'missing-entity': 1 },
    })
    expect(new Set(statements.map(({ proposition }) => proposition)).size).toBe(5)
  })

  test.each([
    [
      'a motion',
      { text: 'That it be', creator_id: 'x', organization_id: 'y', result: 'pass' },
      'missing-entity',
    ],
    ['a vote', { vote_event_id: 'v', voter_id: 'x', option: 'yes' }, 'missing-entity'],
    ['a vote event', { identifier: '7', votes: [] }, 'no-votes'],
    ['a count', { option: 'yes', value: 5 }, 'only-numbers'],
    ['a post', { id: 'p', label: 'Pilot', organization_id: 'board' }, 'no-holder'],
    ['an event', { name: 'Session', start_date: '2020', organization_id: 'board' }, 'no-actor'],
    ['an address', { type: 'voice', value: '+1-555' }, 'no-actor'],
    ['an area', { name: 'Ward 1', identifier: 'w1', classification: 'ward' }, 'no-actor'],
    ['a fragment', { id: 'a', name: 'Someone', created_at: '2000-05-01' }, 'no-kind'],
  ])('%s by itself is accounted for', async (_, value, code) => {
    const { tally } = await toldWith('one.json', JSON.stringify(value))
    expect(tally).toEqual({ unit: 'entry', rows: 1, stated: 0, merged: 0, skipped: { [code]: 1 } })
  })

  test('voters that a vote holds itself need no list of persons', async () => {
    const value = { identifier: '7', start_date: '2020-01-02', votes: [{ voter: ada, option: 'no' }] }
    expect((await toldWith('inside.json', JSON.stringify(value))).told).toEqual([
      'REJECT [Ada Berg] -> []; event voted no: 7 2020-01-02',
    ])
  })
})

const turtle = `@prefix org: <http://www.w3.org/ns/org#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix schema: <http://schema.org/> .
@prefix opengov: <http://www.w3.org/ns/opengov#> .
<p/ada> a foaf:Person; foaf:name "Ada Berg" .
<o/board> a org:Organization; skos:prefLabel "Harbour Board"@en; skos:altLabel "The Board"; org:classification [a skos:Concept; skos:prefLabel "Legislature"@en] .
<m/1> a org:Membership; org:member <p/ada>; org:organization <o/board>; org:role [a org:Role; skos:prefLabel "Chair"@en]; schema:validFrom "1970-01"; schema:validUntil "1971-12-31" .
<v/1> a opengov:VoteEvent; schema:startDate "2020-01-02"; opengov:motion [a opengov:Motion; schema:text "Close it"; schema:creator <p/ada>];
  opengov:vote [a opengov:Vote; schema:agent <p/ada>; schema:option "yes"] .
<x/1> a <http://schema.org/Place>; schema:name "Quay" .
`

describe('RDF in Turtle', () => {
  test('persons, organisations, offices, motions and votes', async () => {
    const { lines, statements, reading } = await tell('harbour.ttl', turtle)
    expect(lines.sort()).toEqual([
      'HOLDS_OFFICE [Ada Berg] -> [Harbour Board]',
      'SAY [Ada Berg] -> []',
      'SUPPORT [Ada Berg] -> []',
    ])
    const office = statements.find(({ type }) => type === 'HOLDS_OFFICE')!
    expect(office).toMatchObject({
      office: { title: 'Chair' },
      time: { start: '1970-01-01', end: '1972-01-01' },
    })
    expect(reading.tally).toEqual({
      unit: 'entry',
      rows: 6,
      stated: 5,
      merged: 0,
      skipped: { 'no-actor': 1 },
    })
  })

  test.each([
    ['a prefix that is nowhere declared', `${turtle}<p/b> a none:Person .\n`, 'none:'],
    ['a missing semicolon', `${turtle}<p/b> a foaf:Person foaf:name "B" .\n`, 'line 12'],
    ['an end in the middle', turtle.slice(0, -12), 'eof'],
  ])('%s: what stands before it is read, and the fault is told', async (_, text, fault) => {
    const { lines, reading } = await tell('broken.ttl', text)
    expect(lines).toContain('HOLDS_OFFICE [Ada Berg] -> [Harbour Board]')
    expect(reading.tally.skipped['bad-line']).toBe(1)
    expect(reading.issues.find(({ code }) => code === 'bad-line')?.message).toContain(fault)
  })
})
