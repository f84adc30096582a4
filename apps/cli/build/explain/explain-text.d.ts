/** Statements as a person reads them: the sentence, when, where it is written, and what stands against it. */
import type { AssembledStatement, Assembly } from '@demarche/core';
import { type SentenceContext } from './statement-sentence.ts';
/** When it was, as exactly as it is known. */
export declare function timeWords({ time }: AssembledStatement): string;
/** Looks up actors and statements of an assembly for sentences about them. */
export declare function sentenceContext(assembly: Assembly): SentenceContext;
/** All of the statements, numbered. */
export declare function explainText(assembly: Assembly, statements: readonly AssembledStatement[]): string;
//# sourceMappingURL=explain-text.d.ts.map