/** Files and standard input as sources of bytes. */
import { createReadStream } from 'node:fs';
/** How standard input is named, in arguments as in reports. */
export const STANDARD_INPUT = '-';
/** A file; nothing is opened before it is read. */
export function fileSource(path) {
    return { location: path, open: () => createReadStream(path) };
}
/** Standard input. */
export function standardInputSource() {
    return { location: STANDARD_INPUT, open: () => process.stdin };
}
//# sourceMappingURL=sources.js.map