/** Reads bytes as if they lay in a file of some name. */
import { readDocuments } from '../input/read-documents.js';
import { readerOf } from './readers.js';
/** What the reader of that name makes of the bytes, given in small pieces so that nothing may depend on their size. */
export async function readAs(name, content, defaults = {}) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const source = {
        location: name,
        async *open() {
            for (let at = 0; at < bytes.length; at += 7)
                yield bytes.subarray(at, at + 7);
        },
    };
    const results = [];
    for await (const result of readDocuments(source, readerOf(name), defaults))
        results.push(result);
    return results;
}
/** The documents alone. */
export async function documentsOf(name, content, defaults = {}) {
    const results = await readAs(name, content, defaults);
    return results.flatMap((result) => ('document' in result ? [result.document] : []));
}
/** The issues alone, as `code at location`. */
export async function issuesOf(name, content, defaults = {}) {
    const results = await readAs(name, content, defaults);
    return results.flatMap((result) => 'issue' in result ? [`${result.issue.code} at ${result.issue.location}`] : []);
}
//# sourceMappingURL=readers.test-kit.js.map