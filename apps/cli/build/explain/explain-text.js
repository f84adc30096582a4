import { statementSentence } from './statement-sentence.js';
import { indexStatements } from './statements-between.js';
/** When it was, as exactly as it is known. */
export function timeWords({ time }) {
    if (!time?.start)
        return time?.end ? `before ${time.end}` : 'undated';
    const { start, precision, basis } = time;
    const date = precision === 'year' ? start.slice(0, 4) : precision === 'month' ? start.slice(0, 7) : start;
    return basis === 'said' ? date : `${date} (${basis === 'document' ? 'date of the document' : basis})`;
}
function originWords(document) {
    const parts = [document?.publisher, document?.publishedAt, document?.title].filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : 'a document without publisher and date';
}
/** Looks up actors and statements of an assembly for sentences about them. */
export function sentenceContext(assembly) {
    const names = new Map(assembly.actors.map(({ id, name }) => [id, name]));
    const statements = indexStatements(assembly);
    return { nameOf: (id) => names.get(id) ?? id, statement: (id) => statements.get(id) };
}
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();
function explainOne(statement, number, context, documents) {
    const kind = statement.kind === 'utterance' ? 'SAY' : statement.type;
    const against = statement.contradicts.flatMap(({ proposition, basis }) => {
        const other = context.statement(proposition);
        return other ? [`   contradicted (${basis}) by: ${statementSentence(other, context)}`] : [];
    });
    const evidence = statement.evidence.flatMap(({ document, quote }) => [
        `   “${oneLine(quote)}”`,
        `      ${originWords(documents.get(document))}`,
    ]);
    const head = `${number}. ${timeWords(statement)}  ${kind}, ${statement.polarity}`;
    return [head, `   ${statementSentence(statement, context)}`, ...evidence, ...against].join('\n');
}
/** All of the statements, numbered. */
export function explainText(assembly, statements) {
    const context = sentenceContext(assembly);
    const documents = new Map(assembly.documents.map((document) => [document.id, document]));
    return statements
        .map((statement, index) => explainOne(statement, index + 1, context, documents))
        .join('\n\n');
}
//# sourceMappingURL=explain-text.js.map