/** Counted things in words. */
/** `1 document`, `2 documents`. */
export function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
//# sourceMappingURL=plural.js.map