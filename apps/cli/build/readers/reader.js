/** An issue of severity `error`: something was not read. */
export function readIssue(code, message, location) {
    return { issue: { severity: 'error', code, message, location, span: null } };
}
//# sourceMappingURL=reader.js.map