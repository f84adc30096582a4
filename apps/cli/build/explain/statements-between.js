/** Which statements are about an actor, or link two. */
import { compareStrings } from '@demarche/core';
/** Looks statements up by id. */
export function indexStatements({ statements }) {
    return new Map(statements.map((statement) => [statement.id, statement]));
}
/** Everybody who stands in a statement or in what it asks for, refuses or threatens. */
function participants(statement, index) {
    const { actors, recipients, attribution, places, content } = statement;
    const own = [...actors, ...recipients, ...attribution, ...places].map(({ id }) => id);
    const inner = content.flatMap((id) => {
        const found = index.get(id);
        return found ? [...participants(found, index)] : [];
    });
    return new Set([...own, ...inner]);
}
const UNDATED = '9999';
function inOrder(a, b) {
    const [first, second] = [a.evidence[0], b.evidence[0]];
    return (compareStrings(a.time?.start ?? UNDATED, b.time?.start ?? UNDATED) ||
        compareStrings(first.document, second.document) ||
        first.trigger.start - second.trigger.start ||
        compareStrings(a.id, b.id));
}
/** The statements in which all of these actors stand, by date; what is only asked for stands with who asks for it. */
export function statementsBetween(assembly, ids) {
    const index = indexStatements(assembly);
    return assembly.statements
        .filter((statement) => statement.asserted)
        .filter((statement) => {
        const present = participants(statement, index);
        return ids.every((id) => present.has(id));
    })
        .sort(inOrder);
}
//# sourceMappingURL=statements-between.js.map