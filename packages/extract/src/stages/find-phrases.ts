/** Stage: base noun phrases, read by their words, with their possessors and their "of". */
import { perWord, type Word } from '@demarche/language'
import { type Chunk, chunksOf } from '../mentions/chunks.ts'
import type { Phrase } from '../mentions/phrase.ts'
import { readChunk } from '../mentions/read-chunk.ts'
import type { DocumentState, Stage } from '../stage.ts'
import type { Tree } from '../syntax/tree.ts'

const isCalled = perWord(({ lower }) => lower.includes('called'))
const endsInS = perWord(({ lower }) => lower.endsWith('s'))
const isDefinite = perWord(({ lower }) => DEFINITE.has(lower))
const DEFINITE = new Set(['the', 'this', 'these', 'that', 'those', 'his', 'her', 'its', 'their', 'both'])

/** Finds the phrases of every sentence. */
export const findPhrases: Stage = {
  name: 'find-phrases',
  requires: ['tree', 'dates'],
  assigns: ['phrases'],
  run: ({ tree, dates }: DocumentState) => {
    const dated = new Uint8Array(tree.length)
    for (const { range } of dates) dated.fill(1, range.first, range.end)
    const phrases: Phrase[] = []
    for (const [sentence, { firstToken, endToken }] of tree.analysis.sentences.entries()) {
      const chunks = chunksOf(tree, firstToken, endToken, (token) => dated[token] === 1)
      const offset = phrases.length
      for (const [index, chunk] of chunks.entries())
        phrases.push(phraseOf(tree, chunks, index, offset, sentence, chunk))
    }
    return { phrases }
  },
}

/** The token of a chunk whose head lies outside: the last nominal one where there are several. */
function headOf(tree: Tree, { first, end }: Chunk): number {
  let found = end - 1
  let nominal = false
  for (let token = first; token < end; token++) {
    const up = tree.head(token)
    if (up >= first && up < end) continue
    const isNominal = tree.isNominal(token)
    if (isNominal || !nominal) found = token
    nominal ||= isNominal
  }
  return found
}

function phraseOf(
  tree: Tree,
  chunks: readonly Chunk[],
  index: number,
  offset: number,
  sentence: number,
  chunk: Chunk,
): Phrase {
  const { naming, modifiers, core } = readChunk(tree, chunk)
  const before = chunks[index - 1]
  const follows = chunks[index + 1]?.first === chunk.end + 1
  // "representatives of Karabakh’s population": the phrase that is owned, not its owner
  const ownedBy = chunks[index + 1]?.possessive && chunks[index + 2]?.first === chunks[index + 1]!.end + 1
  const after = offset + index + (ownedBy ? 2 : 1)
  return {
    index: offset + index,
    range: { first: chunk.first, end: chunk.end },
    core,
    head: headOf(tree, chunk),
    sentence,
    naming,
    modifiers,
    possessor: before?.possessive && before.end + 1 === chunk.first ? offset + index - 1 : null,
    of: chunk.beforeOf && follows ? after : null,
    definite: hasWord(tree, chunk, isDefinite),
    plural: endsInS(tree.word(chunk.end - 1)) && tree.upos(chunk.end - 1) !== 'PROPN',
    soCalled: isSoCalled(tree, chunk),
  }
}

function hasWord(tree: Tree, { first, end }: Chunk, test: (word: Word) => boolean): boolean {
  for (let token = first; token < end; token++) if (test(tree.word(token))) return true
  return false
}

function isSoCalled(tree: Tree, chunk: Chunk): boolean {
  if (!hasWord(tree, chunk, isCalled)) return false
  const words = Array.from({ length: chunk.end - chunk.first }, (_, i) => tree.lower(chunk.first + i))
  return /so - called|so-called/.test(words.join(' '))
}
