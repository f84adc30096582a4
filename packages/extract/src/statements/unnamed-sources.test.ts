import { describe, expect, test } from 'vitest'
import { read, shown, statementsOf } from '../read.test-kit.ts'

const chainOf = (text: string) => statementsOf(text, 'ASSAULT')[0]?.chain

describe('no link of a chain is lost', () => {
  test.each<[string, string[]]>([
    // people whom no list knows
    ['A farmer said that Norway attacked Denmark.', ['a farmer']],
    ['According to a farmer, Norway attacked Denmark.', ['a farmer']],
    ['Norway attacked Denmark, two girls from the valley said.', ['two girls']],
    ['The tall man said that Norway attacked Denmark.', ['the tall man']],
    ['The clerk, who said that Norway attacked Denmark, left the room.', ['the clerk']],
    // what is written or seen
    ['The report says Norway attacked Denmark.', ['the report']],
    ['Norway attacked Denmark, a document seen by lawyers shows.', ['a document']],
    ['Satellite images show that Norway attacked Denmark.', ['satellite images']],
    ['Norway attacked Denmark, according to court filings.', ['court filings']],
    ['The Harbour Sentinel said Norway attacked Denmark.', ['Harbour Sentinel']],
    // words that stand for somebody
    ['Some believe that Norway attacked Denmark.', ['some']],
    ['He said that Norway attacked Denmark.', ['unnamed source']],
    // nobody at all
    ['It was reported that Norway had attacked Denmark.', ['unnamed source']],
    ['Norway reportedly attacked Denmark.', ['unnamed source']],
    ['Norway is believed to have attacked Denmark.', ['unnamed source']],
    ['There are claims that Norway attacked Denmark.', ['unnamed source']],
    ['Norway was accused of attacking Denmark.', ['unnamed source']],
    // in a chain, whichever link it is
    [
      'A farmer said that the minister had warned that Norway attacked Denmark.',
      ['a farmer', 'the minister'],
    ],
    ['A farmer said the report says that Norway attacked Denmark.', ['a farmer', 'the report']],
    [
      'Norway attacked Denmark on Monday, Swedish President Ada Lind said, according to a letter.',
      ['a letter', 'Ada Lind'],
    ],
  ])('%s', (text, chain) => expect(chainOf(text)).toEqual(chain))

  test('a wish or a plan is nobody’s word for it, and neither is what seems so', () => {
    expect(statementsOf('Norway plans to attack Denmark.', 'THREATEN')[0]!.chain).toEqual([])
    expect(chainOf('Norway seems to have attacked Denmark.') ?? []).toEqual([])
  })
})

describe('who stands for a source that nobody knows', () => {
  const actorOf = (text: string, name: string) => read(text).actors.find((actor) => actor.name === name)

  test.each([
    ['A clerk said that Norway attacked Denmark.', 'a clerk', 'person'],
    ['Two girls said that Norway attacked Denmark.', 'two girls', 'population'],
    ['The audit says Norway attacked Denmark.', 'the audit', 'media'],
    ['Documents show Norway attacked Denmark.', 'documents', 'media'],
  ])('%s: %s is of kind %s', (text, name, kind) => {
    expect(actorOf(text, name)).toMatchObject({ kind, sectors: kind === 'population' ? ['CVL'] : [] })
  })

  test('its words say of which country it is', () => {
    const text = 'An Egyptian textbook says Norway attacked Denmark.'
    expect(actorOf(text, 'an Egyptian textbook')?.country).toBe('EGY')
  })

  test('it is of its document only, and one in it', () => {
    const [one, other] = [
      'A clerk left. The report says Norway attacked Denmark.',
      'The report says Norway attacked Denmark.',
    ]
    expect(actorOf(one!, 'the report')!.id).not.toBe(actorOf(other!, 'the report')!.id)
    const twice = read('The report says Norway attacked Denmark. The report says Denmark attacked Sweden.')
    expect(twice.actors.filter(({ name }) => name === 'the report')).toHaveLength(1)
    expect(twice.statements.flatMap((statement) => shown(twice, statement).chain)).toEqual([
      'the report',
      'the report',
    ])
  })

  test('its attribution and its mention point to it, with the words as they stand', () => {
    const text = 'The audit says\nNorway attacked Denmark.'
    const { actors, attributions, mentions, statements } = read(text)
    const { id } = actors.find(({ name }) => name === 'the audit')!
    expect(attributions[0]!.source).toMatchObject({ actorId: id })
    expect(mentions.filter(({ actorId }) => actorId === id).map(({ span }) => span)).toEqual([
      { start: 0, end: 9 },
    ])
    const link = statements.find(({ type }) => type === 'ASSAULT')!.attribution[0]!
    expect(text.slice(link.source!.start, link.source!.end)).toBe('The audit')
    expect(text.slice(link.cue!.start, link.cue!.end)).toBe('says')
  })

  test('what it says without any event is an utterance of its own', () => {
    expect(statementsOf('The audit says that the bridge is old.', 'SAY')[0]).toMatchObject({
      actors: ['the audit'],
    })
  })
})
