import { Option } from 'commander';
import { UsageError } from '../cli-error.js';
import { writeOut } from '../output/write-out.js';
import { addGraphOption } from './graph-option.js';
import { addParameter } from './parameters.js';
import { neo4jPassword } from './password.js';
const EXAMPLES = `
Examples:
  $ demarche query "MATCH (a:Person)-[:HOLDS_OFFICE]->(o:Office) RETURN a.name, o.title"
  $ demarche query "MATCH (s:Statement)-[:SAID_BY]->(a:Actor {name: \\$who}) RETURN s.type, s.text" \\
      --param "who=Ilham Aliyev"
  $ demarche query "MATCH (s:Statement)-[:CONTRADICTS]-(t) RETURN s.text, t.text" --format csv
  $ NEO4J_PASSWORD=… demarche query "MATCH (n) RETURN count(n)" --neo4j bolt://localhost:7687

The query can only read. In a shell, put it in single quotation marks or write \\$ for $.
A value of --param is read as JSON where it is JSON (3, true, ["a"]), else as text.`;
async function openStore({ graph, neo4j, user, database }) {
    const { openEmbeddedStore, openNeo4jStore } = await import('@demarche/store');
    if (neo4j !== undefined) {
        const password = await neo4jPassword(user, neo4j);
        return openNeo4jStore({ url: neo4j, user, password, ...(database !== undefined && { database }) });
    }
    const { requireGraph } = await import('../graph-folder/load-graph.js');
    return openEmbeddedStore(requireGraph(graph).store);
}
async function format(result, name) {
    if (name === 'json')
        return (await import('../output/format-json.js')).formatJson(result);
    if (name === 'csv')
        return (await import('../output/format-csv.js')).formatCsv(result);
    const { formatTable } = await import('../output/format-table.js');
    return formatTable(result, process.stdout.isTTY ? process.stdout.columns : undefined);
}
async function query(cypher, options) {
    if (cypher.trim() === '')
        throw new UsageError('empty-query', 'the query is empty; see --help for examples');
    const store = await openStore(options);
    try {
        const result = await store.query(cypher, options.param ?? {});
        for (const warning of result.warnings)
            process.stderr.write(`demarche query: warning: ${warning}\n`);
        await writeOut(await format(result, options.format));
    }
    finally {
        await store.close();
    }
}
/** Adds the command. */
export function addQuery(program) {
    const command = program
        .command('query')
        .summary('ask a built graph in Cypher')
        .description('Runs a read-only Cypher query over a built graph, or over a Neo4j.')
        .argument('<cypher>', 'the query')
        .option('--neo4j <url>', 'ask this Neo4j instead; its password comes from NEO4J_PASSWORD')
        .option('--user <name>', 'user of the Neo4j', 'neo4j')
        .option('--database <name>', 'database of the Neo4j')
        .option('--param <name=value>', 'a parameter of the query; may be given several times', addParameter)
        .addOption(new Option('--format <format>', 'how rows are printed')
        .choices(['table', 'json', 'csv'])
        .default('table'));
    addGraphOption(command).addHelpText('after', EXAMPLES).action(query);
}
//# sourceMappingURL=query.js.map