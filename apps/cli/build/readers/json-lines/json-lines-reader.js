import { readLines } from '../../input/read-bytes.js';
import { readIssue } from '../reader.js';
const TEXT_FIELDS = ['title', 'publisher', 'url'];
const scalar = (value) => typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'bigint'
        ? String(value)
        : null;
/** The fields of one parsed line, and an issue for each field that has a value of the wrong kind. */
function fieldsOf(row, text, location) {
    const issues = [];
    const read = (name) => {
        const value = row[name];
        if (value === undefined || value === null)
            return null;
        const found = scalar(value);
        if (found === null) {
            const message = `"${name}" is neither a string nor a number and was left out`;
            issues.push({ severity: 'warning', code: 'bad-field', message, location, span: null });
        }
        return found;
    };
    const fields = { text, location, externalId: read('id') };
    for (const name of TEXT_FIELDS)
        fields[name] = read(name);
    const { publishedAt } = row;
    fields.publishedAt = typeof publishedAt === 'number' ? publishedAt : read('publishedAt');
    return { fields, issues };
}
function* readRow(line, location) {
    let row;
    try {
        row = JSON.parse(line);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return yield readIssue('bad-json', `is not JSON (${reason}): each line must be one JSON object`, location);
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
        return yield readIssue('bad-json', 'is not a JSON object: each line must be one, such as {"text": "…"}', location);
    }
    const record = row;
    if (typeof record.text !== 'string') {
        return yield readIssue('no-text', 'has no "text" that is a string: each line needs one', location);
    }
    const { fields, issues } = fieldsOf(record, record.text, location);
    yield { fields };
    for (const issue of issues)
        yield { issue };
}
/** Reads `.jsonl` and `.ndjson`, line by line as they arrive; a bad line is an issue and the rest is read. */
export const jsonLinesReader = {
    format: 'jsonl',
    extensions: ['.jsonl', '.ndjson'],
    async *read(source) {
        for await (const line of readLines(source)) {
            if ('issue' in line)
                yield line;
            else if (line.text.trim() !== '')
                yield* readRow(line.text, `${source.location}:${line.number}`);
        }
    },
};
//# sourceMappingURL=json-lines-reader.js.map