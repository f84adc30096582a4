/** The paths inside one graph's folder. */
export interface GraphFiles {
    folder: string;
    /** One line a document that was read: the thing that is appended to while reading. */
    readings: string;
    /** One line a file that was read: which readings it gave. */
    sources: string;
    documents: string;
    statements: string;
    actors: string;
    /** What people decided; never overwritten. */
    judgements: string;
    /** The picture: `{ meta, graph }`. */
    graph: string;
    /** The embedded store. */
    store: string;
    reportLines: string;
    reportText: string;
    /** What the last build was made from; written last. */
    state: string;
    lock: string;
}
/** The paths of the graph in a folder. */
export declare function graphFiles(folder: string): GraphFiles;
//# sourceMappingURL=graph-files.d.ts.map