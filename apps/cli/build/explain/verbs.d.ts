/** How a statement's type reads between who does it and to whom. */
/** The plain verb, its form with one who does it, and the word before the recipient. */
export interface Verb {
    readonly plain: string;
    readonly third: string;
    readonly before: string;
}
/** One row a type. */
export declare const verbs: Readonly<Record<string, Verb>>;
/** The verb of a type, in lower case where nobody gave it a row. */
export declare function verbOf(type: string): Verb;
//# sourceMappingURL=verbs.d.ts.map