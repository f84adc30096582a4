import { type Reader } from '../reader.ts';
/** Reads `.jsonl` and `.ndjson`, line by line as they arrive; a bad line is an issue and the rest is read. */
export declare const jsonLinesReader: Reader;
//# sourceMappingURL=json-lines-reader.d.ts.map