/** Web pages that were saved as files. */
import { readText } from '../../input/read-bytes.js';
const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;
/** Reads `.html`: the article, without menus and advertisements. */
export const htmlReader = {
    format: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    async *read(source) {
        const decoded = await readText(source, DECLARED);
        if ('issue' in decoded)
            return yield decoded;
        const { readPage } = await import('./read-page.js');
        yield { fields: readPage(decoded.text) };
    },
};
//# sourceMappingURL=html-reader.js.map