import { describe, expect, test } from 'vitest'
import { read } from '../read.test-kit.ts'

/** Name and kind of the bodies that a text mentions by these words, in the order of the text. */
function meant(text: string, words: RegExp): string[] {
  const { actors, mentions } = read(text)
  return mentions
    .filter(({ span }) => words.test(text.slice(span.start, span.end)))
    .map(({ actorId }) => actors.find(({ id }) => id === actorId)?.name ?? '?')
}

const one = (text: string, words: RegExp) => [...new Set(meant(text, words))]

describe('parliaments', () => {
  test.each([
    [
      "Ukraine's parliament, the Verkhovna Rada, accused Russia.",
      /parliament|Rada/,
      ['Verkhovna Rada of Ukraine'],
    ],
    [
      'The Serbian parliament condemned Kosovo. The National Assembly also accused Croatia.',
      /arliament|Assembly/,
      ['National Assembly of Serbia'],
    ],
    [
      'Georgian Prime Minister Ivo Tas told parliament that Russia had attacked Ukraine.',
      /^parliament$/,
      ['Parliament of Georgia'],
    ],
    [
      'In Tbilisi, protesters broke into the parliament and accused Russia.',
      /parliament/,
      ['Parliament of Georgia'],
    ],
    [
      'KYIV, March 3 (Wire) - Parliament condemned Russia on Monday.',
      /Parliament/,
      ['Verkhovna Rada of Ukraine'],
    ],
    [
      'Parliament wants sanctions\n\nThe European Parliament accused Sudan on Friday.',
      /^Parliament$/,
      ['European Parliament'],
    ],
    // another than that of the place of the dispatch
    [
      'MOSCOW, March 3 (Wire) - Protesters beat the speaker of the National Assembly. Serbia accused Russia.',
      /^the National Assembly/,
      ['National Assembly'],
    ],
    [
      'The Abkhazian side replied. The Abkhazia parliament accused Georgia.',
      /parliament/,
      ['Parliament of Abkhazia'],
    ],
  ])('%s', (text, words, names) => expect(one(text, words)).toEqual(names))

  test('two parliaments of one text stay two, and so do two houses of one', () => {
    expect(one('The Serbian parliament accused the Croatian parliament of bias.', /parliament/)).toHaveLength(
      2,
    )
    expect(one('The Sejm accused the Polish senate of delay.', /Sejm|senate/)).toHaveLength(2)
  })
})

describe('ministries and offices without their country', () => {
  test.each([
    [
      'POTI, March 3 (Wire) - President Salome Zourabichvili accused Russia. The Defence Ministry denied the claim.',
      /Ministry/,
      ['Defence Ministry of Georgia'],
    ],
    [
      "Sudan's Defence Ministry accused Chad. Ethiopia objected. The Defence Ministry denied that it attacked.",
      /Ministry/,
      ['Defence Ministry of Sudan'],
    ],
    [
      'The Office of the President of Ukraine accused Russia. Kyiv said the Presidential Office was right.',
      /Presidential Office/,
      ['Presidential Administration of Ukraine'],
    ],
    ["The Serbian President's Office accused Kosovo.", /Office/, ['Presidential Administration of Serbia']],
    [
      "Kosovo's Prosecutor General's Office accused Serbia.",
      /Office/,
      ['Prosecutor General’s Office of Kosovo'],
    ],
    [
      'The US Defense Department condemned Russia. The Pentagon also accused China.',
      /Department|Pentagon/,
      ['US Department of Defense'],
    ],
    [
      "South Korea's Defense Department condemned North Korea.",
      /Department/,
      ['Defence Ministry of South Korea'],
    ],
    ['The German Foreign Office condemned Russia.', /Office/, ['Foreign Ministry of Germany']],
    [
      "France's foreign ministry condemned Russia. The Quai d'Orsay also accused Mali.",
      /ministry|Quai/,
      ['Foreign Ministry of France'],
    ],
  ])('%s', (text, words, names) => expect(one(text, words)).toEqual(names))

  test('officials of two countries without their adjectives say nothing of whose ministry it is', () => {
    const text =
      'President Vladimir Putin met President Volodymyr Zelensky. The Defence Ministry denied that it attacked Poland.'
    expect(one(text, /Ministry/)).toEqual(['Defence Ministry'])
  })

  test('a press service is of its owner', () => {
    const text =
      "Georgia's president accused Russia, the president's press service said. The press service of the Georgian Defence Ministry denied it."
    expect(one(text, /press service/)).toEqual([
      'Presidential Press Service of Georgia',
      'Press Service of the Defence Ministry of Georgia',
    ])
  })
})

describe('what organisations send, and organisations by what they are', () => {
  test.each([
    [
      'The European Union will send a civilian mission to Moldova. Russia criticised the mission.',
      /mission/,
      ['Civilian mission of the European Union in Moldova'],
    ],
    [
      'Serbia accused the OSCE mission in Kosovo. The OSCE mission denied it.',
      /mission$/,
      ['Mission of the OSCE in Kosovo'],
    ],
    [
      'Sudan accused the UN peacekeeping mission in Mali. Mali expelled MINUSMA.',
      /mission|MINUSMA/,
      ['MINUSMA'],
    ],
    [
      'Yerevan asked for help, and the Russian-led alliance condemned Turkey.',
      /alliance/,
      ['Collective Security Treaty Organization'],
    ],
    ['Ukraine joined NATO. The Western military alliance condemned Russia.', /NATO|alliance/, ['NATO']],
    ['Iran accused the UN nuclear watchdog of bias.', /watchdog/, ['International Atomic Energy Agency']],
  ])('%s', (text, words, names) => expect(one(text, words)).toEqual(names))

  test('missions of two organisations, and of one in two countries, stay apart', () => {
    const text =
      'Serbia accused the OSCE mission in Kosovo, the EU mission in Kosovo and the OSCE mission in Ukraine of bias.'
    expect(one(text, /mission/)).toHaveLength(3)
  })

  test('an alliance that nobody describes is no organisation of the list', () => {
    expect(
      one(
        'The opposition alliance accused Serbia. The Saudi-led coalition attacked Yemen.',
        /alliance|coalition/,
      ),
    ).not.toContain('NATO')
  })
})

describe('forces and authorities', () => {
  test.each([
    [
      'The Russian peacekeeping contingent accused Georgia. Georgia denied that it attacked the Russian peacekeepers.',
      /contingent|peacekeepers/,
      ['Peacekeepers of Russia'],
    ],
    [
      'The authorities in Sukhumi accused Georgia. The Abkhazia authorities also accused Ukraine.',
      /uthorities/,
      ['Abkhazia authorities'],
    ],
    [
      'Georgia has lost Abkhazia. It accused the separatist regime of murder.',
      /regime/,
      ['Abkhazia authorities'],
    ],
    [
      'The separatists accused Moldova of attacking Transnistria.',
      /separatists/,
      ['Separatists of Transnistria'],
    ],
    ['Hamas fighters attacked Israel. Hamas accused Egypt.', /Hamas/, ['Hamas']],
    [
      'The Rapid Support Forces attacked Sudan. The fighters also attacked Chad.',
      /fighters/,
      ['Rapid Support Forces'],
    ],
  ])('%s', (text, words, names) => expect(one(text, words)).toEqual(names))

  test('one who is of two territories, of two groups or of a state is not guessed', () => {
    const two = 'Georgia has lost Abkhazia and South Ossetia. It accused the separatist regime of murder.'
    expect(one(two, /regime/)).toEqual(['Separatist regime'])
    const groups = 'Hamas accused Hezbollah of lying. The fighters attacked Israel.'
    expect(one(groups, /fighters/)).toEqual(['Fighters'])
    expect(one('Ukrainian authorities in Crimea accused Russia.', /authorities/)).toEqual([
      'Government of Ukraine',
    ])
    expect(
      one('Peacekeepers of Russia attacked Georgia. Kenyan peacekeepers attacked Haiti.', /eacekeepers/),
    ).toHaveLength(2)
  })
})

test('a seat that is a town is a place where something is in it', () => {
  const { mentions, actors } = read(
    'Serbia and Kosovo met for talks in Brussels. Brussels accused Serbia of delay.',
  )
  const found = mentions.map(({ actorId }) => actors.find(({ id }) => id === actorId)?.name)
  expect(found.filter((name) => name === 'European Union')).toHaveLength(1)
})
