/** Stage: base noun phrases, read by their words, with their possessors and their "of". */
import { type Chunk, chunksOf } from '../mentions/chunks.ts'
import type { Phrase } from '../mentions/phrase.ts'
import { CALLED, DEFINITE, ENDS_IN_S, phraseBits } from '../mentions/phrase-words.ts'
import { readChunk } from '../mentions/read-chunk.ts'
import type { DocumentState, Stage } from '../stage.ts'
import type { TokenRange, Tree } from '../syntax/tree.ts'

/** Finds the phrases of every sentence. */
export const findPhrases: Stage = {
  name: 'find-phrases',
  requires: ['tree', 'dates'],
  assigns: ['phrases'],
  run: ({ tree, dates }: DocumentState) => {
    const dated = new Uint8Array(tree.length)
    for (const { range } of dates) dated.fill(1, range.first, range.end)
    const phrases: Phrase[] = []
    const { sentences } = tree.analysis
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const chunks = chunksOf(tree, sentences[sentence]!, dated)
      const offset = phrases.length
      for (let index = 0; index < chunks.length; index++)
        phrases.push(phraseOf(tree, chunks, index, offset, sentence))
    }
    return { phrases }
  },
}

/** The token of a chunk whose head lies outside: the last nominal one where there are several. */
function headOf(tree: Tree, { first, end }: TokenRange): number {
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
): Phrase {
  const chunk = chunks[index]!
  const { range } = chunk
  const { naming, modifiers, core } = readChunk(tree, chunk)
  const before = index > 0 ? chunks[index - 1] : undefined
  const next = chunks[index + 1]
  const follows = next?.range.first === range.end + 1
  // "representatives of Karabakh’s population": the phrase that is owned, not its owner
  const ownedBy = next?.possessive && chunks[index + 2]?.range.first === next.range.end + 1
  const words = bitsIn(tree, range)
  const last = range.end - 1
  return {
    index: offset + index,
    range,
    core,
    head: headOf(tree, range),
    sentence,
    naming,
    modifiers,
    possessor: before?.possessive && before.range.end + 1 === range.first ? offset + index - 1 : null,
    of: chunk.beforeOf && follows ? offset + index + (ownedBy ? 2 : 1) : null,
    definite: (words & DEFINITE) !== 0,
    plural: (phraseBits(tree.word(last)) & ENDS_IN_S) !== 0 && tree.upos(last) !== 'PROPN',
    soCalled: (words & CALLED) !== 0 && isSoCalled(tree, range),
  }
}

/** The bits that any of the words has. */
function bitsIn(tree: Tree, { first, end }: TokenRange): number {
  let bits = 0
  for (let token = first; token < end; token++) bits |= phraseBits(tree.word(token))
  return bits
}

const isSoCalled = (tree: Tree, { first, end }: TokenRange) => {
  const words = Array.from({ length: end - first }, (_, at) => tree.lower(first + at))
  return /so - called|so-called/.test(words.join(' '))
}
