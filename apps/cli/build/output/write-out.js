/** Standard output at the speed of whoever reads it. */
import { once } from 'node:events';
/** Writes to standard output and waits while its reader is behind. */
export async function writeOut(text) {
    if (!process.stdout.write(text))
        await once(process.stdout, 'drain');
}
//# sourceMappingURL=write-out.js.map