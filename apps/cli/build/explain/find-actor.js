import { CliError } from '../cli-error.js';
/** Without accents, case and marks, so that `Erdogan` finds Erdoğan. */
export function fold(name) {
    const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();
    return letters
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .replace(/^the /, '')
        .trim();
}
function pairsOf(text) {
    const pairs = new Map();
    for (let at = 0; at < text.length - 1; at += 1) {
        const pair = text.slice(at, at + 2);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    return pairs;
}
/** How alike two folded names are, 0 to 1: the share of letter pairs in common (Dice). */
export function likeness(a, b) {
    const [first, second] = [pairsOf(a), pairsOf(b)];
    let common = 0;
    for (const [pair, count] of first)
        common += Math.min(count, second.get(pair) ?? 0);
    const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
    return total === 0 ? (a === b ? 1 : 0) : (2 * common) / total;
}
const namesOf = (actor) => [actor.name, ...actor.aliases].map(fold);
/** How many statements each actor stands in. */
function statementCounts({ statements }) {
    const counts = new Map();
    for (const { actors, recipients, attribution } of statements) {
        for (const id of new Set([...actors, ...recipients, ...attribution].map((reference) => reference.id))) {
            counts.set(id, (counts.get(id) ?? 0) + 1);
        }
    }
    return counts;
}
/** The three ways in which a typed name can fit, the surest first. */
function matches(actors, wanted) {
    const sameName = actors.filter((actor) => fold(actor.name) === wanted);
    const sameAlias = actors.filter((actor) => !sameName.includes(actor) && namesOf(actor).includes(wanted));
    if (sameName.length + sameAlias.length > 0)
        return [...sameName, ...sameAlias];
    const words = wanted.split(' ');
    const hasWords = (name) => words.every((word) => name.split(' ').includes(word));
    return actors.filter((actor) => namesOf(actor).some(hasWords));
}
const LEAST_LIKENESS = 0.4;
const SUGGESTIONS = 3;
function suggestions(actors, wanted) {
    const scored = actors.map((actor) => ({
        name: actor.name,
        score: Math.max(...namesOf(actor).map((name) => likeness(name, wanted))),
    }));
    return scored
        .filter(({ score }) => score >= LEAST_LIKENESS)
        .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
        .slice(0, SUGGESTIONS)
        .map(({ name }) => name);
}
/**
 * Finds an actor by id, name, alias or words of its name; of several the one in most statements. Throws a CliError
 * with the nearest names where there is none.
 */
export function findActor(assembly, typed) {
    const { actors } = assembly;
    const byId = actors.find((actor) => actor.id === typed);
    if (byId)
        return { actor: byId, others: [] };
    const wanted = fold(typed);
    const counts = statementCounts(assembly);
    const found = wanted === '' ? [] : matches(actors, wanted);
    found.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
    const [actor, ...others] = found;
    if (actor)
        return { actor, others };
    const near = suggestions(actors, wanted);
    const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'no name in the graph is like it';
    throw new CliError('unknown-actor', `no actor "${typed}" in the graph; ${hint}`);
}
//# sourceMappingURL=find-actor.js.map