/** Reads the picture of a built graph: actors and edges with their positions. */
import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import { CliError } from '../cli-error.js';
/** Reads `graph.json`. */
export function loadPicture({ graph: path, folder }) {
    try {
        const { meta, graph } = JSON.parse(readFileSync(path, 'utf8'));
        const actorGraph = new MultiDirectedGraph();
        actorGraph.import(graph);
        return { meta, graph, actorGraph };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new CliError('bad-graph-file', `${path}: is damaged (${reason}); build ${folder} again`, {
            cause: error,
        });
    }
}
//# sourceMappingURL=load-picture.js.map