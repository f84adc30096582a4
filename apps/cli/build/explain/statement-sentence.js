import { verbOf } from './verbs.js';
function list(names) {
    if (names.length < 2)
        return names[0] ?? '';
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
const names = (references, { nameOf }) => list(references.map(({ id }) => nameOf(id)));
/** `According to the press service, Aliyev says that`; empty where it is the publisher's own voice. */
export function chainClause(statement, context) {
    const speakers = statement.attribution.map(({ id }) => context.nameOf(id));
    const last = speakers.pop();
    if (last === undefined)
        return '';
    const [outermost, ...between] = speakers;
    const via = outermost === undefined ? '' : `According to ${outermost}, `;
    return `${via}${[...between, last].map((speaker) => `${speaker} says that`).join(' ')} `;
}
function officeClause({ office, auxiliary }, negated) {
    const past = auxiliary.includes('historical');
    const verb = negated ? 'does not hold' : past ? 'held' : 'holds';
    return `${verb} the office of ${office?.title ?? 'somebody'}`;
}
function negatedVerb(plain, single) {
    if (plain === 'be' || plain.startsWith('be '))
        return `${single ? 'is' : 'are'} not${plain.slice(2)}`;
    return `${single ? 'does' : 'do'} not ${plain}`;
}
function actionClause(statement) {
    const negated = statement.polarity === 'negated';
    if (statement.type === 'HOLDS_OFFICE')
        return officeClause(statement, negated);
    const { plain, third } = verbOf(statement.type);
    const single = statement.actors.length <= 1;
    if (negated)
        return negatedVerb(plain, single);
    if (single)
        return third;
    return plain === 'be' || plain.startsWith('be ') ? `are${plain.slice(2)}` : plain;
}
function marks({ auxiliary, mode }) {
    const words = [...(mode ? [mode] : []), ...auxiliary];
    return words.length > 0 ? ` (${words.join(', ')})` : '';
}
/** What the statement states, without its chain. */
export function contentClause(statement, context) {
    if (statement.kind === 'utterance')
        return `“${statement.text}”`;
    const actors = names(statement.actors, context) || 'somebody';
    const recipients = names(statement.recipients, context);
    const { before } = verbOf(statement.type);
    const preposition = statement.type === 'HOLDS_OFFICE' ? 'in ' : before ? `${before} ` : '';
    const towards = recipients ? ` ${preposition}${recipients}` : '';
    const inner = statement.content.flatMap((id) => context.statement(id) ?? []);
    const about = inner.length > 0 ? `: that ${list(inner.map((part) => contentClause(part, context)))}` : '';
    const condition = statement.condition ? `, on the condition “${statement.condition.quote}”` : '';
    return `${actors} ${actionClause(statement)}${towards}${marks(statement)}${about}${condition}`;
}
/** The whole sentence. */
export function statementSentence(statement, context) {
    return `${chainClause(statement, context)}${contentClause(statement, context)}.`;
}
//# sourceMappingURL=statement-sentence.js.map