/** Folds a name of a place or an organisation lightly: case and letters stay, ways of writing go. */

const combiningMarks = /\p{Mn}/gu

/** Drops accents: `Côte` and `Cote` become one. */
export function dropAccents(text: string): string {
  return text.normalize('NFD').replace(combiningMarks, '').normalize('NFC')
}

/**
 * Evens out what writers vary without meaning another name: kind of apostrophe and dash, full stops in
 * abbreviations, commas, brackets, `St` for `Saint`, a leading `the`, spaces. Accents and case are kept.
 */
export function lightFold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[‘’ʼʻ`´′]/g, "'")
    .replace(/[.,()]/g, '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim()
    .replace(/^(?:the|The|THE) (?=.)/, '')
    .replace(/\bSte?(?= \p{Lu})/gu, 'Saint')
}
