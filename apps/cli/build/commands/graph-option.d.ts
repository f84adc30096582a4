/** The option that names a built graph. */
import type { Command } from 'commander';
/** Adds `--graph`. */
export declare function addGraphOption(command: Command): Command;
//# sourceMappingURL=graph-option.d.ts.map