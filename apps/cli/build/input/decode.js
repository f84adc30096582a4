/** From bytes to text: UTF-8, UTF-16 with a byte order mark, or the encoding that a file declares. */
import { isUtf8 } from 'node:buffer';
import { readIssue } from '../readers/reader.js';
/** How much of a file is looked at to tell whether it is text. */
const PROBE_BYTES = 8192;
const signatures = [
    ['a PDF', '%PDF'],
    ['a ZIP archive or an Office document', 'PK\x03\x04'],
    ['a PNG picture', '\x89PNG'],
    ['a JPEG picture', '\xff\xd8\xff'],
    ['a GIF picture', 'GIF8'],
    ['a gzip archive', '\x1f\x8b'],
    ['an old Office document', '\xd0\xcf\x11\xe0'],
];
const byteOrderMark = (bytes) => bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
/** What kind of binary file the first bytes show, in words; undefined where they look like text. */
export function binaryKind(start) {
    if (byteOrderMark(start))
        return undefined;
    const head = Buffer.from(start.subarray(0, 8)).toString('latin1');
    const known = signatures.find(([, bytes]) => head.startsWith(bytes));
    if (known)
        return known[0];
    return start.subarray(0, PROBE_BYTES).includes(0) ? 'a binary file' : undefined;
}
/** The issue for a file that is no text. */
export function binaryIssue(kind, location) {
    return readIssue('binary-file', `is ${kind}, not text: convert it to text or HTML first`, location);
}
/** The issue for a file without a byte in it. */
export function emptyIssue(location) {
    return readIssue('empty-file', 'is empty: nothing to read; check that it was saved or downloaded in full', location);
}
/** True for UTF-16, which cannot be cut into lines byte by byte. */
export function isUtf16(start) {
    return byteOrderMark(start) !== undefined;
}
/** Offset of the first byte that is not UTF-8. */
function firstInvalidByte(bytes) {
    let [low, high] = [0, bytes.length];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        const decoder = new TextDecoder('utf-8', { fatal: true });
        try {
            decoder.decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle - 1;
        }
    }
    while (!isUtf8(bytes.subarray(0, low)))
        low -= 1;
    return low;
}
function decodeAs(encoding, bytes) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Decodes UTF-8 without a byte order mark; anything else is an issue that says where. */
export function decodeUtf8(bytes, location) {
    if (isUtf8(bytes))
        return { text: new TextDecoder().decode(bytes) };
    const offset = firstInvalidByte(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return readIssue('invalid-encoding', `is not UTF-8 (byte 0x${byte} at ${offset}): save it as UTF-8`, location);
}
/**
 * The text of a whole file, without its byte order mark and otherwise as it is.
 *
 * @param declared the encoding that the file itself names, where its format can
 */
export function decodeText(bytes, location, declared) {
    if (bytes.length === 0)
        return emptyIssue(location);
    const marked = byteOrderMark(bytes);
    if (marked) {
        const text = decodeAs(marked, bytes);
        return text === undefined
            ? readIssue('invalid-encoding', 'is not valid UTF-16 though its first bytes say so: save it as UTF-8', location)
            : { text };
    }
    const kind = binaryKind(bytes);
    if (kind)
        return binaryIssue(kind, location);
    if (declared && !isUtf8(bytes)) {
        const text = decodeAs(declared, bytes);
        if (text !== undefined)
            return { text };
    }
    return decodeUtf8(bytes, location);
}
//# sourceMappingURL=decode.js.map