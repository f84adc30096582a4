/** Issues as they turn up, one line each. */
import type { Issue } from '@demarche/core';
/** Prints an issue on standard error and, where a document was lost, makes the command end with 1. */
export declare function issueLineToStderr(command: string, issue: Issue): void;
//# sourceMappingURL=issue-line-to-stderr.d.ts.map