import { issueLine } from '../graph-folder/report.js';
/** Prints an issue on standard error and, where a document was lost, makes the command end with 1. */
export function issueLineToStderr(command, issue) {
    process.stderr.write(`demarche ${command}: ${issueLine(issue)}\n`);
    if (issue.severity === 'error')
        process.exitCode = 1;
}
//# sourceMappingURL=issue-line-to-stderr.js.map