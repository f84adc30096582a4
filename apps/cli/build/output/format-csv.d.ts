/** Rows as CSV (RFC 4180): lists, nodes and maps as JSON. */
import type { QueryResult } from '@demarche/store';
/** The header and a line a row, each ended with CR LF. */
export declare function formatCsv({ columns, rows }: QueryResult): string;
//# sourceMappingURL=format-csv.d.ts.map