/** From the readings that count to the lists that the graph is computed from, the same in any order. */
import { type Actor, type Document, type Issue, type Statement } from '@demarche/core';
import type { ReadingLog } from './readings.ts';
import type { SourceList } from './source-list.ts';
/** What was read, each list sorted by id. */
export interface Gathered {
    documents: Document[];
    actors: Actor[];
    statements: Statement[];
    issues: Issue[];
}
/** Collects the readings of all sources; of documents with one text the preferred one. */
export declare function gather(log: ReadingLog, sources: SourceList): Gathered;
//# sourceMappingURL=gather.d.ts.map