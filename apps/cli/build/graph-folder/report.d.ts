/** What a build found and what was wrong, for people and for programs. */
import type { Issue } from '@demarche/core';
/** What the graph holds. */
export interface GraphCounts {
    documents: number;
    actors: number;
    statements: number;
    edges: number;
    contradictions: number;
}
/** An issue on one line: where, what, and what to do. */
export declare function issueLine({ severity, location, message }: Issue): string;
/** `3 errors, 1 warning`, or `no issues`. */
export declare function countIssues(issues: readonly Issue[]): string;
/** The counts as aligned lines. */
export declare function countLines(counts: GraphCounts, issues: readonly Issue[]): string[];
/** The text of `report.txt`. */
export declare function reportText(counts: GraphCounts, issues: readonly Issue[]): string;
//# sourceMappingURL=report.d.ts.map