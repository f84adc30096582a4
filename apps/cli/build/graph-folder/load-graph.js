/** Reads a built graph back from its folder. */
import { existsSync } from 'node:fs';
import { assemble, Judgement, } from '@demarche/core';
import { CliError } from '../cli-error.js';
import { graphFiles } from './graph-files.js';
import { readJsonLines } from './json-lines.js';
/** The paths of a folder that holds a built graph; throws where it holds none. */
export function requireGraph(folder) {
    const files = graphFiles(folder);
    if (existsSync(files.documents) && existsSync(files.statements) && existsSync(files.graph))
        return files;
    const why = existsSync(folder) ? 'no graph was built in this folder' : 'no such folder';
    throw new CliError('no-graph', `${folder}: ${why}; build one with: demarche build <files> --out ${folder}`);
}
async function readAll(path) {
    const values = [];
    try {
        for await (const { value } of readJsonLines(path))
            values.push(value);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new CliError('bad-graph-file', `${path}: is damaged (${reason}); build the graph again`, {
            cause: error,
        });
    }
    return values;
}
/** The issues of the last build. */
export function loadIssues({ reportLines }) {
    return readAll(reportLines);
}
/** The judgements of a graph, each checked: people may write this file by hand. */
export async function loadJudgements({ judgements }) {
    const found = [];
    let last = 0;
    try {
        for await (const { value, line } of readJsonLines(judgements)) {
            last = line;
            const parsed = Judgement.safeParse(value);
            if (parsed.success) {
                found.push(parsed.data);
                continue;
            }
            const [issue] = parsed.error.issues;
            const field = issue?.path.join('.') ?? '';
            throw new CliError('bad-judgement', `${judgements}:${line}: ${field}: ${issue?.message}; mend or remove this line`);
        }
    }
    catch (error) {
        if (error instanceof CliError)
            throw error;
        throw new CliError('bad-judgement', `${judgements}:${last + 1}: is not JSON; mend or remove this line`, {
            cause: error,
        });
    }
    return found;
}
/** Everything the graph holds, computed from its statements and judgements as they are now. */
export async function loadAssembly(files) {
    return assemble({
        documents: await readAll(files.documents),
        actors: await readAll(files.actors),
        statements: await readAll(files.statements),
        judgements: await loadJudgements(files),
    });
}
//# sourceMappingURL=load-graph.js.map