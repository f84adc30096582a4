/** Serves a built graph. */
import { openEmbeddedStore } from '@demarche/store';
import { createViewerSource, serveViewer, } from '@demarche/viewer/server';
import { loadAssembly, requireGraph } from '../graph-folder/load-graph.js';
import { loadPicture } from '../graph-folder/load-picture.js';
import { viewerAssets } from './viewer-assets.js';
/** Starts the server of one graph. */
export async function openViewer(request) {
    const files = requireGraph(request.folder);
    const { meta, graph } = loadPicture(files);
    const store = openEmbeddedStore(files.store);
    const query = async (cypher, parameters) => {
        const { columns, rows } = await store.query(cypher, parameters);
        return { columns: [...columns], rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
    };
    const source = createViewerSource({ assembly: await loadAssembly(files), graph, meta, query });
    const assets = viewerAssets();
    const { port, host } = request;
    return serveViewer({
        source,
        host,
        ...(port !== undefined && { port }),
        ...(assets !== undefined && { assets }),
    });
}
//# sourceMappingURL=open-viewer.js.map