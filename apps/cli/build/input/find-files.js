/** From what a user names (files, folders, globs, `-`) to the files that are read. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CliError, systemReason } from '../cli-error.js';
import { readerOf, readers } from '../readers/readers.js';
/** A folder that `demarche build` wrote holds this file; it is never read as input. */
const GRAPH_MARK = 'readings.jsonl';
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function listFolder(folder, found, seen) {
    const real = realpathSync(folder);
    if (seen.has(real))
        return;
    seen.add(real);
    const names = readdirSync(folder).sort(compare);
    if (names.includes(GRAPH_MARK))
        return;
    for (const name of names) {
        if (name.startsWith('.') || name === 'node_modules')
            continue;
        const path = join(folder, name);
        const stats = statSync(path, { throwIfNoEntry: false });
        if (stats?.isDirectory())
            listFolder(path, found, seen);
        else if (stats && readerOf(path))
            found.files.push(path);
        else
            found.skipped.push(path);
    }
}
const isGlob = (input) => /[*?[\]{}!]/.test(input);
async function expandGlob(pattern) {
    const { glob } = await import('tinyglobby');
    const slashed = sep === '/' ? pattern : pattern.replaceAll(sep, '/');
    const paths = await glob(slashed, {
        expandDirectories: false,
        followSymbolicLinks: false,
        absolute: isAbsolute(pattern),
    });
    return paths.filter((path) => basename(path) !== GRAPH_MARK);
}
function noSuchInput(input) {
    return new CliError('no-such-file', `${input}: no such file or folder; check the path`);
}
async function addInput(input, found, seen) {
    if (input === '-') {
        found.standardInput = true;
        return;
    }
    const stats = statSync(input, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
        const before = found.files.length;
        listFolder(input, found, seen);
        found.folders.push(resolve(input));
        if (found.files.length === before)
            throw nothingIn(input);
    }
    else if (stats) {
        found.files.push(input);
    }
    else if (isGlob(input)) {
        const paths = await expandGlob(input);
        if (paths.length === 0)
            throw new CliError('no-match', `${input}: no file matches this pattern`);
        found.files.push(...paths);
    }
    else {
        throw noSuchInput(input);
    }
}
function nothingIn(folder) {
    const extensions = readers.flatMap((reader) => reader.extensions).join(' ');
    return new CliError('nothing-to-read', `${folder}: nothing to read in this folder; files that are read end in ${extensions}`);
}
/** Each path once, whatever way it was written, in the order of the paths. */
function unique(paths) {
    const byPath = new Map(paths.map((path) => [resolve(path), path]));
    return [...byPath.entries()].sort(([a], [b]) => compare(a, b)).map(([, path]) => path);
}
/**
 * Finds the files that the inputs name. Folders are searched to the bottom, without hidden files, `node_modules` and
 * folders that hold a built graph. Throws a CliError for a path that is not there or a folder with nothing to read.
 */
export async function findFiles(inputs) {
    const found = { files: [], folders: [], skipped: [], standardInput: false };
    for (const input of inputs) {
        try {
            await addInput(input, found, new Set());
        }
        catch (error) {
            if (error instanceof CliError)
                throw error;
            throw new CliError('unreadable-input', `${input}: cannot be read: ${systemReason(error)}`, {
                cause: error,
            });
        }
    }
    return { ...found, files: unique(found.files), skipped: unique(found.skipped) };
}
/** True where `path` lies inside `folder`. */
export function isInside(path, folder) {
    const way = relative(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
//# sourceMappingURL=find-files.js.map