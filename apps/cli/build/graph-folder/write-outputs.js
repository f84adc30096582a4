/** Everything that a build derives from what was read. */
import { existsSync } from 'node:fs';
import { actorGraph, assemble, countContradictions, knowledgeGraph, layOut, propertyGraph, } from '@demarche/core';
import { EXTRACTION_VERSION } from '@demarche/extract';
import { writeJsonLines, writeWhole } from './json-lines.js';
import { reportText } from './report.js';
/** Counts what an assembly holds. */
export function graphCounts(assembly) {
    return {
        documents: assembly.documents.length,
        actors: assembly.actors.length,
        statements: assembly.statements.length,
        edges: assembly.edges.length,
        contradictions: countContradictions(assembly),
    };
}
/** Replaces the content of the embedded store. */
async function writeStore(path, assembly) {
    const { openEmbeddedStore } = await import('@demarche/store');
    const store = openEmbeddedStore(path);
    try {
        await store.write(propertyGraph(knowledgeGraph(assembly)));
    }
    finally {
        await store.close();
    }
}
function writePicture(path, assembly, counts) {
    const graph = actorGraph(assembly);
    layOut(graph);
    const meta = { format: 'demarche-graph', extraction: EXTRACTION_VERSION, counts };
    writeWhole(path, [JSON.stringify({ meta, graph: graph.export() }), '\n']);
}
/** Writes every derived file, each whole or not at all; the same readings and judgements give the same bytes. */
export async function writeOutputs(files, gathered, judgements) {
    const { documents, actors, statements, issues } = gathered;
    writeJsonLines(files.documents, documents);
    writeJsonLines(files.actors, actors);
    writeJsonLines(files.statements, statements);
    const assembly = assemble({ documents, actors, statements, judgements });
    const counts = graphCounts(assembly);
    writePicture(files.graph, assembly, counts);
    await writeStore(files.store, assembly);
    writeJsonLines(files.reportLines, issues);
    writeWhole(files.reportText, [reportText(counts, issues)]);
    if (!existsSync(files.judgements))
        writeWhole(files.judgements, []);
    return counts;
}
//# sourceMappingURL=write-outputs.js.map