#!/usr/bin/env node
/** The `demarche` command: each subcommand is one file of `commands/` and one line of the list here. */
import { Command } from 'commander'
import { addActors } from './commands/actors.ts'
import { addBuild } from './commands/build.ts'
import { addClassify } from './commands/classify.ts'
import { addEval } from './commands/eval.ts'
import { addExplain } from './commands/explain.ts'
import { addExport } from './commands/export.ts'
import { addExtract } from './commands/extract.ts'
import { addImport } from './commands/import.ts'
import { addParse } from './commands/parse.ts'
import { addPublish } from './commands/publish.ts'
import { addQuery } from './commands/query.ts'
import { addRules } from './commands/rules.ts'
import { addView } from './commands/view.ts'
import { quietBrokenPipes, runProgram } from './run-program.ts'
import { programVersion } from './version.ts'

const commands: readonly ((program: Command) => void)[] = [
  addBuild,
  addImport,
  addExtract,
  addParse,
  addQuery,
  addExplain,
  addActors,
  addExport,
  addView,
  addPublish,
  addClassify,
  addEval,
  addRules,
]

const program = new Command('demarche')
  .description(
    'Reads political news into a graph of statements: who said and did what to whom,\nwith the sentence it stands in.',
  )
  .version(programVersion(), '-V, --version', 'print the version')
  .helpOption('-h, --help', 'show this help')
  .helpCommand('help [command]', 'show the help of a command')
  .showSuggestionAfterError()
  .addHelpText(
    'after',
    `
Start here:
  $ demarche build articles/ --out graph
  $ demarche query "MATCH (s:Statement)-[:ACTOR]->(a:Actor) RETURN a.name, s.type, s.text LIMIT 10"
  $ demarche view`,
  )
for (const add of commands) add(program)

quietBrokenPipes()
await runProgram(program, process.argv)
