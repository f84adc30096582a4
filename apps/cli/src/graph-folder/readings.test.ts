import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Document, documentId } from '@demarche/core'
import type { Extraction } from '@demarche/extract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReadingLog, recordId } from './readings.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-'))
  path = join(folder, 'readings.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

function extractionOf(text: string, publisher: string | null = null): Extraction {
  const document: Document = {
    id: documentId(text),
    externalId: null,
    title: null,
    publisher,
    publishedAt: null,
    url: null,
    language: 'en',
    text,
  }
  return { document, mentions: [], actors: [], attributions: [], statements: [], issues: [] }
}

function fill(log: ReadingLog, texts: readonly string[]): string[] {
  return texts.map((text) => {
    const extraction = extractionOf(text)
    const record = recordId(extraction.document)
    log.append(record, '1', extraction)
    return record
  })
}

const texts = ['Baku agreed.', 'Ереван нет 🇦🇲', 'x'.repeat(2_000_000)]

test('what was appended is there when the log is opened again', () => {
  const log = new ReadingLog(path)
  const records = fill(log, texts)
  log.close()
  const again = new ReadingLog(path)
  expect(again.size).toBe(3)
  expect(records.map((record) => again.get(record).document.text)).toEqual(texts)
  expect([again.has(records[0]!, '1'), again.has(records[0]!, '2'), again.knows('rec_0')]).toEqual([
    true,
    false,
    false,
  ])
  again.close()
})

test('a line cut short by a kill is dropped, and what follows is in its place', () => {
  const log = new ReadingLog(path)
  const [first] = fill(log, texts.slice(0, 1))
  log.close()
  appendFileSync(path, '{"record":"rec_00","version":"1","extrac')
  const again = new ReadingLog(path)
  const [second] = fill(again, texts.slice(1, 2))
  again.close()
  const third = new ReadingLog(path)
  expect([first, second].map((record) => third.get(record!).document.text)).toEqual(texts.slice(0, 2))
  third.close()
})

test('a newer reading of a document takes the place of the older one', () => {
  const log = new ReadingLog(path)
  const [record] = fill(log, texts.slice(0, 1))
  log.append(record!, '2', { ...extractionOf(texts[0]!), issues: [] })
  expect([log.has(record!, '1'), log.has(record!, '2'), log.size]).toEqual([false, true, 1])
  log.close()
})

test('compacted logs of the same readings have the same bytes, in any order of reading', () => {
  const write = (order: readonly string[], name: string) => {
    const log = new ReadingLog(join(folder, name))
    const records = fill(log, order)
    log.compact(records.filter((record) => log.get(record).document.text !== 'gone'))
    expect(log.get(records[0]!).document.text).toBe(order[0])
    log.close()
    return readFileSync(join(folder, name), 'utf8')
  }
  expect(write([...texts, 'gone'], 'a')).toBe(write([...texts].reverse(), 'b'))
})

test('another publisher or date makes another reading of the same text', () => {
  const [one, other] = [extractionOf('Yes.', 'A'), extractionOf('Yes.', 'B')].map(({ document }) =>
    recordId(document),
  )
  expect(one).not.toBe(other)
})
