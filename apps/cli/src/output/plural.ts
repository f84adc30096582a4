/** Counted things in words. */

/** `1 document`, `2 documents`, `3 entities`. */
export function plural(
  count: number,
  one: string,
  many = /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`,
): string {
  return `${count} ${count === 1 ? one : many}`
}
