/** Strings that keep no others. */

/** Engines copy parts of a string that are shorter than this, and refer to the whole string for longer ones. */
const REFERRED = 13

/** A text in memory of its own: kept as it was cut from a document, it would keep the whole document. */
export function ownCopy(text: string): string {
  return text.length < REFERRED ? text : JSON.parse(JSON.stringify(text))
}
