/** The folder of the built app, wherever it is. */
export declare function builtViewer(): string;
/** The folder of the built app; undefined where the server's own default is right. */
export declare function viewerAssets(): string | undefined;
//# sourceMappingURL=viewer-assets.d.ts.map