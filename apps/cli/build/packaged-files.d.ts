/** The language model of an installed package; undefined in the repository. */
export declare function packagedModel(): string | undefined;
/** The built viewer of an installed package; undefined in the repository. */
export declare function packagedViewer(): string | undefined;
//# sourceMappingURL=packaged-files.d.ts.map