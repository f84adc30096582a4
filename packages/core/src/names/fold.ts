/** Names folded to one way of writing, so that they can be compared and used as keys. */
import anyAscii from 'any-ascii'

const nonAscii = /[^\p{ASCII}]/u
/** Letters, digits and single spaces, which no step but the case changes: most names. */
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/**
 * A name in lower-case ASCII letters and digits with single spaces: accents and other scripts transliterated,
 * apostrophes and the points of abbreviations gone, other punctuation a space. Folding twice changes nothing.
 */
export function foldName(name: string): string {
  if (plain.test(name)) return name.toLowerCase()
  const ascii = nonAscii.test(name) ? anyAscii(name.normalize('NFKC')) : name
  return ascii
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/\b([a-z])\./g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * The key under which a name is the same name: folded, `&` read as `and`, without a leading `the`.
 * Empty where the name has neither letter nor digit; an empty key is nobody's.
 */
export function nameKey(name: string): string {
  return foldName(name.replaceAll('&', ' and ')).replace(/^the (?=.)/, '')
}
