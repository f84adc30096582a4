/** The `name: value` lines between two `---` lines at the top of a Markdown file. */
/** What stands in the front matter, and the rest of the file. */
export interface FrontMatter {
    values: ReadonlyMap<string, string>;
    body: string;
}
/**
 * Splits a file into its front matter and its body. A value reaches to the end of its line, colons and all; quotation
 * marks around it are dropped.
 */
export declare function splitFrontMatter(file: string): FrontMatter;
//# sourceMappingURL=front-matter.d.ts.map