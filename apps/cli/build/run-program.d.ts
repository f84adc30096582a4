/** Runs the program and turns whatever goes wrong into one line and an exit code. */
import { type Command } from 'commander';
/** Ends the process quietly when whoever reads its output has gone, as in `demarche query … | head`. */
export declare function quietBrokenPipes(): void;
/** The line that goes to standard error, without the name of the command. */
export declare function errorLine(error: unknown): string;
/** Parses the arguments and runs the command; sets the exit code: 0 done, 1 failure, 2 wrong use. */
export declare function runProgram(program: Command, argv: readonly string[]): Promise<void>;
//# sourceMappingURL=run-program.d.ts.map