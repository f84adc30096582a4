/** `demarche extract`: documents to statements on standard output, nothing kept. */
import { Option } from 'commander';
import { addInputOptions, documentDefaults, findInputs } from '../input/input-options.js';
import { issueLineToStderr } from '../output/issue-line-to-stderr.js';
import { writeOut } from '../output/write-out.js';
const EXAMPLES = `
Examples:
  $ demarche extract article.txt --format jsonl
  $ cat articles.jsonl | demarche extract - --input jsonl --format jsonl | jq '.statements[].text'

One line a document: {"document", "mentions", "actors", "attributions", "statements", "issues"};
spans are {"start", "end"} in UTF-16 units of document.text.`;
async function extract(paths, options) {
    const defaults = documentDefaults(options);
    const { inputs } = await findInputs(paths, options);
    const [{ createDefaultExtractor }, { readDocuments }] = await Promise.all([
        import('../default-extractor.js'),
        import('../input/read-documents.js'),
    ]);
    const extractor = createDefaultExtractor();
    for (const { source, reader } of inputs) {
        for await (const result of readDocuments(source, reader, defaults)) {
            if ('issue' in result)
                issueLineToStderr('extract', result.issue);
            else
                await writeOut(`${JSON.stringify(extractor.extract(result.document))}\n`);
        }
    }
}
/** Adds the command. */
export function addExtract(program) {
    const command = program
        .command('extract')
        .summary('read documents and print what they state')
        .description('Reads documents and prints one JSON line each with everything that was read in it.')
        .argument('[inputs...]', 'files, folders, globs in quotation marks, or - for standard input')
        .addOption(new Option('--format <format>', 'how it is printed').choices(['jsonl']).default('jsonl'));
    addInputOptions(command).addHelpText('after', EXAMPLES).action(extract);
}
//# sourceMappingURL=extract.js.map