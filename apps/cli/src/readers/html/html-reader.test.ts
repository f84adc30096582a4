import { expect, test } from 'vitest'
import { documentsOf, issuesOf } from '../readers.test-kit.ts'
import { htmlToText } from './read-page.ts'

const paragraph =
  'Baku said that it would end its operation if the fighters laid down their weapons, and called for talks. '

const page = `<!DOCTYPE html><html><head><title>Talks in Baku | Demo Wire</title>
<meta property="og:site_name" content="Demo Wire"><link rel="canonical" href="https://example.org/talks">
<meta property="article:published_time" content="2023-09-19T22:10:00+04:00"><style>p{}</style></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav>
<article><h1>Talks in Baku</h1><p>${paragraph.repeat(4)}</p><h2>Yerevan answers</h2><p>${paragraph.repeat(4)}<br>Yes &amp; no.</p>
<script>alert(1)</script></article><footer>Imprint</footer></body></html>`

test('the article without menus, with what the page says of itself', async () => {
  const [document] = await documentsOf('a.html', page)
  expect(document).toMatchObject({
    title: expect.stringContaining('Talks in Baku'),
    publisher: 'Demo Wire',
    publishedAt: '2023-09-19',
    url: 'https://example.org/talks',
  })
  expect(document?.text).toContain('\n\nYerevan answers\n\n')
  expect(document?.text).toContain('\nYes & no.')
  expect(document?.text).not.toMatch(/Home|Imprint|alert/)
})

test('a page too short for an article gives all its text', async () => {
  expect(await documentsOf('a.html', '<p>Baku agreed.</p><p>Yerevan did not.</p>')).toMatchObject([
    { text: 'Baku agreed.\n\nYerevan did not.\n' },
  ])
})

test('a declared encoding is used', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
    Buffer.from([0xcc, 0xe8, 0xf0]),
    Buffer.from('</p></body></html>'),
  ])
  expect(await documentsOf('a.html', bytes)).toMatchObject([{ text: 'Мир\n' }])
})

test('a page without words', async () => {
  expect(await issuesOf('a.html', '<html><body><script>1</script></body></html>')).toEqual([
    'empty-text at a.html',
  ])
})

test('blocks, inline marks and white space', () => {
  expect(htmlToText('<div>One <b>two</b>\n three<ul><li>a</li><li>b</li></ul>four</div>')).toBe(
    'One two three\n\na\n\nb\n\nfour\n',
  )
})
