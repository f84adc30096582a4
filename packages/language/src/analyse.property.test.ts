/** What holds for any text whatever. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis } from './index.ts'
import { loadAnalyser } from './node.ts'
import { classOf, LEAD, SPACE, TRAIL } from './text/character-class.ts'

const analyser = loadAnalyser()

const news = `Baku rejects claim

Azerbaijan’s foreign ministry said on Sept. 3 that Mr. A. Rzayev hadn’t met the U.S. envoy, “as some claimed,” and
added: “We can’t confirm it.” Yerevan denied this… The $5.3-million deal (see http://example.org/a?b=c) wasn't signed.`

function expectSound(analysis: Analysis): void {
  const { text, tokens, sentences } = analysis
  let at = 0
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    expect(start >= at && end > start && end <= text.length).toBe(true)
    for (let gap = at; gap < start; gap++) expect(classOf(text.charCodeAt(gap))).toBe(SPACE)
    const splitsPair =
      classOf(text.charCodeAt(start - 1)) === LEAD && classOf(text.charCodeAt(start)) === TRAIL
    expect(start > 0 && splitsPair).toBe(false)
    expect(analysis.form(i)).not.toBe('')
    at = end
  }
  for (let gap = at; gap < text.length; gap++) expect(classOf(text.charCodeAt(gap))).toBe(SPACE)
  let token = 0
  for (const sentence of sentences) {
    expect(sentence.firstToken).toBe(token)
    expect(sentence.start).toBe(tokens.start[token])
    expect(sentence.end).toBe(tokens.end[sentence.endToken - 1])
    expectTree(analysis, sentence.firstToken, sentence.endToken)
    token = sentence.endToken
  }
  expect(token).toBe(tokens.length)
}

/** One root, no cycle, no head outside. */
function expectTree({ tokens }: Analysis, first: number, end: number): void {
  let roots = 0
  for (let i = first; i < end; i++) {
    let steps = 0
    let node = i
    while (node >= 0 && steps <= end - first) {
      expect(node >= first && node < end).toBe(true)
      node = tokens.head[node]!
      steps++
    }
    expect(steps <= end - first).toBe(true)
    if (tokens.head[i] === -1) roots++
  }
  expect(roots).toBe(1)
}

describe('any text', () => {
  test('random units, lone surrogates included', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    fc.assert(
      fc.property(units, (codes) => expectSound(analyser.analyse(String.fromCharCode(...codes)))),
      { numRuns: 150, seed: 7 },
    )
  })

  test('random marks and letters', () => {
    const pieces = fc.array(
      fc.constantFrom(...'ab Z9.,!?;:-—’\'"“”()[]$%@#&/\n\r\t\u00ad\u0301😀'.split('')),
      { maxLength: 80 },
    )
    fc.assert(
      fc.property(pieces, (parts) => expectSound(analyser.analyse(parts.join('')))),
      { numRuns: 300, seed: 8 },
    )
  })

  test('random edits of news', () => {
    const edit = fc.record({
      at: fc.nat(news.length),
      cut: fc.nat(12),
      add: fc.constantFrom(
        '',
        ' ',
        '\n',
        '\r\n',
        '\n\n',
        '.',
        '”',
        '’s',
        '\u00ad',
        '\u00a0',
        'U.S.',
        '— ',
        'é',
        'ə̈',
      ),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), fc.constantFrom('NFC', 'NFD'), (edits, form) => {
        let text = news
        for (const { at, cut, add } of edits) text = text.slice(0, at) + add + text.slice(at + cut)
        expectSound(analyser.analyse(text.normalize(form)))
      }),
      { numRuns: 200, seed: 9 },
    )
  })

  test('line ends do not change what is read', () => {
    const lines = (text: string): string[] => {
      const analysis = analyser.analyse(text)
      return Array.from(
        { length: analysis.tokens.length },
        (_, i) =>
          `${analysis.form(i)} ${analysis.tokens.upos[i]} ${analysis.tokens.head[i]} ${analysis.tokens.deprel[i]}`,
      )
    }
    expect(lines(news.replaceAll('\n', '\r\n'))).toEqual(lines(news))
    expect(lines(news.replaceAll(' ', '\u00a0'))).toEqual(lines(news))
  })
})

describe('large and odd texts end soon', () => {
  test.each<[string, string]>([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million full stops', '.'.repeat(1_000_000)],
    ['words without spaces', 'www.abc-def@x.'.repeat(20_000)],
    ['brackets', '([{"“'.repeat(4_000)],
    ['lone surrogates', '\ud800'.repeat(20_000)],
    ['combining marks', `a${'\u0301'.repeat(300_000)}`],
    ['blank lines', '\n\n a'.repeat(10_000)],
    ['one sentence', 'the old man and '.repeat(4_000)],
  ])('%s', (_, text) => {
    const started = Date.now()
    const { tokens } = analyser.analyse(text)
    expect(tokens.length).toBeGreaterThan(0)
    expect(Date.now() - started).toBeLessThan(20_000)
  })
})

describe('the cost is linear', () => {
  /** Microseconds of processor time for each token, the least of some rounds. */
  function cost(text: string, rounds: number): number {
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < rounds; round++) {
      const before = process.cpuUsage()
      const { tokens } = analyser.analyse(text)
      const { user, system } = process.cpuUsage(before)
      least = Math.min(least, (user + system) / tokens.length)
    }
    return least
  }
  // `pnpm bench:language` measures the same on 1 MB and 10 MB; here the machine is shared, and a factor of two is not.
  const small = `${news}\n\n`.repeat(150)

  test.each<[string, string]>([
    ['a text ten times as long', small.repeat(10)],
    ['one sentence', small.repeat(2).replace(/[.?!…\n]/g, ',')],
  ])('%s', (_, text) => {
    const reference = cost(small, 6)
    expect(cost(text, 2)).toBeLessThan(reference * 2)
  })
})
