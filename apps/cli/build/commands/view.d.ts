/** `demarche view`: the graph in a browser. */
import type { Command } from 'commander';
/** Adds the command. */
export declare function addView(program: Command): void;
//# sourceMappingURL=view.d.ts.map