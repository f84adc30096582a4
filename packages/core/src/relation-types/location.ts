/** Relations of place. */
import { defineRelationType } from './define-relation-type.ts'

/** An actor is in a place; negated where a source says that it is not. */
export const locatedIn = defineRelationType({
  id: 'LOCATED_IN',
  label: 'is in',
  inverseLabel: 'is where',
  to: ['place', 'country'],
})
