/** Sorts places by columns of numbers, without an object for any of them. */

/**
 * The places 0 to `length - 1` in the order of the columns, the first one deciding before the others; places that agree
 * in all of them stay in their order. Time and memory grow with `length` and with the span of each column's values.
 *
 * @param columns integers, each column at least `length` long
 */
export function sortIndexes(length: number, columns: readonly ArrayLike<number>[]): Uint32Array {
  let order: Uint32Array = Uint32Array.from({ length }, (_, at) => at)
  for (const column of columns.toReversed()) order = sortedBy(order, column)
  return order
}

/** One pass of counting: stable. */
function sortedBy(order: Uint32Array, column: ArrayLike<number>): Uint32Array {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const at of order) {
    const value = column[at]!
    if (value < least) least = value
    if (value > most) most = value
  }
  if (!(least < most)) return order
  const starts = new Uint32Array(most - least + 2)
  for (const at of order) starts[column[at]! - least + 1]! += 1
  for (let value = 1; value < starts.length; value += 1) starts[value]! += starts[value - 1]!
  const sorted = new Uint32Array(order.length)
  for (const at of order) {
    const value = column[at]! - least
    sorted[starts[value]!] = at
    starts[value]! += 1
  }
  return sorted
}
