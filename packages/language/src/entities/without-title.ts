/** Where the name begins behind a title. */
import { splitTitle } from '@demarche/core'

/** How many of the words are a title; all of them when there is no name. */
export function withoutTitle(words: readonly string[]): number {
  const { title, name } = splitTitle(words.join(' '))
  if (title === '') return 0
  return name === '' ? words.length : Math.max(0, words.length - name.split(' ').length)
}
