import { expect, test } from 'vitest'
import { documentsOf, issuesOf, readAs } from '../readers.test-kit.ts'

test('every field, numbers as ids, null as nothing', async () => {
  const line = {
    id: 12,
    text: 'Yes.',
    title: 'T',
    publisher: 'W',
    publishedAt: '2023-09-19T10:00:00Z',
    url: null,
    more: {},
  }
  expect(await documentsOf('a.jsonl', JSON.stringify(line))).toMatchObject([
    { externalId: '12', text: 'Yes.', title: 'T', publisher: 'W', publishedAt: '2023-09-19', url: null },
  ])
})

test('a bad line is an issue at its line, and the rest is read', async () => {
  const lines = [
    '\ufeff{"text":"One."}',
    '{"text":',
    '',
    '["no"]',
    '{"title":"no text"}',
    '{"text":"Two.","title":{}}',
    '{"text":"Three."}\r',
  ]
  expect((await documentsOf('a.jsonl', lines.join('\n'))).map(({ text }) => text)).toEqual([
    'One.',
    'Two.',
    'Three.',
  ])
  expect(await issuesOf('a.jsonl', lines.join('\n'))).toEqual([
    'bad-json at a.jsonl:2',
    'bad-json at a.jsonl:4',
    'no-text at a.jsonl:5',
    'bad-field at a.jsonl:6',
  ])
})

test('a line that is not UTF-8 costs that line alone', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"text":"One."}\n{"text":"'),
    Buffer.from([0xe9]),
    Buffer.from('"}\n{"text":"Two."}'),
  ])
  expect((await documentsOf('a.jsonl', bytes)).map(({ text }) => text)).toEqual(['One.', 'Two.'])
  expect(await issuesOf('a.jsonl', bytes)).toEqual(['invalid-encoding at a.jsonl:2'])
})

test('UTF-16, and text with escapes and half a surrogate pair', async () => {
  const bytes = Buffer.from('\ufeff{"text":"Əliyev"}\n{"text":"Line\\r\\nbreak \\ud83c"}', 'utf16le')
  expect((await documentsOf('a.jsonl', bytes)).map(({ text }) => text)).toEqual([
    'Əliyev',
    'Line\r\nbreak \ud83c',
  ])
})

test('an empty and a binary file', async () => {
  expect(await issuesOf('a.jsonl', '')).toEqual(['empty-file at a.jsonl'])
  expect(await issuesOf('a.jsonl', Buffer.from([123, 0, 1]))).toEqual(['binary-file at a.jsonl'])
})

test('a date that names no day', async () => {
  const [issue, document] = await readAs('a.jsonl', '{"text":"Yes.","publishedAt":"last week"}')
  expect(issue).toMatchObject({ issue: { code: 'bad-date', location: 'a.jsonl:1' } })
  expect(document).toMatchObject({ document: { publishedAt: null } })
})
