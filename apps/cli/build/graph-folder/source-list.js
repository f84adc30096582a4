import { readJsonLines, writeJsonLines } from './json-lines.js';
/** The sources of the last build. */
export async function loadSources(path) {
    const sources = new Map();
    for await (const { value } of readJsonLines(path)) {
        const entry = value;
        sources.set(entry.path, entry);
    }
    return sources;
}
/** Writes the sources in the order of their paths. */
export function saveSources(path, sources) {
    const entries = [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    writeJsonLines(path, entries);
}
/** The ids of every reading that a source still gives. */
export function liveRecords(sources) {
    return new Set([...sources.values()].flatMap(({ records }) => records.map(({ record }) => record)));
}
//# sourceMappingURL=source-list.js.map