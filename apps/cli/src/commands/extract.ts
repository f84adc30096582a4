/** `demarche extract`: documents to statements on standard output, nothing kept. */
import { type Command, Option } from 'commander'
import { addInputOptions, documentDefaults, findInputs, type InputOptions } from '../input/input-options.ts'
import { addReaderOptions, type ReaderOptions } from '../model/reader-options.ts'
import { issueLineToStderr } from '../output/issue-line-to-stderr.ts'
import { writeOut } from '../output/write-out.ts'

const EXAMPLES = `
Examples:
  $ demarche extract article.txt --format jsonl
  $ cat articles.jsonl | demarche extract - --input jsonl --format jsonl | jq '.statements[].text'
  $ demarche extract articles/ --reader both --model-url http://localhost:11434/v1 --model qwen3:8b

A model is asked only with --reader model or both, at the address that you name; a key comes from
DEMARCHE_MODEL_KEY. What it says is taken only where every quote and name stands in the text.

One line a document: {"document", "mentions", "actors", "attributions", "statements", "issues"};
spans are {"start", "end"} in UTF-16 units of document.text.`

async function extract(paths: readonly string[], options: InputOptions & ReaderOptions): Promise<void> {
  const defaults = documentDefaults(options)
  const { inputs } = await findInputs(paths, options)
  const [{ chooseReader }, { readDocuments }, { countForProgress, ReadingProgress }] = await Promise.all([
    import('../model/choose-reader.ts'),
    import('../input/read-documents.ts'),
    import('../model/reading-progress.ts'),
  ])
  const chosen = chooseReader(options)
  const total = options.reader === 'rules' ? undefined : await countForProgress(inputs, defaults)
  const progress = new ReadingProgress(chosen.used, total)
  for (const { source, reader } of inputs) {
    for await (const result of readDocuments(source, reader, defaults)) {
      if ('issue' in result) issueLineToStderr('extract', result.issue)
      else {
        const extraction = await chosen.read(result.document)
        progress.clear()
        await writeOut(`${JSON.stringify(extraction)}\n`)
        progress.documentDone()
      }
    }
  }
  progress.clear()
}

/** Adds the command. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .summary('read documents and print what they state')
    .description('Reads documents and prints one JSON line each with everything that was read in it.')
    .argument('[inputs...]', 'files, folders, globs in quotation marks, or - for standard input')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['jsonl']).default('jsonl'))
  addInputOptions(addReaderOptions(command)).addHelpText('after', EXAMPLES).action(extract)
}
