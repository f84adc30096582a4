/** How a command ends when it cannot do what it was asked. */
/** Ends a command with one line on standard error: what, where and what to do. */
export declare class CliError extends Error {
    readonly name: string;
    /** Kebab-case and stable: what programs may rely on. */
    readonly code: string;
    /** 1 for a failure, 2 for wrong use. */
    readonly exitCode: 1 | 2;
    constructor(code: string, message: string, options?: ErrorOptions);
}
/** The command was called in a way that it does not take. */
export declare class UsageError extends CliError {
    readonly name = "UsageError";
    readonly exitCode = 2;
}
/** The code of a system error, such as `ENOENT`; undefined for any other value. */
export declare function systemCode(error: unknown): string | undefined;
/** A system error in words, without its path. */
export declare function systemReason(error: unknown): string;
//# sourceMappingURL=cli-error.d.ts.map