/** What comes out of whole texts: offsets, sentences, headings, trees. */

import { describe, expect, test } from 'vitest'
import { DEPENDENCY_RELATIONS, UPOS_TAGS } from './index.ts'
import { loadAnalyser } from './node.ts'

const analyser = loadAnalyser()

/** The forms of each sentence. */
function sentencesOf(text: string): string[] {
  const analysis = analyser.analyse(text)
  return analysis.sentences.map((sentence) =>
    Array.from({ length: sentence.endToken - sentence.firstToken }, (_, i) =>
      analysis.form(sentence.firstToken + i),
    ).join(' '),
  )
}

describe('sentences and tokens', () => {
  test.each<[string, string[]]>([
    ['They weren’t the target.', ['They were n’t the target .']],
    ['Aliyev’s office said so.', ['Aliyev ’s office said so .']],
    ['“They will end,” the statement said.', ['“ They will end , ” the statement said .']],
    ['He met S. Lavrov in the U.S. on Sept. 3.', ['He met S. Lavrov in the U.S. on Sept. 3 .']],
    ['He flew to the U.S. He left again.', ['He flew to the U.S.', 'He left again .']],
    ['Gen. Smith and Mr. Jones met.', ['Gen. Smith and Mr. Jones met .']],
    ['They left Karabakh.Armenian forces stayed.', ['They left Karabakh .', 'Armenian forces stayed .']],
    ['“We agreed.” He left.', ['“ We agreed . ”', 'He left .']],
    ['A cease-fire and pro-Russian forces.', ['A cease - fire and pro-Russian forces .']],
    ['The anti-\u00adterrorist opera\u00adtion ended.', ['The anti-terrorist operation ended .']],
    ['He cannot pay $5.3 million.', ['He can not pay $ 5.3 million .']],
  ])('%s', (text, want) => expect(sentencesOf(text)).toEqual(want))

  test('a wrapped sentence is one sentence', () => {
    const text =
      'The ministry said on Monday that it had recalled its\nambassador from the country after the attack on its\nembassy. It gave no further details of the decision and\nsaid that it would wait.'
    expect(sentencesOf(text)).toHaveLength(2)
  })

  test.each([
    'Foreign Minister Jan Van der\nMerwe met Premier Ivo\nTas.',
    'The envoy of the\nUnion arrived.',
    'They signed it in\r\nGeneva.',
  ])('a line that cannot end there goes on in the next: %j', (text) => {
    expect(sentencesOf(text)).toHaveLength(1)
  })

  test('a heading is a line of its own', () => {
    const { sentences } = analyser.analyse('Moscow recalls ambassador\n\nThe ministry said so on Monday.')
    expect(sentences.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ['heading', 0],
      ['prose', 1],
    ])
  })
})

describe('trees', () => {
  function arcs(text: string): string[] {
    const analysis = analyser.analyse(text)
    const { tokens } = analysis
    return Array.from({ length: tokens.length }, (_, i) => {
      const head = tokens.head[i]!
      return `${analysis.form(i)} ${DEPENDENCY_RELATIONS[tokens.deprel[i]!]} ${head < 0 ? '-' : analysis.form(head)}`
    })
  }

  test('an inverted speaker', () => {
    const tree = arcs('“We will not leave,” Aliyev said.')
    expect(tree).toContain('Aliyev nsubj said')
    expect(tree).toContain('We nsubj leave')
  })

  test('a passive', () => {
    const tree = arcs('The minister was dismissed by the president.')
    expect(tree).toContain('minister nsubj:pass dismissed')
  })

  test('an agent, a speaker after the words, a condition', () => {
    expect(arcs('The town was attacked by the army.')).toContain('army obl:agent attacked')
    expect(arcs('“We reject this,” said Ms. Bakr.')).toContain('We nsubj reject')
    expect(arcs('If fighters disarm, Baku will end its operation.')).toContain('disarm advcl end')
  })

  test('each sentence has one root, and every head lies in the sentence', () => {
    const { sentences, tokens } = analyser.analyse(
      'Baku denied it. Moscow, however, rejected the claim and left.',
    )
    for (const { firstToken, endToken } of sentences) {
      const heads = tokens.head.subarray(firstToken, endToken)
      expect([...heads].filter((head) => head === -1)).toHaveLength(1)
      expect(heads.every((head) => head === -1 || (head >= firstToken && head < endToken))).toBe(true)
    }
  })
})

test('lemmas and tags', () => {
  const analysis = analyser.analyse('The ministers denied Moscow’s worst claims.')
  const words = Array.from({ length: analysis.tokens.length }, (_, i) => [
    analysis.lemma(i),
    UPOS_TAGS[analysis.tokens.upos[i]!],
  ])
  expect(words).toEqual([
    ['the', 'DET'],
    ['minister', 'NOUN'],
    ['deny', 'VERB'],
    ['Moscow', 'PROPN'],
    ["'s", 'PART'],
    ['bad', 'ADJ'],
    ['claim', 'NOUN'],
    ['.', 'PUNCT'],
  ])
})

test('empty and blank texts have no sentences', () => {
  expect(analyser.analyse('').sentences).toEqual([])
  expect(analyser.analyse(' \n\t\n').sentences).toEqual([])
})
