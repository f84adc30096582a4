/** Writes to standard output and waits while its reader is behind. */
export declare function writeOut(text: string): Promise<void>;
//# sourceMappingURL=write-out.d.ts.map