/** Which file gave which readings: what makes it possible to take back what a file no longer says. */
import type { Issue } from '@demarche/core';
/** One document of a source. */
export interface SourceRecord {
    record: string;
    /** As issues name it, such as `articles.jsonl:12`. */
    location: string;
    externalId: string | null;
}
/** One file, or standard input, and what it gave when it was last read. */
export interface SourceEntry {
    /** Path from the graph's folder, with slashes; `-` for standard input. */
    path: string;
    records: SourceRecord[];
    /** What was wrong with the source itself. */
    issues: Issue[];
}
export type SourceList = Map<string, SourceEntry>;
/** The sources of the last build. */
export declare function loadSources(path: string): Promise<SourceList>;
/** Writes the sources in the order of their paths. */
export declare function saveSources(path: string, sources: SourceList): void;
/** The ids of every reading that a source still gives. */
export declare function liveRecords(sources: SourceList): Set<string>;
//# sourceMappingURL=source-list.d.ts.map