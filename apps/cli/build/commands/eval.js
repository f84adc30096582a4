import { CliError } from '../cli-error.js';
const EXAMPLES = `
Example:
  $ demarche eval gold.json --data article.txt`;
function evaluate() {
    throw new CliError('not-yet', 'cannot score anything yet: no scorer is part of this version');
}
/** Adds the command. */
export function addEval(program) {
    program
        .command('eval')
        .summary('measure the extractor against a gold file')
        .description('Compares what is read in documents with a reading by people: precision, recall and F1.')
        .argument('<gold>', 'the reading by people, JSON')
        .requiredOption('--data <path>', 'the document, or folder of documents, that it is about')
        .addHelpText('after', EXAMPLES)
        .action(evaluate);
}
//# sourceMappingURL=eval.js.map