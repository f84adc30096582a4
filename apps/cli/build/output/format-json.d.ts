/** Rows as one JSON array, a row a line. */
import type { QueryResult } from '@demarche/store';
/** JSON, with integers too large for a JavaScript number as strings. */
export declare function jsonText(value: unknown): string;
/** An array of objects, one a row, their keys in the order of the columns. */
export declare function formatJson({ columns, rows }: QueryResult): string;
//# sourceMappingURL=format-json.d.ts.map