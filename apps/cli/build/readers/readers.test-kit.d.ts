/** Reads bytes as if they lay in a file of some name. */
import { type DocumentDefaults, type ReadResult } from '../input/read-documents.ts';
/** What the reader of that name makes of the bytes, given in small pieces so that nothing may depend on their size. */
export declare function readAs(name: string, content: string | Uint8Array, defaults?: DocumentDefaults): Promise<ReadResult[]>;
/** The documents alone. */
export declare function documentsOf(name: string, content: string | Uint8Array, defaults?: DocumentDefaults): Promise<{
    id: string & import("zod").$brand<"DocumentId">;
    externalId: string | null;
    title: string | null;
    publisher: string | null;
    publishedAt: string | null;
    url: string | null;
    language: string;
    text: string;
}[]>;
/** The issues alone, as `code at location`. */
export declare function issuesOf(name: string, content: string | Uint8Array, defaults?: DocumentDefaults): Promise<string[]>;
//# sourceMappingURL=readers.test-kit.d.ts.map