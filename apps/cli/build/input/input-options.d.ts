/** The options that every command which reads documents shares. */
import { type Command } from 'commander';
import type { Reader, Source } from '../readers/reader.ts';
import { type FoundFiles } from './find-files.ts';
import type { DocumentDefaults } from './read-documents.ts';
/** What those options give. */
export interface InputOptions {
    input?: string;
    textColumn?: string;
    publisher?: string;
    publishedAt?: string;
}
/** Adds the options to a command. */
export declare function addInputOptions(command: Command): Command;
/** A source with the reader that takes it. */
export interface Input {
    source: Source;
    reader: Reader;
}
/** What the options say of documents that do not say it themselves. */
export declare function documentDefaults(options: InputOptions): DocumentDefaults;
/** The files and standard input that the arguments name, each with its reader. */
export declare function findInputs(paths: readonly string[], options: InputOptions): Promise<{
    inputs: Input[];
    found: FoundFiles;
}>;
//# sourceMappingURL=input-options.d.ts.map