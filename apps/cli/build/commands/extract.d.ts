/** `demarche extract`: documents to statements on standard output, nothing kept. */
import { type Command } from 'commander';
/** Adds the command. */
export declare function addExtract(program: Command): void;
//# sourceMappingURL=extract.d.ts.map