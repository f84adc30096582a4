/** Runs the program and turns whatever goes wrong into one line and an exit code. */
import { CommanderError } from 'commander';
import { CliError } from './cli-error.js';
/** Ends the process quietly when whoever reads its output has gone, as in `demarche query … | head`. */
export function quietBrokenPipes() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code === 'EPIPE')
                process.exit(0);
            throw error;
        });
    }
}
/** `demarche build`, or `demarche` where no command was named. */
function commandName(program, argv) {
    const named = argv
        .slice(2)
        .find((argument) => program.commands.some((command) => command.name() === argument));
    return named ? `${program.name()} ${named}` : program.name();
}
const oneLine = (text) => text.trim().replace(/\s*\n\s*/g, ' ');
/** The line that goes to standard error, without the name of the command. */
export function errorLine(error) {
    if (error instanceof CommanderError) {
        return `${oneLine(error.message)
            .replace(/^error: /, '')
            .replace(/\.$/, '')}; see --help`;
    }
    if (error instanceof Error &&
        'code' in error &&
        typeof error.code === 'string' &&
        /^[a-z]/.test(error.code)) {
        return oneLine(error.message);
    }
    const message = error instanceof Error ? error.message : String(error);
    return `${oneLine(message)} (a fault of the program: please report it with what DEMARCHE_DEBUG=1 prints)`;
}
function exitCodeOf(error) {
    if (error instanceof CommanderError)
        return error.exitCode === 0 ? 0 : 2;
    return error instanceof CliError ? error.exitCode : 1;
}
/** Every command of the tree throws instead of ending the process, and writes no error of its own. */
function prepare(command) {
    command.exitOverride();
    command.configureOutput({ outputError: () => { } });
    for (const child of command.commands)
        prepare(child);
}
/** Parses the arguments and runs the command; sets the exit code: 0 done, 1 failure, 2 wrong use. */
export async function runProgram(program, argv) {
    prepare(program);
    try {
        await program.parseAsync(argv);
    }
    catch (error) {
        process.exitCode = exitCodeOf(error);
        if (process.exitCode === 0)
            return;
        if (error instanceof CommanderError && error.code === 'commander.help')
            return;
        process.stderr.write(`${commandName(program, argv)}: ${errorLine(error)}\n`);
        if (process.env.DEMARCHE_DEBUG && error instanceof Error)
            process.stderr.write(`${error.stack ?? ''}\n`);
    }
}
//# sourceMappingURL=run-program.js.map