/** A person's name taken apart: title, given names, surname with its particles, suffix. */
import { isSurnameFirst } from './east-asian-names.ts'
import { foldName } from './fold.ts'
import { titleComplements, titleHeads, titleLinks, titleModifiers } from './title-words.ts'
import { transliterationKey } from './transliteration-key.ts'

/** A name with its title apart. */
export interface TitledName {
  /** As written, `Prime Minister`; empty if there is none. */
  readonly title: string
  /** The rest; empty if the words are a title and nothing else. */
  readonly name: string
}

/** The parts of a person's name, as written. */
export interface NameParts {
  readonly title: string
  readonly given: readonly string[]
  /** With its particles: `von der Leyen`, `al-Assad`. */
  readonly surname: string
  /** Without them: `Leyen`, `Assad`. */
  readonly surnameCore: string
  /** `Jr.`, `III`; empty if there is none. */
  readonly suffix: string
}

const particles: ReadonlySet<string> = new Set(
  `van von der den de del della dello di da do dos das du la le los las ter ten zu zur af av bin ibn bint ben abu al
  el ul ud ur as ash ad at az ould`.split(/\s+/),
)

/** Particles that are given names too, when they open a name of two words: Ben Wallace, Al Gore, Van Jones. */
const particlesOrGiven: ReadonlySet<string> = new Set(['Al', 'Ben', 'Van', 'Del', 'Ali'])

const joinedParticle = /^(?:al|el|ul|ad|as|ash|at|az|an|ar)-(?=\p{L})/iu
const suffixes: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'junior',
  'ii',
  'iii',
  'iv',
  'v',
  'phd',
  'mp',
  'mep',
  'kc',
  'qc',
])

/** Splits the title off the front of a name: `Deputy Prime Minister Tigran Khachatryan`. */
export function splitTitle(text: string): TitledName {
  const words = text.trim().split(/\s+/)
  let end = 0
  let afterHead = false
  let inComplement = false
  for (const [index, word] of words.entries()) {
    const kind = titleWordKind(word, afterHead, inComplement)
    if (kind === 'none') break
    if (kind === 'head' || kind === 'complement') end = index + 1
    if (kind === 'head') inComplement = false
    if (kind === 'link') inComplement = true
    afterHead ||= kind === 'head'
  }
  return {
    title: words.slice(0, end).join(' ').replace(/,$/, ''),
    name: words.slice(end).join(' '),
  }
}

/** Takes a person's name apart. Both `Ilham Aliyev` and `Aliyev, Ilham` are understood, and `Xi Jinping`. */
export function nameParts(text: string): NameParts {
  const { title, name } = splitTitle(text)
  const { words, suffix } = withoutSuffix(straightOrder(name))
  if (words.length === 0) return { title, given: [], surname: '', surnameCore: '', suffix }
  if (isSurnameFirst(words)) {
    const [surname = '', ...given] = words
    return { title, given, surname, surnameCore: surname, suffix }
  }
  const start = surnameStart(words)
  return {
    title,
    given: words.slice(0, start),
    surname: words.slice(start).join(' '),
    surnameCore: (words.at(-1) ?? '').replace(joinedParticle, ''),
    suffix,
  }
}

/** The key by which surnames are compared across spellings, without particles: `al-Assad` and `Assad` share it. */
export function surnameKey(text: string): string {
  return transliterationKey(nameParts(text).surnameCore)
}

type TitleWordKind = 'head' | 'modifier' | 'link' | 'complement' | 'none'

function titleWordKind(word: string, afterHead: boolean, inComplement: boolean): TitleWordKind {
  const bare = foldName(word)
  if (bare === '') return 'none'
  if (inComplement && titleComplements.has(bare)) return 'complement'
  if (isTitleCompound(bare) || titleHeads.has(bare)) return 'head'
  if (titleModifiers.has(bare)) return 'modifier'
  return afterHead && titleLinks.has(bare) ? 'link' : 'none'
}

/** `vice president`, `secretary general`, `president elect`: what a hyphen joined, all of it words of titles. */
function isTitleCompound(bare: string): boolean {
  const parts = bare.split(' ')
  if (parts.length < 2) return false
  const known = (part: string) => titleHeads.has(part) || titleModifiers.has(part) || titleLinks.has(part)
  return parts.every(known) && parts.some((part) => titleHeads.has(part))
}

/** Turns `Aliyev, Ilham` round; a comma before a suffix is only dropped. */
export function straightOrder(name: string): string {
  const [surname = '', ...rest] = name.split(',').map((part) => part.trim())
  const [given] = rest
  if (rest.length !== 1 || !given || surname === '' || isSuffix(given)) return name.replaceAll(',', ' ')
  return `${given} ${surname}`
}

function withoutSuffix(name: string): { words: string[]; suffix: string } {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const last = words.at(-1)
  if (last === undefined || words.length < 2 || !isSuffix(last)) return { words, suffix: '' }
  return { words: words.slice(0, -1), suffix: last }
}

function isSuffix(word: string): boolean {
  return isSuffixWord(word.replaceAll('.', '').toLowerCase())
}

/** Whether a word in lower case without points is a suffix of names: `jr`, `iii`, `phd`. */
export function isSuffixWord(word: string): boolean {
  return suffixes.has(word)
}

/** Where the surname begins: at the particles that stand before the last word. */
function surnameStart(words: readonly string[]): number {
  let start = words.length - 1
  while (start > 0 && particles.has((words[start - 1] ?? '').toLowerCase())) start -= 1
  const opensWithGiven = start === 0 && words.length === 2 && particlesOrGiven.has(words[0] ?? '')
  return opensWithGiven ? 1 : start
}
