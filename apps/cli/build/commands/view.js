import { UsageError } from '../cli-error.js';
import { addGraphOption } from './graph-option.js';
const EXAMPLES = `
Examples:
  $ demarche view
  $ demarche view --graph other-graph --port 8080 --no-open`;
const MAX_PORT = 65_535;
function portOf(typed) {
    if (typed === undefined)
        return undefined;
    const port = Number(typed);
    if (Number.isInteger(port) && port >= 0 && port <= MAX_PORT)
        return port;
    throw new UsageError('bad-option', `--port "${typed}" is no port: give a number from 0 to ${MAX_PORT}`);
}
/** Resolves when somebody ends the program. */
function untilStopped() {
    return new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => resolve());
    });
}
async function view({ graph, port, host, open }) {
    const wanted = portOf(port);
    const [{ openViewer }, { openInBrowser }] = await Promise.all([
        import('../viewer/open-viewer.js'),
        import('../viewer/open-in-browser.js'),
    ]);
    const running = await openViewer({ folder: graph, port: wanted, host });
    process.stdout.write(`The graph is at ${running.url}\nCtrl-C stops the viewer.\n`);
    if (open && process.stdout.isTTY)
        openInBrowser(running.url);
    await untilStopped();
    await running.close();
}
/** Adds the command. */
export function addView(program) {
    const command = program
        .command('view')
        .summary('show the graph in a browser')
        .description('Serves the graph to a browser on this machine, until Ctrl-C.')
        .option('-p, --port <number>', 'port to listen at (default: the first free one from 4747 on)')
        .option('--host <address>', 'address to listen at', '127.0.0.1')
        .option('--no-open', 'do not open a browser');
    addGraphOption(command).addHelpText('after', EXAMPLES).action(view);
}
//# sourceMappingURL=view.js.map