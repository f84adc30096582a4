/** Relations of belonging: offices, parts, members. */
import { defineRelationType } from './define-relation-type.ts'

/** A person holds an office of a state, body or organisation. The office stands in the statement's `office`. */
export const holdsOffice = defineRelationType({
  id: 'HOLDS_OFFICE',
  label: 'holds an office of',
  inverseLabel: 'has as office holder',
  from: ['person'],
})

/** A ministry, service, force or group is part of a state or body. */
export const partOf = defineRelationType({
  id: 'PART_OF',
  label: 'is part of',
  inverseLabel: 'has as part',
  isSpell: true,
})

/** A state, body or person is a member of an organisation or party. */
export const memberOf = defineRelationType({
  id: 'MEMBER_OF',
  label: 'is a member of',
  inverseLabel: 'has as member',
  isSpell: true,
})
