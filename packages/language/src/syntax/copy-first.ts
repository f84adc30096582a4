/** Copies the first numbers of a column: sentences are short, and for so few a loop is faster than `set`. */
export function copyFirst(from: Int32Array, to: Int32Array, count: number): void {
  for (let i = 0; i < count; i++) to[i] = from[i]!
}
