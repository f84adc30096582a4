/** A statement as an English sentence: who says that who does what to whom, under which condition. */
import type { AssembledStatement } from '@demarche/core';
/** What a sentence needs to know beyond the statement. */
export interface SentenceContext {
    nameOf: (actorId: string) => string;
    statement: (id: string) => AssembledStatement | undefined;
}
/** `According to the press service, Aliyev says that`; empty where it is the publisher's own voice. */
export declare function chainClause(statement: AssembledStatement, context: SentenceContext): string;
/** What the statement states, without its chain. */
export declare function contentClause(statement: AssembledStatement, context: SentenceContext): string;
/** The whole sentence. */
export declare function statementSentence(statement: AssembledStatement, context: SentenceContext): string;
//# sourceMappingURL=statement-sentence.d.ts.map