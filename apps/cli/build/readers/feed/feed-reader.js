/** Feeds that were saved as files: RSS, Atom, RDF. */
import { readText } from '../../input/read-bytes.js';
import { readIssue } from '../reader.js';
const DECLARED = /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)["']/i;
/** Reads `.rss`, `.atom` and `.xml`: one document an entry. */
export const feedReader = {
    format: 'feed',
    extensions: ['.rss', '.atom', '.xml', '.rdf'],
    async *read(source) {
        const decoded = await readText(source, DECLARED);
        if ('issue' in decoded)
            return yield decoded;
        const { readFeed } = await import('./read-feed.js');
        let entry = 0;
        try {
            for (const fields of readFeed(decoded.text)) {
                entry += 1;
                yield { fields: { ...fields, location: `${source.location}#${entry}` } };
            }
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            yield readIssue('bad-feed', `is not a feed that can be read (${reason}): RSS and Atom are`, source.location);
            return;
        }
        if (entry === 0)
            yield readIssue('empty-feed', 'is a feed without entries: nothing to read', source.location);
    },
};
//# sourceMappingURL=feed-reader.js.map