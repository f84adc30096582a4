/** `demarche explain`: what is stated about an actor, or between two, with the sentences. */
import type { Command } from 'commander';
/** Adds the command. */
export declare function addExplain(program: Command): void;
//# sourceMappingURL=explain.d.ts.map