/** The words of a piece of a page: what a reader sees as a block of its own is a block here too. */
const BLOCKS = new Set(`ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P
   PRE SECTION TABLE TBODY TD TH THEAD TR UL`.split(/\s+/));
const UNSEEN = new Set([
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEMPLATE',
    'HEAD',
    'SVG',
    'IFRAME',
    'BUTTON',
    'SELECT',
]);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Blocks of text, parted by an empty line; white space inside a block is one space, a `<br>` a new line. */
export function blockText(root) {
    const blocks = [];
    let open = '';
    const close = () => {
        const block = open
            .replaceAll(/[ \t\r\n\f]+/g, ' ')
            .replaceAll(/ ?\u2028 ?/g, '\n')
            .trim();
        if (block)
            blocks.push(block);
        open = '';
    };
    const visit = (node) => {
        if (node.nodeType === TEXT_NODE)
            open += (node.textContent ?? '').replaceAll('\u2028', ' ');
        if (node.nodeType !== ELEMENT_NODE && node.nodeType < 9)
            return;
        const name = node.nodeName.toUpperCase();
        if (UNSEEN.has(name))
            return;
        if (name === 'BR')
            open += '\u2028';
        if (BLOCKS.has(name))
            close();
        for (const child of node.childNodes)
            visit(child);
        if (BLOCKS.has(name))
            close();
    };
    visit(root);
    close();
    return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
//# sourceMappingURL=block-text.js.map