/** The list of readers. To add a format: its folder, and its line here. */
import { extname } from 'node:path';
import { csvReader } from './csv/csv-reader.js';
import { feedReader } from './feed/feed-reader.js';
import { htmlReader } from './html/html-reader.js';
import { jsonLinesReader } from './json-lines/json-lines-reader.js';
import { markdownReader } from './markdown/markdown-reader.js';
import { textReader } from './text/text-reader.js';
/** Every format that can be read. */
export const readers = [
    textReader,
    markdownReader,
    htmlReader,
    jsonLinesReader,
    csvReader,
    feedReader,
];
/** The reader of a file by the ending of its name; undefined where no reader claims it. */
export function readerOf(path) {
    const extension = extname(path).toLowerCase();
    return readers.find((reader) => reader.extensions.includes(extension));
}
/** The reader of a format by its name. */
export function readerNamed(format) {
    return readers.find((reader) => reader.format === format);
}
//# sourceMappingURL=readers.js.map