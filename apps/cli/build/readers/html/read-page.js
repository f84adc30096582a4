/** Finds the article of a web page, as Firefox's reader view does, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blockText } from './block-text.js';
/** The first of several places where a page may say something of itself. */
function firstOf(document, places) {
    for (const [selector, attribute] of places) {
        const value = document.querySelector(selector)?.getAttribute(attribute)?.trim();
        if (value)
            return value;
    }
    return null;
}
const datePlaces = [
    ['meta[property="article:published_time"]', 'content'],
    ['meta[name="date"]', 'content'],
    ['meta[name="pubdate"]', 'content'],
    ['meta[itemprop="datePublished"]', 'content'],
    ['time[itemprop="datePublished"]', 'datetime'],
    ['article time[datetime]', 'datetime'],
    ['time[datetime]', 'datetime'],
];
const urlPlaces = [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
];
const publisherPlaces = [
    ['meta[property="og:site_name"]', 'content'],
    ['meta[name="application-name"]', 'content'],
];
/** A whole document around a piece of HTML, as Readability and linkedom expect. */
function asPage(html) {
    return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
/** The text of a piece of HTML, such as the content of a feed's entry. */
export function htmlToText(html) {
    return blockText(parseHTML(asPage(html)).document.body);
}
/** The article of a page; where none can be told apart, the text of the whole page. */
export function readPage(html) {
    const page = asPage(html);
    const { document } = parseHTML(page);
    const url = firstOf(document, urlPlaces);
    const publisher = firstOf(document, publisherPlaces);
    const writtenDate = firstOf(document, datePlaces);
    const heading = document.querySelector('h1')?.textContent?.trim() || null;
    const article = new Readability(document, {
        serializer: (node) => node,
    }).parse();
    const found = article?.content ? blockText(article.content) : '';
    const text = found === '' ? htmlToText(page) : found;
    return {
        text,
        url,
        publisher: publisher ?? article?.siteName ?? null,
        publishedAt: writtenDate ?? article?.publishedTime ?? null,
        title: article?.title?.trim() || heading,
    };
}
//# sourceMappingURL=read-page.js.map