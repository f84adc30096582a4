/** `demarche extract`: documents to statements on standard output, nothing kept. */
import { type Command, Option } from 'commander'
import { addInputOptions, documentDefaults, findInputs, type InputOptions } from '../input/input-options.ts'
import { issueLineToStderr } from '../output/issue-line-to-stderr.ts'
import { writeOut } from '../output/write-out.ts'

const EXAMPLES = `
Examples:
  $ demarche extract article.txt --format jsonl
  $ cat articles.jsonl | demarche extract - --input jsonl --format jsonl | jq '.statements[].text'

One line a document: {"document", "mentions", "actors", "attributions", "statements", "issues"};
spans are {"start", "end"} in UTF-16 units of document.text.`

async function extract(paths: readonly string[], options: InputOptions): Promise<void> {
  const defaults = documentDefaults(options)
  const { inputs } = await findInputs(paths, options)
  const [{ createDefaultExtractor }, { readDocuments }] = await Promise.all([
    import('../default-extractor.ts'),
    import('../input/read-documents.ts'),
  ])
  const extractor = createDefaultExtractor()
  for (const { source, reader } of inputs) {
    for await (const result of readDocuments(source, reader, defaults)) {
      if ('issue' in result) issueLineToStderr('extract', result.issue)
      else await writeOut(`${JSON.stringify(extractor.extract(result.document))}\n`)
    }
  }
}

/** Adds the command. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('read documents and print what they state')
    .description('Reads documents and prints one JSON line each with everything that was read in it.')
    .argument('[inputs...]', 'files, folders, globs in quotation marks, or - for standard input')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['jsonl']).default('jsonl'))
  addInputOptions(command).addHelpText('after', EXAMPLES).action(extract)
}
