import type { ActorGraph, ActorLink, ActorNode } from '@demarche/core';
import type { Attributes, SerializedGraph } from 'graphology-types';
import type { GraphFiles } from './graph-files.ts';
/** The graph as it stands in the file, the same as a graph, and what is said of it. */
export interface Picture {
    meta: Record<string, unknown>;
    graph: SerializedGraph<ActorNode, ActorLink, Attributes>;
    actorGraph: ActorGraph;
}
/** Reads `graph.json`. */
export declare function loadPicture({ graph: path, folder }: GraphFiles): Picture;
//# sourceMappingURL=load-picture.d.ts.map