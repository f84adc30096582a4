import { type Command } from 'commander';
/** Adds the command. */
export declare function addEval(program: Command): void;
//# sourceMappingURL=eval.d.ts.map