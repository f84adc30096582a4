/** The words of a piece of a page: what a reader sees as a block of its own is a block here too. */
/** The little of a DOM node that is needed here. */
export interface TextNode {
    readonly nodeType: number;
    readonly nodeName: string;
    readonly textContent: string | null;
    readonly childNodes: Iterable<TextNode>;
}
/** Blocks of text, parted by an empty line; white space inside a block is one space, a `<br>` a new line. */
export declare function blockText(root: TextNode): string;
//# sourceMappingURL=block-text.d.ts.map