import { systemReason } from '../cli-error.js';
import { readIssue } from '../readers/reader.js';
import { binaryIssue, binaryKind, decodeText, decodeUtf8, emptyIssue, isUtf16, } from './decode.js';
function unreadable(error, location) {
    return readIssue('unreadable-file', `cannot be read: ${systemReason(error)}`, location);
}
/** All bytes of a source. */
async function readBytes(source) {
    const chunks = [];
    try {
        for await (const chunk of source.open())
            chunks.push(chunk);
    }
    catch (error) {
        return unreadable(error, source.location);
    }
    return Buffer.concat(chunks);
}
/**
 * The text of a whole source, decoded.
 *
 * @param declaredIn finds the encoding that the file names in its first bytes
 */
export async function readText(source, declaredIn) {
    const bytes = await readBytes(source);
    if (!(bytes instanceof Uint8Array))
        return bytes;
    const head = declaredIn ? Buffer.from(bytes.subarray(0, 2048)).toString('latin1') : '';
    return decodeText(bytes, source.location, declaredIn?.exec(head)?.[1]);
}
async function* splitBytes(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        let from = 0;
        const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk);
        for (let at = bytes.indexOf(10, rest.length); at >= 0; at = bytes.indexOf(10, from)) {
            yield bytes.subarray(from, at);
            from = at + 1;
        }
        rest = bytes.subarray(from);
    }
    if (rest.length > 0)
        yield rest;
}
async function* withStart(first, rest) {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
/** The lines of a source as they arrive, so that a long stream never has to fit in memory. */
export async function* readLines(source) {
    const { location } = source;
    try {
        const chunks = source.open()[Symbol.asyncIterator]();
        const first = await chunks.next();
        if (first.done || first.value.length === 0)
            return yield emptyIssue(location);
        const kind = binaryKind(first.value);
        if (kind)
            return yield binaryIssue(kind, location);
        if (isUtf16(first.value)) {
            const whole = await readText({ location, open: () => withStart(first.value, chunks) });
            if ('issue' in whole)
                return yield whole;
            for (const [index, text] of whole.text.split('\n').entries())
                yield { number: index + 1, text };
            return;
        }
        let number = 0;
        for await (const bytes of splitBytes(withStart(first.value, chunks))) {
            number += 1;
            const decoded = decodeUtf8(bytes, `${location}:${number}`);
            yield 'issue' in decoded ? decoded : { number, text: decoded.text };
        }
    }
    catch (error) {
        yield unreadable(error, location);
    }
}
//# sourceMappingURL=read-bytes.js.map