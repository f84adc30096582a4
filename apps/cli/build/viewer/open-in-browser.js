/** Opens an address in the browser of whoever sits at this machine. */
import { spawn } from 'node:child_process';
/** Does nothing where there is no browser: the address was printed. */
export function openInBrowser(url) {
    const [command, ...parameters] = process.platform === 'darwin'
        ? ['open', url]
        : process.platform === 'win32'
            ? ['cmd', '/c', 'start', '""', url]
            : ['xdg-open', url];
    const child = spawn(command, parameters, { stdio: 'ignore', detached: true });
    child.on('error', () => { });
    child.unref();
}
//# sourceMappingURL=open-in-browser.js.map