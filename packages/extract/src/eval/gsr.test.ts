import { expect, test } from 'vitest'
import { GsrRecord, gsrSentences, reporterOf, scoreGsr } from './gsr.ts'

const record = (event: string, text: string, actor: string, recipient: string | null) =>
  GsrRecord.parse({
    id: `${event} ${actor}`,
    text,
    event,
    source: [{ actorText: actor }],
    target: recipient === null ? '' : { actorText: recipient },
  })

const text = 'Norway accused Chad of piracy, Dutch officials said.'

test('types have their present names; sides come as lists, objects or empty', () => {
  expect(record('DEMAND', text, 'Norway', null)).toMatchObject({
    type: 'REQUEST',
    actors: ['Norway'],
    recipients: [],
  })
  expect(record('DISAPPROVE', text, 'Norway', 'Chad')).toMatchObject({ type: 'ACCUSE', recipients: ['Chad'] })
})

test('the reporter is who says it and is no party', () => {
  const records = [record('DISAPPROVE', text, 'Norway', 'Chad')]
  expect(reporterOf({ text, records })).toBe('Dutch officials')
  expect(
    reporterOf({ text, records: [record('DISAPPROVE', text, 'Dutch officials', 'Chad')] }),
  ).toBeUndefined()
})

test('type alone, type and sides, and the reporter are counted apart', () => {
  const records = [record('DISAPPROVE', text, 'Norway', 'Chad')]
  const right = { type: 'ACCUSE', actors: ['Norway'], recipients: ['Chad'] }
  const wrong = { type: 'ACCUSE', actors: ['Dutch officials'], recipients: ['Chad'] }
  const good = scoreGsr(gsrSentences(records, () => [right]))
  expect([good.type.value, good.full.value, good.reporter.value]).toEqual([1, 1, 0])
  const bad = scoreGsr(gsrSentences(records, () => [wrong]))
  expect([bad.type.value, bad.full.value, bad.reporter.value]).toEqual([1, 0, 1])
  const both = scoreGsr(gsrSentences(records, () => [right, wrong]))
  expect(both.full.value).toBeCloseTo(2 / 3)
})

test('a record without a recipient is not charged for one', () => {
  const records = [record('AGREE', text, 'Norway', null)]
  const score = scoreGsr(
    gsrSentences(records, () => [{ type: 'AGREE', actors: ['Norway'], recipients: ['Chad'] }]),
  )
  expect(score.full.value).toBe(1)
})
