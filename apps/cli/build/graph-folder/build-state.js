/** What the derived files were made from, so that a build with nothing new need not make them again. */
import { existsSync, readFileSync } from 'node:fs';
import { contentHash } from '@demarche/core';
import { writeWhole } from './json-lines.js';
import { liveRecords } from './source-list.js';
/** A hash of all that the derived files depend on. */
export function inputHash(sources, judgements, versions) {
    const issues = [...sources.values()]
        .map((source) => JSON.stringify([source.path, source.records, source.issues]))
        .sort();
    return contentHash('in', [
        [...liveRecords(sources)].sort(),
        issues,
        judgements.map((judgement) => JSON.stringify(judgement)).sort(),
        [...versions],
    ]);
}
/** The state of the last build, where every file that it wrote is still there. */
export function loadState(files) {
    const outputs = [
        files.documents,
        files.statements,
        files.actors,
        files.graph,
        files.store,
        files.reportLines,
    ];
    if (!outputs.every((path) => existsSync(path)))
        return undefined;
    try {
        return JSON.parse(readFileSync(files.state, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** Says that every derived file is complete. */
export function saveState(files, state) {
    writeWhole(files.state, [`${JSON.stringify(state)}\n`]);
}
//# sourceMappingURL=build-state.js.map