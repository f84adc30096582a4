/** Writes a file under another name first, so that it is there in full or not at all. */
export declare function writeWhole(path: string, pieces: Iterable<string>): void;
/** Writes one JSON value a line, whole or not at all. */
export declare function writeJsonLines(path: string, values: Iterable<unknown>): void;
/** The values of a file of JSON lines, with their line numbers; nothing where there is no such file. */
export declare function readJsonLines(path: string): AsyncGenerator<{
    value: unknown;
    line: number;
}>;
//# sourceMappingURL=json-lines.d.ts.map