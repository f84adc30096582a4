/** Tables with a row a document and a column that holds its text. */
import { readText } from '../../input/read-bytes.js';
/** Reads `.csv` and `.tsv`; the delimiter is found from the header. */
export const csvReader = {
    format: 'csv',
    extensions: ['.csv', '.tsv'],
    async *read(source, { textColumn }) {
        const decoded = await readText(source);
        if ('issue' in decoded)
            return yield decoded;
        const { readTable } = await import('./read-table.js');
        yield* readTable(decoded.text, source.location, textColumn);
    },
};
//# sourceMappingURL=csv-reader.js.map