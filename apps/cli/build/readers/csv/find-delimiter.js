/** Which character separates the columns of a table. */
const delimiters = [',', ';', '\t', '|'];
/**
 * The delimiter that stands most often in the header, outside quotation marks; a comma where none does. The header is
 * surer than the rows, whose text is full of commas.
 */
export function findDelimiter(table) {
    const counts = new Map(delimiters.map((delimiter) => [delimiter, 0]));
    let quoted = false;
    for (const character of table) {
        if (character === '"')
            quoted = !quoted;
        else if (!quoted && (character === '\n' || character === '\r'))
            break;
        else if (!quoted && counts.has(character))
            counts.set(character, counts.get(character) + 1);
    }
    return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
//# sourceMappingURL=find-delimiter.js.map