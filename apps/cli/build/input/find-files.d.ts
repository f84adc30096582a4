/** Files to read, in the order of their paths, and what is known of the places they came from. */
export interface FoundFiles {
    /** Paths as issues name them. */
    files: string[];
    /** Folders that were searched, absolute: what was read from one of them before and is gone is retracted. */
    folders: string[];
    /** Files inside those folders that no reader claims. */
    skipped: string[];
    /** True where standard input is one of the inputs. */
    standardInput: boolean;
}
/**
 * Finds the files that the inputs name. Folders are searched to the bottom, without hidden files, `node_modules` and
 * folders that hold a built graph. Throws a CliError for a path that is not there or a folder with nothing to read.
 */
export declare function findFiles(inputs: readonly string[]): Promise<FoundFiles>;
/** True where `path` lies inside `folder`. */
export declare function isInside(path: string, folder: string): boolean;
//# sourceMappingURL=find-files.d.ts.map