import { cellText } from './cell-text.js';
const GAP = '  ';
const LEAST_WIDTH = 8;
/** How many columns of a terminal a text takes: wide East Asian letters and emoji take two, marks none. */
export function textWidth(text) {
    let width = 0;
    for (const { segment } of new Intl.Segmenter().segment(text))
        width += isWide(segment) ? 2 : 1;
    return width;
}
const WIDE = /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u;
const isWide = (segment) => WIDE.test(segment);
/** The text, cut to a width with an ellipsis where it is longer. */
export function cutTo(text, width) {
    if (textWidth(text) <= width)
        return text;
    let kept = '';
    let used = 1;
    for (const { segment } of new Intl.Segmenter().segment(text)) {
        used += isWide(segment) ? 2 : 1;
        if (used > width)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
function pad(text, width, right) {
    const space = ' '.repeat(Math.max(0, width - textWidth(text)));
    return right ? space + text : text + space;
}
/** Takes from the widest columns until the row fits. */
function fit(widths, limit) {
    const fitted = [...widths];
    const total = () => fitted.reduce((sum, width) => sum + width, 0) + GAP.length * (fitted.length - 1);
    while (total() > limit) {
        const widest = Math.max(...fitted);
        if (widest <= LEAST_WIDTH)
            break;
        fitted[fitted.indexOf(widest)] = widest - 1;
    }
    return fitted;
}
/**
 * Columns under each other, numbers to the right; ends with the number of rows.
 *
 * @param limit the width of the terminal; nothing is cut without it
 */
export function formatTable({ columns, rows }, limit = Number.POSITIVE_INFINITY) {
    const cells = rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
    const isNumber = columns.map((column) => rows.every((row) => ['number', 'bigint'].includes(typeof row[column])));
    const wanted = columns.map((column, index) => Math.max(textWidth(column), ...cells.map((row) => textWidth(row[index] ?? ''))));
    const widths = fit(wanted, limit);
    const line = (row) => row
        .map((cell, index) => pad(cutTo(cell, widths[index]), widths[index], isNumber[index] && rows.length > 0))
        .join(GAP)
        .trimEnd();
    const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
    const count = rows.length === 1 ? '1 row' : `${rows.length} rows`;
    return `${[line(columns), rule, ...cells.map(line), '', count].join('\n')}\n`;
}
//# sourceMappingURL=format-table.js.map