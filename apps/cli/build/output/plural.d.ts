/** Counted things in words. */
/** `1 document`, `2 documents`. */
export declare function plural(count: number, one: string, many?: string): string;
//# sourceMappingURL=plural.d.ts.map