/** Tables with a row a document and a column that holds its text. */
import { parse } from 'csv-parse/sync';
import { readText } from '../../input/read-bytes.js';
import { readIssue } from '../reader.js';
import { findDelimiter } from './find-delimiter.js';
/** Names under which tables keep each field, lower case, without spaces and underscores; first match wins. */
const columnNames = {
    text: ['text', 'fulltext', 'content', 'body', 'article', 'articletext', 'story'],
    externalId: ['id', 'externalid', 'documentid', 'docid', 'articleid', 'guid'],
    title: ['title', 'headline'],
    publisher: ['publisher', 'outlet', 'publication', 'source', 'sourcename'],
    publishedAt: ['publishedat', 'published', 'publicationdate', 'pubdate', 'date'],
    url: ['url', 'link'],
};
const NEWLINE = 10;
const plainName = (header) => header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');
/** For each field the index of its column. */
function findColumns(header, textColumn) {
    const plain = header.map(plainName);
    const columns = {};
    for (const [field, names] of Object.entries(columnNames)) {
        const name = names.find((candidate) => plain.includes(candidate));
        if (name !== undefined)
            columns[field] = plain.indexOf(name);
    }
    if (textColumn !== undefined) {
        const index = header.findIndex((name) => name.trim() === textColumn);
        if (index >= 0)
            columns.text = index;
        else
            delete columns.text;
    }
    return columns;
}
/** The columns of a table, or the issue that it has none for the text. */
function columnsOf(header, location, textColumn) {
    const columns = findColumns(header, textColumn);
    const { text } = columns;
    if (text !== undefined)
        return { columns: { ...columns, text } };
    const wanted = textColumn === undefined ? 'named text, content or body' : `named "${textColumn}"`;
    const names = header.map((name) => `"${name.trim()}"`).join(', ');
    const message = `has no column ${wanted} (its columns: ${names}): name the one that holds the text with --text-column`;
    return readIssue('no-text-column', message, location);
}
function readRow(record, columns, width, location) {
    const text = record[columns.text];
    if (text === undefined || text.trim() === '') {
        const message = `has nothing in the text column (${record.length} of ${width} columns): left out`;
        return readIssue('no-text', message, location);
    }
    const cell = (field) => columns[field] === undefined ? null : record[columns[field]]?.trim() || null;
    const [externalId, title, publisher] = [cell('externalId'), cell('title'), cell('publisher')];
    return {
        fields: {
            text,
            location,
            externalId,
            title,
            publisher,
            publishedAt: cell('publishedAt'),
            url: cell('url'),
        },
    };
}
/** Parses the rows; a fault in the table ends it, and the rows before it are kept. */
function parseRows(table) {
    const bytes = Buffer.from(table);
    const rows = [];
    let line = 1;
    let seen = 0;
    const on_record = (record, { bytes: end }) => {
        rows.push({ record, line });
        for (; seen < end; seen += 1)
            if (bytes[seen] === NEWLINE)
                line += 1;
        return null;
    };
    const options = { bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true };
    try {
        parse(bytes, { ...options, delimiter: findDelimiter(table), on_record });
        return { rows };
    }
    catch (error) {
        return { rows, fault: error instanceof Error ? error.message : String(error) };
    }
}
function* readTable(table, location, textColumn) {
    const { rows, fault } = parseRows(table);
    const [head, ...rest] = rows;
    if (head) {
        const found = columnsOf(head.record, location, textColumn);
        if ('issue' in found)
            return yield found;
        for (const { record, line } of rest) {
            yield readRow(record, found.columns, head.record.length, `${location}:${line}`);
        }
    }
    if (fault)
        yield readIssue('bad-table', `cannot be read to its end: ${fault}; mend that row`, location);
}
/** Reads `.csv` and `.tsv`; the delimiter is found from the header. */
export const csvReader = {
    format: 'csv',
    extensions: ['.csv', '.tsv'],
    async *read(source, { textColumn }) {
        const decoded = await readText(source);
        if ('issue' in decoded)
            return yield decoded;
        yield* readTable(decoded.text, source.location, textColumn);
    },
};
//# sourceMappingURL=csv-reader.js.map