import type { Source } from '../readers/reader.ts';
/** How standard input is named, in arguments as in reports. */
export declare const STANDARD_INPUT = "-";
/** A file; nothing is opened before it is read. */
export declare function fileSource(path: string): Source;
/** Standard input. */
export declare function standardInputSource(): Source;
//# sourceMappingURL=sources.d.ts.map