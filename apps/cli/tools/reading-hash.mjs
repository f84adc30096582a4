/** The hash of all that decides what is read in a document: code, rules, word lists, model. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../../packages', import.meta.url))

/** What only measures or trains, and what only tests. */
const ASIDE = /(?:^|\/)(?:eval|train)\/|\.test(?:-kit)?\.ts$|\.snap$/

function sourcesOf(name) {
  const folder = join(packages, name, 'src')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/**
 * The same for the same bytes on any machine; another where a rule, a word, a line of code or the model changes.
 *
 * @returns {string} twelve hexadecimal digits
 */
export function readingHash() {
  const files = ['core', 'language', 'extract']
    .flatMap(sourcesOf)
    .concat(join(packages, 'language/model/english.model.gz'))
    .map((file) => ({ file, name: relative(packages, file).split(sep).join('/') }))
    .filter(({ name }) => !ASIDE.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const hash = createHash('sha256')
  for (const { file, name } of files) hash.update(name).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 12)
}
