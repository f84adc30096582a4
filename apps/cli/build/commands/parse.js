/** `demarche parse`: documents to sentences, tags and trees. */
import { Option } from 'commander';
import { addInputOptions, documentDefaults, findInputs } from '../input/input-options.js';
import { issueLineToStderr } from '../output/issue-line-to-stderr.js';
import { writeOut } from '../output/write-out.js';
const EXAMPLES = `
Examples:
  $ demarche parse article.txt --format conllu
  $ cat articles.jsonl | demarche parse - --input jsonl --format conllu > articles.conllu`;
async function parse(paths, options) {
    const defaults = documentDefaults(options);
    const { inputs } = await findInputs(paths, options);
    const [{ loadAnalyser }, { writeConllu }, { packagedModel }, { readDocuments }] = await Promise.all([
        import('@demarche/language/node'),
        import('@demarche/language'),
        import('../packaged-files.js'),
        import('../input/read-documents.js'),
    ]);
    const analyser = loadAnalyser(packagedModel());
    for (const { source, reader } of inputs) {
        for await (const result of readDocuments(source, reader, defaults)) {
            if ('issue' in result) {
                issueLineToStderr('parse', result.issue);
                continue;
            }
            const { document } = result;
            await writeOut(writeConllu(analyser.analyse(document.text), document.externalId ?? document.id));
        }
    }
}
/** Adds the command. */
export function addParse(program) {
    const command = program
        .command('parse')
        .summary('print sentences with tags and trees')
        .description('Prints the sentences of documents with their tags and dependency trees, in CoNLL-U.')
        .argument('[inputs...]', 'files, folders, globs in quotation marks, or - for standard input')
        .addOption(new Option('--format <format>', 'how it is printed').choices(['conllu']).default('conllu'));
    addInputOptions(command).addHelpText('after', EXAMPLES).action(parse);
}
//# sourceMappingURL=parse.js.map