/**
 * Makes a folder and those above it that are missing. Node's own recursive `mkdir` never comes back from a place such
 * as `/proc`, where a folder whose parent is there is refused as missing.
 */
export declare function makeFolder(path: string): void;
//# sourceMappingURL=make-folder.d.ts.map