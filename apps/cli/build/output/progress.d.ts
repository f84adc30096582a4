/** A line on standard error that says how far a command is; nothing where standard error is no terminal. */
/** One line that is written over and over. */
export declare class Progress {
    #private;
    constructor(stream?: NodeJS.WriteStream);
    /** Shows a text in place of the one before; texts that follow too fast are left out. */
    show(text: string): void;
    /** Removes the line. */
    clear(): void;
}
//# sourceMappingURL=progress.d.ts.map