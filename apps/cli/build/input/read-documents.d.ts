/** From sources to documents of the model, with everything that is wrong as issues. */
import { type Document, type Issue } from '@demarche/core';
import type { Reader, ReadOptions, Source } from '../readers/reader.ts';
/** What a user says of all documents of a run, where they do not say it themselves. */
export interface DocumentDefaults extends ReadOptions {
    publisher?: string | undefined;
    publishedAt?: string | undefined;
}
/** A document and where it stands, or an issue. */
export type ReadResult = {
    document: Document;
    location: string;
} | {
    issue: Issue;
};
/** The documents of one source, in its order. Never throws for what the source holds. */
export declare function readDocuments(source: Source, reader: Reader, defaults?: DocumentDefaults): AsyncGenerator<ReadResult>;
//# sourceMappingURL=read-documents.d.ts.map