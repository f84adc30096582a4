/** Which statements are about an actor, or link two. */
import { type AssembledStatement, type Assembly } from '@demarche/core';
/** The statements of an assembly by id. */
export type StatementIndex = ReadonlyMap<string, AssembledStatement>;
/** Looks statements up by id. */
export declare function indexStatements({ statements }: Assembly): StatementIndex;
/** The statements in which all of these actors stand, by date; what is only asked for stands with who asks for it. */
export declare function statementsBetween(assembly: Assembly, ids: readonly string[]): AssembledStatement[];
//# sourceMappingURL=statements-between.d.ts.map