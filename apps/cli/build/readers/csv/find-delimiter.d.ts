/** Which character separates the columns of a table. */
/**
 * The delimiter that stands most often in the header, outside quotation marks; a comma where none does. The header is
 * surer than the rows, whose text is full of commas.
 */
export declare function findDelimiter(table: string): string;
//# sourceMappingURL=find-delimiter.d.ts.map