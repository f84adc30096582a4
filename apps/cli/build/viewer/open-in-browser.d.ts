/** Does nothing where there is no browser: the address was printed. */
export declare function openInBrowser(url: string): void;
//# sourceMappingURL=open-in-browser.d.ts.map