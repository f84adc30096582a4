#!/usr/bin/env node
/** The `demarche` command: each subcommand is one file of `commands/` and one line of the list here. */
import { Command } from 'commander';
import { addBuild } from './commands/build.js';
import { addClassify } from './commands/classify.js';
import { addEval } from './commands/eval.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addExtract } from './commands/extract.js';
import { addParse } from './commands/parse.js';
import { addPublish } from './commands/publish.js';
import { addQuery } from './commands/query.js';
import { addView } from './commands/view.js';
import { quietBrokenPipes, runProgram } from './run-program.js';
import { programVersion } from './version.js';
const commands = [
    addBuild,
    addExtract,
    addParse,
    addQuery,
    addExplain,
    addExport,
    addView,
    addPublish,
    addClassify,
    addEval,
];
const program = new Command('demarche')
    .description('Reads political news into a graph of statements: who said and did what to whom,\nwith the sentence it stands in.')
    .version(programVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError()
    .addHelpText('after', `
Start here:
  $ demarche build articles/ --out graph
  $ demarche query "MATCH (s:Statement)-[:ACTOR]->(a:Actor) RETURN a.name, s.type, s.text LIMIT 10"
  $ demarche view`);
for (const add of commands)
    add(program);
quietBrokenPipes();
await runProgram(program, process.argv);
//# sourceMappingURL=main.js.map