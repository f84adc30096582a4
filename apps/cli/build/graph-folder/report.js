import { plural } from '../output/plural.js';
/** An issue on one line: where, what, and what to do. */
export function issueLine({ severity, location, message }) {
    const where = location === null ? '' : `${location}: `;
    return `${severity === 'note' ? 'note: ' : severity === 'warning' ? 'warning: ' : ''}${where}${message}`;
}
/** `3 errors, 1 warning`, or `no issues`. */
export function countIssues(issues) {
    const count = (severity) => issues.filter((issue) => issue.severity === severity).length;
    const parts = [
        [count('error'), 'error'],
        [count('warning'), 'warning'],
        [count('note'), 'note'],
    ];
    return (parts
        .filter(([number]) => number > 0)
        .map(([number, name]) => plural(number, name))
        .join(', ') || 'no issues');
}
/** The counts as aligned lines. */
export function countLines(counts, issues) {
    const rows = [
        ['documents', String(counts.documents)],
        ['actors', String(counts.actors)],
        ['statements', String(counts.statements)],
        ['contradictions', String(counts.contradictions)],
        ['issues', countIssues(issues)],
    ];
    return rows.map(([name, value]) => `  ${name.padEnd(15)}${value}`);
}
/** The text of `report.txt`. */
export function reportText(counts, issues) {
    const head = ['What the last build found', '', ...countLines(counts, issues), ''];
    const listed = issues.length === 0 ? [] : ['Issues', '', ...issues.map((issue) => `  ${issueLine(issue)}`), ''];
    return [...head, ...listed].join('\n');
}
//# sourceMappingURL=report.js.map