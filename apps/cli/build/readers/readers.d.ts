import type { Reader } from './reader.ts';
/** Every format that can be read. */
export declare const readers: readonly Reader[];
/** The reader of a file by the ending of its name; undefined where no reader claims it. */
export declare function readerOf(path: string): Reader | undefined;
/** The reader of a format by its name. */
export declare function readerNamed(format: string): Reader | undefined;
//# sourceMappingURL=readers.d.ts.map