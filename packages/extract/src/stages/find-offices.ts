/** Stage: clauses that tell who becomes, is or stops being what. */
import { findOfficeClauses } from '../offices/find-office-clauses.ts'
import { splitAppointed } from '../offices/split-appointed.ts'
import type { DocumentState, Stage } from '../stage.ts'

/** Finds the clauses about offices before persons are resolved, so that "the minister" can mean who became it. */
export const findOffices: Stage = {
  name: 'find-offices',
  requires: ['tree', 'phrases'],
  assigns: ['phrases', 'officeClauses'],
  run: ({ tree, phrases }: DocumentState) => {
    const split = splitAppointed(tree, phrases)
    return { phrases: split, officeClauses: findOfficeClauses(tree, split) }
  },
}
