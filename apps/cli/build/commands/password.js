/** Passwords come from the environment or from whoever sits there, never from an option that the process list shows. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { UsageError } from '../cli-error.js';
/** The name of the environment variable. */
const VARIABLE = 'NEO4J_PASSWORD';
function ask(question) {
    process.stderr.write(question);
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
    return new Promise((resolve) => {
        reader.question('', (answer) => {
            reader.close();
            process.stderr.write('\n');
            resolve(answer);
        });
    });
}
/** The password of a Neo4j user; asks for it on a terminal. */
export function neo4jPassword(user, url) {
    const known = process.env[VARIABLE];
    if (known !== undefined)
        return Promise.resolve(known);
    if (process.stdin.isTTY)
        return ask(`Password of ${user} at ${url}: `);
    throw new UsageError('no-password', `set ${VARIABLE} to the password of ${user} at ${url}`);
}
//# sourceMappingURL=password.js.map