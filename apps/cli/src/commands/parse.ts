/** `demarche parse`: documents to sentences, tags, trees and entities. */
import { type Command, Option } from 'commander'
import { addInputOptions, documentDefaults, findInputs, type InputOptions } from '../input/input-options.ts'
import { issueLineToStderr } from '../output/issue-line-to-stderr.ts'
import { writeOut } from '../output/write-out.ts'

const EXAMPLES = `
Examples:
  $ demarche parse article.txt --format conllu
  $ cat articles.jsonl | demarche parse - --input jsonl --format conllu > articles.conllu`

async function parse(paths: readonly string[], options: InputOptions): Promise<void> {
  const defaults = documentDefaults(options)
  const { inputs } = await findInputs(paths, options)
  const [{ loadAnalyser }, { findEntities, writeConllu }, { packagedModel }, { readDocuments }] =
    await Promise.all([
      import('@demarche/language/node'),
      import('@demarche/language'),
      import('../packaged-files.ts'),
      import('../input/read-documents.ts'),
    ])
  const analyser = loadAnalyser(packagedModel())
  for (const { source, reader } of inputs) {
    for await (const result of readDocuments(source, reader, defaults)) {
      if ('issue' in result) {
        issueLineToStderr('parse', result.issue)
        continue
      }
      const { document } = result
      const analysis = analyser.analyse(document.text)
      const id = document.externalId ?? document.id
      await writeOut(writeConllu(analysis, id, findEntities(analysis)))
    }
  }
}

/** Adds the command. */
export function addParse(program: Command): void {
  const command = program
    .command('parse')
    .summary('print sentences with tags and trees')
    .description(
      'Prints the sentences of documents with their tags, dependency trees and named entities, in CoNLL-U.',
    )
    .argument('[inputs...]', 'files, folders, globs in quotation marks, or - for standard input')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['conllu']).default('conllu'))
  addInputOptions(command).addHelpText('after', EXAMPLES).action(parse)
}
