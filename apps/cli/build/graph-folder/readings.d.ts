import { type Document } from '@demarche/core';
import type { Extraction } from '@demarche/extract';
/** The id of a reading: the hash of the whole document, so that a new date or publisher is read again. */
export declare function recordId(document: Document): string;
/** The log of one graph's folder, open for reading and appending. */
export declare class ReadingLog {
    #private;
    /** Opens the log, or starts one; a line that a kill cut short is dropped. */
    constructor(path: string);
    /** How many readings it holds. */
    get size(): number;
    /** True where the document was read by this version of the rules. */
    has(record: string, version: string): boolean;
    /** True where the document was read, by any version. */
    knows(record: string): boolean;
    /** Appends a reading; once this returns it outlives a kill of the process. */
    append(record: string, version: string, extraction: Extraction): void;
    /** One reading. */
    get(record: string): Extraction;
    /** Rewrites the log with these readings alone, sorted: the same readings give the same bytes. */
    compact(records: Iterable<string>): void;
    close(): void;
}
//# sourceMappingURL=readings.d.ts.map