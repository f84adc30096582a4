import type { Reader } from '../reader.ts';
/** Reads `.csv` and `.tsv`; the delimiter is found from the header. */
export declare const csvReader: Reader;
//# sourceMappingURL=csv-reader.d.ts.map