/** `demarche parse`: documents to sentences, tags and trees. */
import { type Command } from 'commander';
/** Adds the command. */
export declare function addParse(program: Command): void;
//# sourceMappingURL=parse.d.ts.map