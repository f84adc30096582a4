/** Titles of offices: which ones mean the same, and what "of" adds to one. */
import { HEAD_OF_GOVERNMENT_OFFICES, HEAD_OF_STATE_OFFICES } from '../lexicon/titles.ts'
import type { Tree } from '../syntax/tree.ts'
import type { OfficeWords, Phrase } from './phrase.ts'

/** Fields that a minister or chief is of, which take no article. */
const FIELD =
  /^(?:[a-z]+ )*(?:affairs|defence|defense|finance|justice|health|trade|education|state|staff|labour|labor|transport|culture|energy|agriculture)$/

/** "chair of the audit board": what is behind "of" is part of the title, unless it is a country, place or known body. */
export function officeWithSubject(
  tree: Tree,
  phrases: readonly Phrase[],
  phrase: Pick<Phrase, 'of'>,
  title: string,
): string {
  const subject = phrase.of === null ? undefined : phrases[phrase.of]
  if (subject?.naming.as !== 'other' || subject.of !== null || / of /.test(title)) return title
  const words = tree.line(subject.core)
  const modifier = subject.modifiers.find(({ country }) => country !== null)
  const own = modifier ? words.replace(`${tree.text(modifier.range)} `, '') : words
  return FIELD.test(own) ? `${title} of ${own}` : `${title} of the ${own}`
}

/** An office that was given, and a title that may mean its holder. */
export function sameOffice(office: string, { title, text }: OfficeWords): boolean {
  const held = office.includes(' of the ') ? office.replace(/ of the .*$/, '') : office
  if (held.toLowerCase() === text.toLowerCase()) return true
  if (title.office === null) return false
  if (title.office === held) return true
  if (title.office === 'Head of State' || title.office === 'Leader') return HEAD_OF_STATE_OFFICES.has(held)
  if (title.office === 'Head of Government') return HEAD_OF_GOVERNMENT_OFFICES.has(held)
  return title.words.length === 1 && lastWord(title.office) === lastWord(held)
}

const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
