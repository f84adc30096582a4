/** How a statement's type reads between who does it and to whom. */
const verb = (plain, third, before = '') => ({ plain, third, before });
/** One row a type. */
export const verbs = {
    AGREE: verb('agree', 'agrees', 'with'),
    CONSULT: verb('consult', 'consults', 'with'),
    SUPPORT: verb('support', 'supports'),
    CONCEDE: verb('concede', 'concedes', 'to'),
    COOPERATE: verb('cooperate', 'cooperates', 'with'),
    AID: verb('aid', 'aids'),
    RETREAT: verb('retreat', 'retreats', 'before'),
    REQUEST: verb('make a request', 'makes a request', 'of'),
    ACCUSE: verb('accuse', 'accuses'),
    REJECT: verb('refuse', 'refuses', 'towards'),
    THREATEN: verb('threaten', 'threatens'),
    PROTEST: verb('protest', 'protests', 'against'),
    SANCTION: verb('sanction', 'sanctions'),
    MOBILIZE: verb('mobilize', 'mobilizes', 'against'),
    COERCE: verb('coerce', 'coerces'),
    ASSAULT: verb('assault', 'assaults'),
    HOLDS_OFFICE: verb('hold', 'holds'),
    PART_OF: verb('be part', 'is part', 'of'),
    MEMBER_OF: verb('be a member', 'is a member', 'of'),
    LOCATED_IN: verb('be', 'is', 'in'),
};
/** The verb of a type, in lower case where nobody gave it a row. */
export function verbOf(type) {
    const plain = type.toLowerCase().replaceAll('_', ' ');
    return verbs[type] ?? verb(plain, plain);
}
//# sourceMappingURL=verbs.js.map