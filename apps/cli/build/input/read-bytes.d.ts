/** Whole sources and their lines, with what is wrong with them as issues. */
import type { Issue } from '@demarche/core';
import { type Source } from '../readers/reader.ts';
import { type Decoded } from './decode.ts';
/**
 * The text of a whole source, decoded.
 *
 * @param declaredIn finds the encoding that the file names in its first bytes
 */
export declare function readText(source: Source, declaredIn?: RegExp): Promise<Decoded>;
/** One line of a source, from 1, or why it is none. */
export type Line = {
    number: number;
    text: string;
} | {
    issue: Issue;
};
/** The lines of a source as they arrive, so that a long stream never has to fit in memory. */
export declare function readLines(source: Source): AsyncGenerator<Line>;
//# sourceMappingURL=read-bytes.d.ts.map