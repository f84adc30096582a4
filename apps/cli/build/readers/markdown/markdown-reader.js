/** Markdown with front matter: title, publisher, publishedAt, url and externalId. */
import { readText } from '../../input/read-bytes.js';
import { splitFrontMatter } from './front-matter.js';
/** Reads `.md`; neither the front matter nor the marks get into the text. */
export const markdownReader = {
    format: 'markdown',
    extensions: ['.md', '.markdown'],
    async *read(source) {
        const decoded = await readText(source);
        if ('issue' in decoded)
            return yield decoded;
        const { markdownToText } = await import('./plain-text.js');
        const { values, body } = splitFrontMatter(decoded.text);
        const value = (...names) => names.map((name) => values.get(name)).find(Boolean) ?? null;
        yield {
            fields: {
                text: markdownToText(body),
                externalId: value('externalId', 'id'),
                title: value('title'),
                publisher: value('publisher'),
                publishedAt: value('publishedAt', 'date'),
                url: value('url'),
            },
        };
    },
};
//# sourceMappingURL=markdown-reader.js.map