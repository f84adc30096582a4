/** Files of one JSON value a line. */
import { closeSync, createReadStream, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
/** How many characters are gathered before they are written. */
const BUFFER_CHARACTERS = 1 << 20;
/** Writes a file under another name first, so that it is there in full or not at all. */
export function writeWhole(path, pieces) {
    const draft = `${path}.${process.pid}.tmp`;
    const file = openSync(draft, 'w');
    let buffer = '';
    const flush = () => {
        let bytes = Buffer.from(buffer);
        while (bytes.length > 0)
            bytes = bytes.subarray(writeSync(file, bytes));
        buffer = '';
    };
    try {
        for (const piece of pieces) {
            buffer += piece;
            if (buffer.length >= BUFFER_CHARACTERS)
                flush();
        }
        flush();
    }
    finally {
        closeSync(file);
    }
    renameSync(draft, path);
}
/** Writes one JSON value a line, whole or not at all. */
export function writeJsonLines(path, values) {
    writeWhole(path, (function* () {
        for (const value of values)
            yield `${JSON.stringify(value)}\n`;
    })());
}
/** The values of a file of JSON lines, with their line numbers; nothing where there is no such file. */
export async function* readJsonLines(path) {
    if (!existsSync(path))
        return;
    const lines = createInterface({
        input: createReadStream(path, 'utf8'),
        crlfDelay: Number.POSITIVE_INFINITY,
    });
    let line = 0;
    for await (const text of lines) {
        line += 1;
        if (text.trim() !== '')
            yield { value: JSON.parse(text), line };
    }
}
//# sourceMappingURL=json-lines.js.map