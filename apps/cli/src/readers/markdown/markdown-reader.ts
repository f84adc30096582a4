/** Markdown with front matter: title, publisher, publishedAt, url and externalId. */
import { readText } from '../../input/read-bytes.ts'
import type { Reader } from '../reader.ts'
import { splitFrontMatter } from './front-matter.ts'

/** Reads `.md`; neither the front matter nor the marks get into the text. */
export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  async *read(source) {
    const decoded = await readText(source)
    if ('issue' in decoded) return yield decoded
    const { markdownToText } = await import('./plain-text.ts')
    const { values, body } = splitFrontMatter(decoded.text)
    const value = (...names: string[]) => names.map((name) => values.get(name)).find(Boolean) ?? null
    yield {
      fields: {
        text: markdownToText(body),
        externalId: value('externalId', 'id'),
        title: value('title'),
        publisher: value('publisher'),
        publishedAt: value('publishedAt', 'date'),
        url: value('url'),
      },
    }
  },
}
