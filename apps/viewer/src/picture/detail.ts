/** In which detail a graph is drawn. */

/** How much is drawn: of a large graph plain lines, without which no frame would come in time. */
export type Detail = 'full' | 'plain'

/** More edges than this are drawn plainly. */
const MOST_FULL_EDGES = 4000

/** The detail in which a graph of so many edges is drawn. */
export const detailFor = (edges: number): Detail => (edges > MOST_FULL_EDGES ? 'plain' : 'full')
