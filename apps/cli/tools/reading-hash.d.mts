/** The hash of all that decides what is read in a document: code, rules, word lists, model. */
export function readingHash(): string
