/** Offices that one person holds at a time. */
import type { Office } from '../model/statement.ts'

const SINGLE_SEAT =
  /^(?:acting |interim )?(?:president|vice president|prime minister|premier|chancellor|king|queen|emperor|pope|taoiseach|secretary of state|secretary[- ]general|head of (?:state|government)|attorney general|prosecutor general|minister of [\p{L} ]+|[\p{L} ]*\b(?:foreign|finance|defence|defense|interior|justice|health|education|trade|economy|energy|agriculture|environment|transport|labour|labor|culture) minister)$/iu

/** Deputies, state ministers and the like are several. */
const SEVERAL = /\b(?:deputy|state minister|minister of state|junior|assistant|first)\b/i

/** Whether an office is a seat in which a successor ends a predecessor's spell. It must be somebody's: of a country or a body. */
export function isSingleSeat({ title }: Pick<Office, 'title'>): boolean {
  return SINGLE_SEAT.test(title) && !SEVERAL.test(title)
}
