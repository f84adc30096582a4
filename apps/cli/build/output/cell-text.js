const isKinded = (value) => value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path';
/** What a reader knows a node by. */
function nodeName({ properties, id }) {
    const named = properties.name ?? properties.title ?? properties.text ?? id;
    return typeof named === 'string' ? named : id;
}
const nodeText = (node) => `(:${node.labels.join(':')} ${nodeName(node)})`;
function pathText({ nodes, relationships }) {
    return nodes
        .map((node, index) => {
        const step = relationships[index - 1];
        if (!step)
            return nodeText(node);
        const forward = step.to === node.id;
        return `${forward ? '' : '<'}-[:${step.type}]-${forward ? '>' : ''}${nodeText(node)}`;
    })
        .join('');
}
function kindedText(value) {
    if (value.kind === 'node')
        return nodeText(value);
    return value.kind === 'path' ? pathText(value) : `[:${value.type}]`;
}
function mapText(map) {
    const fields = Object.entries(map).map(([key, value]) => `${key}: ${cellText(value)}`);
    return `{${fields.join(', ')}}`;
}
/** Text on one line: lists with commas, nodes by their labels and names, nothing for null. */
export function cellText(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'object')
        return String(value).replaceAll(/\s+/g, ' ');
    if (Array.isArray(value))
        return value.map(cellText).join(', ');
    const map = value;
    return isKinded(map) ? kindedText(map) : mapText(map);
}
//# sourceMappingURL=cell-text.js.map