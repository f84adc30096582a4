/** `demarche eval`: measures the extractor against a reading by people. */
import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import { CliError, systemReason } from '../cli-error.js';
import { documentDefaults, findInputs } from '../input/input-options.js';
import { issueLineToStderr } from '../output/issue-line-to-stderr.js';
import { writeOut } from '../output/write-out.js';
const EXAMPLES = `
Example:
  $ demarche eval gold.json --data article.txt

Prints precision, recall and F1 with 95 % intervals (Wilson), then what was missed or wrong.`;
function readGold(path) {
    let text;
    try {
        text = readFileSync(path, 'utf8');
    }
    catch (error) {
        throw new CliError('unreadable-gold', `${path}: cannot be read: ${systemReason(error)}`, { cause: error });
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new CliError('bad-gold', `${path}: is not JSON (${reason})`, { cause: error });
    }
}
async function extractAll(path) {
    const { inputs } = await findInputs([path], {});
    const [{ createDefaultExtractor }, { readDocuments }] = await Promise.all([
        import('../default-extractor.js'),
        import('../input/read-documents.js'),
    ]);
    const extractor = createDefaultExtractor();
    const extractions = [];
    for (const { source, reader } of inputs) {
        for await (const result of readDocuments(source, reader, documentDefaults({}))) {
            if ('issue' in result)
                issueLineToStderr('eval', result.issue);
            else
                extractions.push(extractor.extract(result.document));
        }
    }
    return extractions;
}
async function evaluate(goldPath, { data, format }) {
    const gold = readGold(goldPath);
    const [{ scorers }, { scoreText }] = await Promise.all([
        import('../eval/scorers.js'),
        import('../eval/score-text.js'),
    ]);
    const extractions = await extractAll(data);
    for (const scorer of scorers) {
        const score = scorer.score(gold, extractions);
        if (score)
            return writeOut(format === 'json' ? `${JSON.stringify(score)}\n` : scoreText(score));
    }
    const forms = scorers.map(({ name }) => name).join(', ');
    throw new CliError('unknown-gold', `${goldPath}: has none of the forms that can be compared with (${forms})`);
}
/** Adds the command. */
export function addEval(program) {
    program
        .command('eval')
        .summary('measure the extractor against a gold file')
        .description('Compares what is read in documents with a reading by people: precision, recall and F1.')
        .argument('<gold>', 'the reading by people, JSON')
        .requiredOption('--data <path>', 'the document, or folder of documents, that it is about')
        .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
        .addHelpText('after', EXAMPLES)
        .action(evaluate);
}
//# sourceMappingURL=eval.js.map