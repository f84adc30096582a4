/** What a reader is: one file format that gives documents. */
import type { Issue } from '@demarche/core';
/** Something that can be read: a file or standard input. */
export interface Source {
    /** How issues and reports name it: the path as given, or `-`. */
    readonly location: string;
    /** Its bytes, in pieces of any size. */
    open(): AsyncIterable<Uint8Array>;
}
/** What a reader finds out about one document; dates as written, everything else as it is kept. */
export interface DocumentFields {
    text: string;
    externalId?: string | null;
    title?: string | null;
    publisher?: string | null;
    publishedAt?: string | number | null;
    url?: string | null;
    /** Where in the source it stands, where that is more exact than the source: `articles.jsonl:12`. */
    location?: string;
}
/** One document, or one thing that could not be read. */
export type ReadItem = {
    fields: DocumentFields;
} | {
    issue: Issue;
};
/** Settings that a user may give. */
export interface ReadOptions {
    /** Name of the column of a CSV file that holds the text. */
    textColumn?: string | undefined;
}
/** One file format. To add one: its folder here and its line in `readers.ts`. */
export interface Reader {
    /** Short name, as in `--input`. */
    readonly format: string;
    /** File name endings, lower case, with the dot. */
    readonly extensions: readonly string[];
    /** Gives what the source holds, in its order. Whatever is wrong is an issue, not an exception. */
    read(source: Source, options: ReadOptions): AsyncIterable<ReadItem>;
}
/** An issue of severity `error`: something was not read. */
export declare function readIssue(code: string, message: string, location: string): {
    issue: Issue;
};
//# sourceMappingURL=reader.d.ts.map