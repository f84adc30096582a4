/**
 * Blocks are parted by an empty line; lines inside a paragraph stay where they were. Pictures, HTML and comments are
 * left out, links keep their words.
 *
 * @example markdownToText('# Talks\n\nBaku **agreed**.') // 'Talks\n\nBaku agreed.\n'
 */
export declare function markdownToText(markdown: string): string;
//# sourceMappingURL=plain-text.d.ts.map