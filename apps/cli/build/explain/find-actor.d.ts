/** From what a user types to one actor of the graph. */
import type { Actor, Assembly } from '@demarche/core';
/** Without accents, case and marks, so that `Erdogan` finds Erdoğan. */
export declare function fold(name: string): string;
/** How alike two folded names are, 0 to 1: the share of letter pairs in common (Dice). */
export declare function likeness(a: string, b: string): number;
/** The actor that a name stands for, and the others that it could stand for. */
export interface FoundActor {
    actor: Actor;
    others: Actor[];
}
/**
 * Finds an actor by id, name, alias or words of its name; of several the one in most statements. Throws a CliError
 * with the nearest names where there is none.
 */
export declare function findActor(assembly: Assembly, typed: string): FoundActor;
//# sourceMappingURL=find-actor.d.ts.map