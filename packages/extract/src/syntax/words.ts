/** A string that is no part of a longer one: a key cut from a text would keep the whole text in memory. */
export const ownCopy = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)))
