import { fromMarkdown } from 'mdast-util-from-markdown';
function inline(node) {
    if (node.type === 'text' || node.type === 'inlineCode')
        return node.value;
    if (node.type === 'break')
        return '\n';
    return 'children' in node ? node.children.map(inline).join('') : '';
}
function blocks(node) {
    if (node.type === 'paragraph' || node.type === 'heading')
        return [node.children.map(inline).join('')];
    if (node.type === 'code')
        return [node.value];
    return 'children' in node ? node.children.flatMap((child) => blocks(child)) : [];
}
/**
 * Blocks are parted by an empty line; lines inside a paragraph stay where they were. Pictures, HTML and comments are
 * left out, links keep their words.
 *
 * @example markdownToText('# Talks\n\nBaku **agreed**.') // 'Talks\n\nBaku agreed.\n'
 */
export function markdownToText(markdown) {
    const found = blocks(fromMarkdown(markdown)).filter((block) => block.trim() !== '');
    return found.length === 0 ? '' : `${found.join('\n\n')}\n`;
}
//# sourceMappingURL=plain-text.js.map