/** Reads CoNLL-U treebanks. */
import { DEPENDENCY_RELATIONS, UPOS_TAGS } from '../tag-sets.ts'

/** One annotated sentence; heads count from 0, `forms.length` is the root. */
export interface TreebankSentence {
  readonly forms: string[]
  readonly lemmas: string[]
  readonly upos: number[]
  readonly xpos: string[]
  readonly heads: number[]
  readonly deprels: number[]
  /** Whether a space follows each word. */
  readonly spaces: boolean[]
  readonly text: string
  /** Opens a paragraph (or document). */
  readonly opensParagraph: boolean
  readonly opensDocument: boolean
  readonly genre: string
}

interface Header {
  text: string
  opensParagraph: boolean
  opensDocument: boolean
}

/** Parses a whole file. */
export function readConllu(content: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let genre = 'web'
  let header: Header = { text: '', opensParagraph: false, opensDocument: false }
  let rows: string[][] = []
  for (const line of content.split('\n')) {
    if (line.startsWith('#')) {
      if (line.startsWith('# newdoc')) header.opensDocument = true
      if (line.startsWith('# newpar')) header.opensParagraph = true
      if (line.startsWith('# meta::genre')) genre = line.split('= ')[1]!.trim()
      if (line.startsWith('# text = ')) header.text = line.slice(9)
    } else if (line.trim() === '') {
      if (rows.length > 0) sentences.push(readSentence(rows, header, genre))
      rows = []
      header = { text: '', opensParagraph: false, opensDocument: false }
    } else rows.push(line.split('\t'))
  }
  if (rows.length > 0) sentences.push(readSentence(rows, header, genre))
  return sentences
}

function relationIndex(relation: string): number {
  const exact = DEPENDENCY_RELATIONS.indexOf(relation)
  if (exact >= 0) return exact
  const plain = DEPENDENCY_RELATIONS.indexOf(relation.split(':')[0]!)
  return plain >= 0 ? plain : DEPENDENCY_RELATIONS.indexOf('dep')
}

function readSentence(rows: readonly string[][], header: Header, genre: string): TreebankSentence {
  const words = rows.filter((row) => /^\d+$/.test(row[0]!))
  const spaces = words.map((row) => !row[9]!.includes('SpaceAfter=No'))
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/.exec(row[0]!)
    if (range === null) continue
    for (let i = Number(range[1]); i < Number(range[2]); i++) spaces[i - 1] = false
    spaces[Number(range[2]) - 1] = !row[9]!.includes('SpaceAfter=No')
  }
  return {
    ...header,
    genre,
    spaces,
    forms: words.map((row) => row[1]!),
    lemmas: words.map((row) => row[2]!),
    upos: words.map((row) => UPOS_TAGS.indexOf(row[3]!)),
    xpos: words.map((row) => row[4]!),
    heads: words.map((row) => (row[6] === '0' ? words.length : Number(row[6]) - 1)),
    deprels: words.map((row) => relationIndex(row[7]!)),
  }
}
