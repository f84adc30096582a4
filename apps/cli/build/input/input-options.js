/** The options that every command which reads documents shares. */
import { Option } from 'commander';
import { UsageError } from '../cli-error.js';
import { readerNamed, readerOf, readers } from '../readers/readers.js';
import { findFiles } from './find-files.js';
import { parseDate } from './parse-date.js';
import { fileSource, standardInputSource } from './sources.js';
/** Adds the options to a command. */
export function addInputOptions(command) {
    const formats = readers.map((reader) => reader.format);
    return command
        .addOption(new Option('--input <format>', 'format of standard input, and of files whose name does not tell').choices(formats))
        .option('--text-column <name>', 'column of a CSV file that holds the text')
        .option('--publisher <name>', 'publisher of documents that do not name one')
        .option('--published-at <date>', 'day of documents that do not name one');
}
/** What the options say of documents that do not say it themselves. */
export function documentDefaults(options) {
    const { publisher, textColumn } = options;
    if (options.publishedAt === undefined)
        return { publisher, textColumn };
    const publishedAt = parseDate(options.publishedAt);
    if (!publishedAt) {
        throw new UsageError('bad-option', `--published-at "${options.publishedAt}" names no day: write it as 2023-09-19`);
    }
    return { publisher, textColumn, publishedAt };
}
/** The files and standard input that the arguments name, each with its reader. */
export async function findInputs(paths, options) {
    if (paths.length === 0) {
        throw new UsageError('no-input', 'name files, folders or globs to read, or - for standard input; see --help');
    }
    const found = await findFiles(paths);
    const named = readerNamed(options.input ?? 'text');
    const inputs = found.files.map((path) => ({ source: fileSource(path), reader: readerOf(path) ?? named }));
    if (found.standardInput)
        inputs.push({ source: standardInputSource(), reader: named });
    return { inputs, found };
}
//# sourceMappingURL=input-options.js.map