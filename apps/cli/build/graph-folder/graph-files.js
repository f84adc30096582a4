/** What lies where in the folder of a graph. */
import { join } from 'node:path';
/** The paths of the graph in a folder. */
export function graphFiles(folder) {
    const at = (name) => join(folder, name);
    return {
        folder,
        readings: at('readings.jsonl'),
        sources: at('sources.jsonl'),
        documents: at('documents.jsonl'),
        statements: at('statements.jsonl'),
        actors: at('actors.jsonl'),
        judgements: at('judgements.jsonl'),
        graph: at('graph.json'),
        store: at('store'),
        reportLines: at('report.jsonl'),
        reportText: at('report.txt'),
        state: at('build.json'),
        lock: at('build.lock'),
    };
}
//# sourceMappingURL=graph-files.js.map