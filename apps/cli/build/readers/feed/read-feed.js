/** The entries of a feed as documents. */
import { parseFeed } from 'feedsmith';
import { htmlToText } from '../html/read-page.js';
/** Plain text of a title, which some feeds write in HTML. */
const plain = (html) => (html ? htmlToText(html).trim() || null : null);
/** What the formats have in common. */
function* entriesOf(feed) {
    const parsed = parseFeed(feed);
    if (parsed.format === 'atom') {
        const publisher = plain(parsed.feed.title?.value);
        for (const { id, title, links, published, updated, content, summary } of parsed.feed.entries ?? []) {
            const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0];
            const html = content?.value ?? summary?.value;
            const publishedAt = published ?? updated ?? null;
            yield {
                text: '',
                html,
                externalId: id ?? null,
                title: plain(title?.value),
                publisher,
                publishedAt,
                url: link?.href ?? null,
            };
        }
    }
    else if (parsed.format === 'json') {
        const publisher = parsed.feed.title ?? null;
        for (const item of parsed.feed.items ?? []) {
            const html = item.content_html ?? item.content_text ?? item.summary;
            const publishedAt = item.date_published ?? null;
            yield {
                text: '',
                html,
                externalId: item.id ?? null,
                title: item.title ?? null,
                publisher,
                publishedAt,
                url: item.url ?? null,
            };
        }
    }
    else {
        const publisher = plain(parsed.feed.title);
        for (const item of parsed.feed.items ?? []) {
            const html = item.content?.encoded ?? item.description;
            const guid = 'guid' in item ? item.guid?.value : undefined;
            const pubDate = 'pubDate' in item ? item.pubDate : undefined;
            const publishedAt = pubDate ?? item.dc?.dates?.[0] ?? null;
            const externalId = guid ?? item.link ?? null;
            yield {
                text: '',
                html,
                externalId,
                title: plain(item.title),
                publisher,
                publishedAt,
                url: item.link ?? null,
            };
        }
    }
}
/** One document an entry; the feed's title is the publisher. Throws where the file is no feed. */
export function* readFeed(feed) {
    for (const { html, ...fields } of entriesOf(feed)) {
        yield { ...fields, text: html ? htmlToText(html) : '' };
    }
}
//# sourceMappingURL=read-feed.js.map