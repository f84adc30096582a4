import { describe, expect, test } from 'vitest'
import { read } from '../read.test-kit.ts'

/** Name, kind and country of the actors of a text, sorted by name. */
function actorsOf(text: string) {
  return read(text)
    .actors.map(({ name, kind, country }) => `${name} | ${kind} | ${country ?? '-'}`)
    .sort()
}

describe('persons', () => {
  test.each([
    ['Azerbaijani President Ilham Aliyev spoke with Blinken.', 'Ilham Aliyev | person | AZE'],
    ['Foreign Minister Sergei Lavrov of Russia met Josep Borrell.', 'Sergei Lavrov | person | RUS'],
    ["Armenia's Prime Minister Nikol Pashinyan visited Paris.", 'Nikol Pashinyan | person | ARM'],
    ['Nikol Pashinyan, the prime minister of Armenia, visited Paris.', 'Nikol Pashinyan | person | ARM'],
    ['The Armenian prime minister, Nikol Pashinyan, visited Paris.', 'Nikol Pashinyan | person | ARM'],
    ['EU foreign policy chief Josep Borrell condemned Russia.', 'Josep Borrell | person | -'],
    [
      'Russian Foreign Ministry spokeswoman Maria Zakharova criticised France.',
      'Maria Zakharova | person | RUS',
    ],
  ])('%s', (text, want) => expect(actorsOf(text)).toContain(want))

  test('a surname means the person of that name; another first name is another person', () => {
    const { actors, mentions } = read(
      'President Anna Korda spoke. Korda accused Poland. Piotr Korda, a banker, objected. Korda then blamed Germany.',
    )
    const persons = actors.filter(({ kind }) => kind === 'person')
    expect(persons.map(({ name }) => name).sort()).toEqual(['Anna Korda', 'Piotr Korda'])
    const piotr = persons.find(({ name }) => name === 'Piotr Korda')!
    const last = mentions.filter(({ actorId, kind }) => kind === 'name' && actorId === piotr.id)
    expect(last).toHaveLength(2)
  })

  test('a counterpart is not of the country of the one whose counterpart it is', () => {
    const text = 'Russian Defence Minister Ivan Orlov met his counterparts Elin Varga and Tom Lind.'
    const countries = read(text).actors.filter(({ kind, name }) => kind === 'person' && name !== 'Ivan Orlov')
    expect(countries.map(({ country }) => country)).not.toContain('RUS')
  })

  test('two persons of one full name in one text are two where their countries differ', () => {
    const text = 'Hungarian President Elin Varga met Swedish Foreign Minister Elin Varga.'
    expect(actorsOf(text)).toEqual(
      expect.arrayContaining(['Elin Varga | person | HUN', 'Elin Varga | person | SWE']),
    )
  })

  test('line breaks inside a name do not part it', () => {
    const names = read('Foreign Minister Jan Van der\nMerwe met Premier Ivo\nTas.').actors.map(
      ({ name }) => name,
    )
    expect(names).toEqual(expect.arrayContaining(['Jan Van der Merwe', 'Ivo Tas']))
  })

  test('a title without a name means its last holder in the text', () => {
    const { actors, mentions } = read(
      'President Ilham Aliyev of Azerbaijan accused Armenia. The head of state also blamed France.',
    )
    const aliyev = actors.find(({ name }) => name === 'Ilham Aliyev')!
    expect(mentions.filter(({ actorId }) => actorId === aliyev.id).map(({ kind }) => kind)).toEqual([
      'name',
      'title',
    ])
  })
})

test.each([
  ['GORIS, Armenia, March 3 (Wire) - Azerbaijan attacked Goris.', 'Goris'],
  ['NEW YORK, March 3 (Wire) - Norway attacked New York.', 'New York'],
  ['Norway attacked the town of GORIS.', 'Goris'],
  ['Norway attacked the city of Aden.', 'Aden'],
  ['Crowds gathered in Cape Town and attacked Norway.', 'Cape Town'],
])('a place is called by its own name, however it is written: %s', (text, name) => {
  expect(
    read(text)
      .actors.filter(({ kind }) => kind === 'place')
      .map((place) => place.name),
  ).toEqual([name])
})

describe('states and their bodies', () => {
  test.each([
    ['Baku accused Yerevan.', 'Government of Azerbaijan | government | AZE'],
    ['The Kremlin rejected the proposal of France.', 'Government of Russia | government | RUS'],
    ['The Russian Foreign Ministry criticised Armenia.', 'Foreign Ministry of Russia | ministry | RUS'],
    ["Russia's foreign ministry criticised Armenia.", 'Foreign Ministry of Russia | ministry | RUS'],
    [
      'The Ministry of Foreign Affairs of Russia criticised Armenia.',
      'Foreign Ministry of Russia | ministry | RUS',
    ],
    ['Azerbaijani troops attacked Armenia.', 'Armed forces of Azerbaijan | military | AZE'],
    ['The Armenian side accused Azerbaijan.', 'Armenia | country | ARM'],
    ['united states of america condemned Russia.', 'United States | country | USA'],
    ['The Council of Europe condemned Russia.', 'Council of Europe | igo | -'],
    ['Residents of the Armenian capital accused Russia.', 'Residents of Yerevan | population | ARM'],
  ])('%s', (text, want) => expect(actorsOf(text)).toContain(want))

  test.each([['Rain fell on Seoul.'], ['He lives in Baku.'], ['She took the road to Yerevan.']])(
    'a capital as a mere place is nobody: %s',
    (text) => {
      expect(actorsOf(text).filter((shown) => shown.includes('government'))).toEqual([])
    },
  )

  test('Niger and Nigeria, Austria and Australia, Slovakia and Slovenia stay apart', () => {
    const names = read(
      'Slovenia, Slovakia, Niger, Nigeria, Oman, Romania, Mali, Somalia, Austria and Australia objected.',
    ).actors.map(({ country }) => country)
    expect(new Set(names).size).toBe(10)
  })
})

describe('a known organisation by its noun', () => {
  test.each([
    ['The International Court of Justice ruled on Friday. Kenya praised the court.', 'the court'],
    ['The International Criminal Court ruled on Friday. Kenya praised the court.', 'the court'],
    ['The World Trade Organization met on Friday. Kenya praised the organisation.', 'the organisation'],
    [
      'The Organization of the Petroleum Exporting Countries met. Kenya praised the organisation.',
      'the organisation',
    ],
  ])('%s', (text, words) => {
    const { actors, mentions, document } = read(text)
    const said = mentions.find(({ span }) => document.text.slice(span.start, span.end) === words)
    const first = mentions.find(({ kind }) => kind === 'name')!
    expect(said?.actorId).toBe(first.actorId)
    expect(actors.filter(({ kind }) => kind === 'court' || kind === 'igo')).toHaveLength(1)
  })

  test('another noun, or the noun without the article, is nobody’s that was named before', () => {
    const courts = (text: string) => read(text).actors.filter(({ kind }) => kind === 'court')
    expect(courts('The International Court of Justice ruled. A court in Kenya praised Chad.')).toHaveLength(2)
  })
})

describe('groups and pronouns', () => {
  test.each([
    ['Azerbaijan said it attacked Armenia.', 'it', 'Azerbaijan'],
    ['Pashinyan met Macron. He accused Azerbaijan.', 'He', 'Pashinyan'],
    ['Protesters gathered in Paris. They accused France.', 'They', 'Protesters'],
    ['Blinken phoned Aliyev and urged him to stop.', 'him', 'Aliyev'],
  ])('%s', (text, pronoun, want) => {
    const { actors, mentions } = read(text)
    const found = mentions.find(
      ({ kind, span }) => kind === 'pronoun' && text.slice(span.start, span.end) === pronoun,
    )
    expect(actors.find(({ id }) => id === found?.actorId)?.name).toBe(want)
  })

  test('"both sides" are the two governments of which the text tells', () => {
    const { actors, statements } = read(
      'Armenia accused Azerbaijan. Azerbaijan accused Armenia. Russia urged both sides to talk.',
    )
    const request = statements.find(({ type }) => type === 'REQUEST')!
    expect(
      request.recipients.map(({ id }) => actors.find((actor) => actor.id === id)!.country).sort(),
    ).toEqual(['ARM', 'AZE'])
  })
})

test('every mention stands in the text where it says', () => {
  const text =
    'Azerbaijani President Ilham Aliyev\r\naccused Yerevan’s “government”.\u00a0He also phoned Émmanuel Macron.'
  for (const { span } of read(text).mentions) expect(text.slice(span.start, span.end).trim()).not.toBe('')
})
