import { expect, test } from 'vitest'
import { documentsOf } from '../readers.test-kit.ts'
import { markdownToText } from './plain-text.ts'

test('front matter becomes fields and stays out of the text', async () => {
  const file =
    '---\r\ntitle: "Baku: the day"\r\npublisher: Wire\r\npublishedAt: 2023-09-19\r\nexternalId: 7\r\n---\r\nYes.\r\n'
  expect(await documentsOf('a.md', file)).toMatchObject([
    {
      title: 'Baku: the day',
      publisher: 'Wire',
      publishedAt: '2023-09-19',
      externalId: '7',
      url: null,
      text: 'Yes.\n',
    },
  ])
})

test('a file without front matter, or with a rule as its first line', async () => {
  expect(await documentsOf('a.md', 'Yes.')).toMatchObject([{ title: null, text: 'Yes.\n' }])
  expect(await documentsOf('a.md', '---\n\nYes.\n')).toMatchObject([{ title: null, text: 'Yes.\n' }])
})

test.each([
  ['headings', '# Talks\nBaku **agreed**.\n## Later', 'Talks\n\nBaku agreed.\n\nLater\n'],
  ['lines of a paragraph', 'Baku\nagreed.', 'Baku\nagreed.\n'],
  ['links and pictures', 'See [the *text*](http://e.org) ![map](m.png).', 'See the text .\n'],
  ['quotes and lists', '> Yes,\n> he said.\n\n- one\n- two', 'Yes,\nhe said.\n\none\n\ntwo\n'],
  ['what only looks like a mark', 'Rule 5_a_b, 2 * 3 * 4, \\*not\\*', 'Rule 5_a_b, 2 * 3 * 4, *not*\n'],
  ['character references and HTML', 'A &amp; B <!-- no --> <b>C</b>', 'A & B  C\n'],
  ['code', '`a` and\n\n```\nb\n```', 'a and\n\nb\n'],
])('%s', (_, markdown, text) => {
  expect(markdownToText(markdown)).toBe(text)
})
