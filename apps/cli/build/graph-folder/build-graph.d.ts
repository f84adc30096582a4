import type { Issue } from '@demarche/core';
import type { Input } from '../input/input-options.ts';
import { type DocumentDefaults } from '../input/read-documents.ts';
import { type GraphCounts } from './report.ts';
/** What is built, from what, into which folder. */
export interface BuildRequest {
    out: string;
    inputs: readonly Input[];
    /** Absolute folders that were searched in full. */
    folders: readonly string[];
    defaults: DocumentDefaults;
    version: string;
    /** Called after each document that is safely kept. */
    onDocument?: (done: {
        read: number;
        known: number;
        location: string;
    }) => void;
    /** Called when reading is over and computing begins. */
    onReadingDone?: () => void;
}
/** What a build did. */
export interface BuildResult {
    counts: GraphCounts;
    read: number;
    known: number;
    /** Documents that a source no longer gives. */
    retracted: number;
    /** Issues of the whole graph. */
    issues: Issue[];
    /** Issues of the sources of this run that gave no document. */
    failures: Issue[];
}
/**
 * Reads what is new or changed into the log, takes back what its sources no longer give, and writes the derived files
 * where anything changed.
 */
export declare function buildGraph(request: BuildRequest): Promise<BuildResult>;
//# sourceMappingURL=build-graph.d.ts.map