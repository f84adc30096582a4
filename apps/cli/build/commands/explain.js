import { plural } from '../output/plural.js';
import { writeOut } from '../output/write-out.js';
import { addGraphOption } from './graph-option.js';
const EXAMPLES = `
Examples:
  $ demarche explain Aliyev                  everything that he says, does or is said to do
  $ demarche explain Yerevan Baku            what links the two
  $ demarche explain "Prosecutor General's Office" --graph other-graph`;
async function explain(first, second, { graph }) {
    const [{ requireGraph, loadAssembly }, { findActor }, { statementsBetween }, { explainText }] = await Promise.all([
        import('../graph-folder/load-graph.js'),
        import('../explain/find-actor.js'),
        import('../explain/statements-between.js'),
        import('../explain/explain-text.js'),
    ]);
    const assembly = await loadAssembly(requireGraph(graph));
    const typed = second === undefined ? [first] : [first, second];
    const found = typed.map((name) => findActor(assembly, name));
    for (const { actor, others } of found) {
        if (others.length === 0)
            continue;
        const names = others.map((other) => `${other.name} (${other.kind})`).join(', ');
        process.stderr.write(`demarche explain: took ${actor.name} (${actor.kind}); the name also fits ${names}\n`);
    }
    const ids = found.map(({ actor }) => actor.id);
    const statements = statementsBetween(assembly, ids);
    const title = found.map(({ actor }) => `${actor.name} (${actor.kind})`).join(' and ');
    const count = plural(statements.length, 'statement');
    const body = statements.length === 0 ? '' : `\n${explainText(assembly, statements)}\n`;
    await writeOut(`${title}: ${count}\n${body}`);
}
/** Adds the command. */
export function addExplain(program) {
    const command = program
        .command('explain')
        .summary('tell what is stated about an actor, or between two')
        .description('Tells what is stated about an actor, or between two, each with its chain, time and sentence.')
        .argument('<actor>', 'name, alias or id')
        .argument('[other]', 'name, alias or id of a second actor');
    addGraphOption(command).addHelpText('after', EXAMPLES).action(explain);
}
//# sourceMappingURL=explain.js.map