/**
 * Takes the folder for this process; a lock that a killed process left behind is taken over.
 *
 * @returns gives the folder back
 */
export declare function lockFolder(path: string, folder: string): () => void;
//# sourceMappingURL=folder-lock.d.ts.map