/** Rows as a table for people. */
import type { QueryResult } from '@demarche/store';
/** How many columns of a terminal a text takes: wide East Asian letters and emoji take two, marks none. */
export declare function textWidth(text: string): number;
/** The text, cut to a width with an ellipsis where it is longer. */
export declare function cutTo(text: string, width: number): string;
/**
 * Columns under each other, numbers to the right; ends with the number of rows.
 *
 * @param limit the width of the terminal; nothing is cut without it
 */
export declare function formatTable({ columns, rows }: QueryResult, limit?: number): string;
//# sourceMappingURL=format-table.d.ts.map