/** Folds a name of a place or an organisation lightly: case and letters stay, ways of writing go. */

const combiningMarks = /\p{Mn}/gu

/** No accents here, and nothing that normalising would change. */
const isAscii = (text: string) => !/[^\p{ASCII}]/u.test(text)

/** Drops accents: `Côte` and `Cote` become one. */
export function dropAccents(text: string): string {
  if (isAscii(text)) return text
  return text.normalize('NFD').replace(combiningMarks, '').normalize('NFC')
}

/** Words of ASCII letters and digits with single spaces that no step of the fold changes: most names. */
const isPlain = (name: string) =>
  /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name) && !/^the |\bste? /i.test(name)

/**
 * Evens out what writers vary without meaning another name: kind of apostrophe and dash, full stops in
 * abbreviations, commas, brackets, `St` for `Saint`, a leading `the`, spaces. Accents and case are kept.
 */
export function lightFold(name: string): string {
  if (isPlain(name)) return name
  return name
    .normalize('NFKC')
    .replace(/[‘’ʼʻ`´′]/g, "'")
    .replace(/[.,()]/g, '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim()
    .replace(/^(?:the|The|THE) (?=.)/, '')
    .replace(/\bSte?(?= \p{Lu})/gu, 'Saint')
}
