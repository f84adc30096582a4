/** The `name: value` lines between two `---` lines at the top of a Markdown file. */
const FENCED = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;
const unquoted = (value) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
/**
 * Splits a file into its front matter and its body. A value reaches to the end of its line, colons and all; quotation
 * marks around it are dropped.
 */
export function splitFrontMatter(file) {
    const match = FENCED.exec(file);
    if (!match)
        return { values: new Map(), body: file };
    const values = new Map();
    for (const line of match[1].split(/\r?\n/)) {
        const field = /^([A-Za-z][\w-]*)\s*:\s*(.*?)\s*$/.exec(line);
        if (field?.[2])
            values.set(field[1], unquoted(field[2]));
    }
    return { values, body: file.slice(match[0].length) };
}
//# sourceMappingURL=front-matter.js.map