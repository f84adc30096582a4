import { loadAnalyser } from '@demarche/language/node'
import { describe, expect, test } from 'vitest'
import { createClassifier } from './classify.ts'

const classifier = createClassifier(loadAnalyser())

/** Reads a sentence in which `[...]` marks the source and `{...}` the target. */
function read(marked: string) {
  const text = marked.replace(/[[\]{}]/g, '')
  const spanOf = (open: string, close: string) => {
    const before = (at: number) => marked.slice(0, at).replace(/[[\]{}]/g, '').length
    const [start, end] = [marked.indexOf(open), marked.indexOf(close)]
    return start < 0 ? null : { start: before(start), end: before(end) }
  }
  const source = spanOf('[', ']')
  if (source === null) throw new Error(`no source in "${marked}"`)
  return classifier.classifyPair(text, source, spanOf('{', '}'))
}

describe('the type of a pair', () => {
  test.each([
    ['[Norway] has sent aid to {Ukraine}.', 'AID'],
    ['{Ukraine} has received aid from [Norway].', 'AID'],
    ['[Norway] will send aid to {Ukraine}.', 'AGREE'],
    ['[Norway] refused to send aid to {Ukraine}.', 'REJECT'],
    ['[Norway] said it will not send aid to {Ukraine}.', 'REJECT'],
    ['[Norway] suspended aid to {Ukraine}.', 'SANCTION'],
    ['[Norway] asked {Ukraine} to sign the treaty.', 'REQUEST'],
    ['[Norway] signed a treaty with {Ukraine}.', 'SUPPORT'],
    ['[Norway] condemned the raid by {Ukraine}.', 'ACCUSE'],
    ['[Norway] attacked {Ukraine} at dawn.', 'ASSAULT'],
    ['[Norway] threatened to attack {Ukraine}.', 'THREATEN'],
    ['[Norway] vowed to boycott {Ukraine}.', 'THREATEN'],
    ['[Norway] has freed two prisoners from {Ukraine}.', 'RETREAT'],
    ['{Two activists} were arrested by [Norway].', 'COERCE'],
    ['[Students] staged a protest against {the government}.', 'PROTEST'],
    ['[Norway] and {Ukraine} held joint military exercises.', 'COOPERATE'],
    ['[Norway] has deployed its troops along the border with {Ukraine}.', 'MOBILIZE'],
    ['[The prime minister of Norway] met {the president of Ukraine} in Oslo.', 'CONSULT'],
    ['[Norway] has eased the restrictions on {Ukraine}.', 'CONCEDE'],
    ['[Teachers] called off their strike.', 'CONCEDE'],
  ])('%s is %s', (marked, type) => expect(read(marked).type).toBe(type))

  test('nothing is said: no type', () => {
    expect(read('[Norway] is north of {Denmark}.')).toEqual({
      type: null,
      mode: null,
      polarity: 'affirmed',
      auxiliary: [],
    })
  })
})

test('polarity and modes are those of the deed', () => {
  expect(read('[Norway] has not attacked {Ukraine}.')).toMatchObject({ type: 'ASSAULT', polarity: 'negated' })
  expect(read('[Norway] may have attacked {Ukraine}.').auxiliary).toEqual(['hypothetical'])
})
