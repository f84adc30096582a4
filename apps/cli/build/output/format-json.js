/** JSON, with integers too large for a JavaScript number as strings. */
export function jsonText(value) {
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
}
/** An array of objects, one a row, their keys in the order of the columns. */
export function formatJson({ columns, rows }) {
    if (rows.length === 0)
        return '[]\n';
    const objects = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
    return `[\n${objects.map((object) => `  ${jsonText(object)}`).join(',\n')}\n]\n`;
}
//# sourceMappingURL=format-json.js.map