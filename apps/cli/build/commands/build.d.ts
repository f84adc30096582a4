/** `demarche build`: documents to a graph in a folder. */
import type { Command } from 'commander';
/** Adds the command. */
export declare function addBuild(program: Command): void;
//# sourceMappingURL=build.d.ts.map