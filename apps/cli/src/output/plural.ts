/** Counted things in words. */

/** `1 document`, `2 documents`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
