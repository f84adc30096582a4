import { type Command } from 'commander';
/** Adds the command. */
export declare function addQuery(program: Command): void;
//# sourceMappingURL=query.d.ts.map