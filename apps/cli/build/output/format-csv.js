import { jsonText } from './format-json.js';
function field(value) {
    const text = value === null ? '' : typeof value === 'object' ? jsonText(value) : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** The header and a line a row, each ended with CR LF. */
export function formatCsv({ columns, rows }) {
    const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
    return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}
//# sourceMappingURL=format-csv.js.map