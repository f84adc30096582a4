/**
 * XML that any parser takes. The writer of graphology-gexf lets control characters and lone surrogates through, which no
 * XML parser reads, joins lists by an unescaped `|`, and holds the file in memory; graphology-graphml only reads.
 */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold, not even escaped
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text for an element or an attribute in double quotes; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(impossible, '\uFFFD')
    .replaceAll(/[&<>"\t\n\r]/g, (character) => escapes[character]!)
}

/** `<name a="1" b="2">`; attributes without a value are left out. */
export function xmlOpen(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
  return `<${name}${list.join('')}>`
}

/** `<name a="1"/>` */
export function xmlEmpty(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return `${xmlOpen(name, attributes).slice(0, -1)}/>`
}
