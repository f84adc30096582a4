/** The version in the package's `package.json`, which lies one folder above both the source and the bundle. */
export declare function programVersion(): string;
//# sourceMappingURL=version.d.ts.map