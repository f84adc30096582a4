/** Adds `--graph`. */
export function addGraphOption(command) {
    return command.option('-g, --graph <folder>', 'folder of the graph', 'graph');
}
//# sourceMappingURL=graph-option.js.map