import { expect, test } from 'vitest'
import { documentsOf, issuesOf } from '../readers.test-kit.ts'

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Demo &amp; Wire</title>
<item><title>Talks</title><link>https://example.org/1</link><guid>g1</guid><pubDate>Tue, 19 Sep 2023 10:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Baku <b>agreed</b>.</p><p>Yerevan did not.</p>]]></content:encoded></item>
<item><title>Empty</title></item>
<item><title>Teaser</title><description>Only &lt;i&gt;a teaser&lt;/i&gt;.</description></item></channel></rss>`

const atom = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Demo Wire</title>
<entry><id>urn:1</id><title type="html">A &lt;b&gt;day&lt;/b&gt;</title><link href="https://example.org/2"/>
<updated>2023-09-20T10:00:00Z</updated><published>2023-09-18T23:00:00-05:00</published>
<content type="html">&lt;p&gt;Body.&lt;/p&gt;</content></entry></feed>`

test('RSS: the full text where there is one, else the description', async () => {
  expect(await documentsOf('a.rss', rss)).toMatchObject([
    {
      externalId: 'g1',
      title: 'Talks',
      publisher: 'Demo & Wire',
      publishedAt: '2023-09-19',
      url: 'https://example.org/1',
      text: 'Baku agreed.\n\nYerevan did not.\n',
    },
    { title: 'Teaser', text: 'Only a teaser.\n', publishedAt: null },
  ])
  expect(await issuesOf('a.rss', rss)).toEqual(['empty-text at a.rss#2'])
})

test('Atom: the day as written, in its own time zone', async () => {
  expect(await documentsOf('a.xml', atom)).toMatchObject([
    {
      externalId: 'urn:1',
      title: 'A day',
      publishedAt: '2023-09-18',
      url: 'https://example.org/2',
      text: 'Body.\n',
    },
  ])
})

test('XML that is no feed, and a feed without entries', async () => {
  expect(await issuesOf('a.xml', '<a/>')).toEqual(['bad-feed at a.xml'])
  expect(await issuesOf('a.rss', '<rss version="2.0"><channel><title>T</title></channel></rss>')).toEqual([
    'empty-feed at a.rss',
  ])
})
