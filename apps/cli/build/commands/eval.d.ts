/** `demarche eval`: measures the extractor against a reading by people. */
import type { Command } from 'commander';
/** Adds the command. */
export declare function addEval(program: Command): void;
//# sourceMappingURL=eval.d.ts.map