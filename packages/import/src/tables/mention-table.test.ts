import { assemble } from '@demarche/core'
import { expect, test } from 'vitest'
import { gdelt2, gdeltActorCells, gdeltMention, tell, toldOf } from '../import.test-kit.ts'
import type { StatedEvent } from '../imported-document.ts'

const event = (id: string, code: string) =>
  gdelt2({
    GLOBALEVENTID: id,
    ...gdeltActorCells(1, 'EGY', 'EGYPT', 'EGY'),
    ...gdeltActorCells(2, 'COP', 'OFFICER', '', 'COP'),
    EventCode: code,
    SOURCEURL: 'https://wire.example/a',
  })

async function eventsOf(...rows: string[]) {
  const { reading } = await tell('events.csv', `${rows.join('\n')}\n`)
  const byId = new Map<string, StatedEvent>()
  for (const { statements, actors, events = {} } of reading.documents)
    for (const [id, at] of Object.entries(events)) byId.set(id, { statement: statements[at]!, actors })
  return { reading, eventOf: (id: string) => byId.get(id) }
}

test('a mention is one more source of its event, and no event of its own', async () => {
  const { reading, eventOf } = await eventsOf(event('901', '173'), event('902', '190'))
  const rows = [
    gdeltMention('901', 'https://herald.example/b'),
    gdeltMention('902', 'https://herald.example/b'),
    gdeltMention('902', 'https://herald.example/b', '8'),
    gdeltMention('901', 'BBC Monitoring'),
    gdeltMention('999', 'https://herald.example/c'),
    'cut\toff',
  ]
  const told = await tell('mentions.csv', `${rows.join('\n')}\n`, { eventOf })
  toldOf(told.reading)
  expect(told.reading.tally).toEqual({
    rows: 6,
    stated: 3,
    merged: 1,
    skipped: { 'event-not-here': 1, 'cell-count': 1 },
  })
  expect(told.reading.issues.map(({ code, location }) => [code, location])).toEqual([
    ['event-not-here', 'mentions.csv:5'],
    ['cell-count', 'mentions.csv:6'],
  ])
  const documents = [...reading.documents, ...told.reading.documents]
  const { statements } = assemble({
    documents: documents.map(({ document }) => document),
    actors: documents.flatMap(({ actors }) => actors),
    statements: documents.flatMap((each) => each.statements),
    judgements: [],
  })
  const sources = new Map(documents.map(({ document }) => [document.id, document]))
  const told2 = statements.map(({ type, evidence }) => [
    type,
    evidence.map(({ document }) => sources.get(document)!.publisher).sort(),
  ])
  expect(told2.sort()).toEqual([
    ['ASSAULT', ['herald.example', 'herald.example', 'wire.example']],
    ['COERCE', ['herald.example', 'herald.example', 'wire.example']],
  ])
  expect(told.reading.documents[0]!.document).toMatchObject({
    url: 'https://herald.example/b',
    publishedAt: '2020-03-03',
  })
  expect(told.reading.documents[1]!.document).toMatchObject({ url: null, externalId: 'BBC Monitoring' })
})

test('without the events each row is left out, with what to do', async () => {
  const { reading } = await tell('mentions.csv', `${gdeltMention('901', 'https://herald.example/b')}\n`)
  expect(reading.tally).toEqual({ rows: 1, stated: 0, merged: 0, skipped: { 'event-not-here': 1 } })
  expect(reading.issues[0]!.message).toContain('import its events')
})
