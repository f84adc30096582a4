import type { Command } from 'commander';
/** The targets of the help text, in the order of the exporter's list; a test holds the two together. */
export declare const targetHelp: readonly (readonly [name: string, what: string])[];
/** Adds the command. */
export declare function addExport(program: Command): void;
//# sourceMappingURL=export.d.ts.map