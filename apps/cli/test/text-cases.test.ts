/** Seventeen kinds of text that trip programs of this sort, each under its name and in sentences of our own. */
import { expect, test } from 'vitest'
import { assembleTexts, readText, sourcesOf, statementsOf } from './read-kit.ts'
import { runCli, scratchFolder } from './run-cli.ts'

test('visiting-official-past-act: what somebody on a visit did long ago is no event of now', () => {
  const text =
    'The trip of the Danish president, who two years ago denounced the boycott, closed with a dinner.'
  const accusations = readText(text).statements.filter(({ type }) => type === 'ACCUSE')
  expect(accusations.every(({ auxiliary }) => auxiliary.includes('historical'))).toBe(true)
  expect(accusations.length).toBeLessThanOrEqual(1)
})

test('recipient-in-from-phrase: a withdrawal that is announced is a concession to the country that it leaves', () => {
  for (const [text, recipient] of [
    ['Norway will pull its soldiers out of Mali.', 'Mali'],
    ['Italy will withdraw its troops from Kosovo.', 'Kosovo'],
  ] as const) {
    const [promise, ...others] = statementsOf(text)
    expect(promise).toMatchObject({ type: 'CONCEDE', recipients: [recipient], auxiliary: ['future'] })
    expect(others).toEqual([])
  }
})

test('unknown-verb: a verb that no rule knows gives nothing', () => {
  expect(statementsOf('Oslo brindled Warsaw on Friday.')).toEqual([])
})

test('visit-implied-by-place: whose games they are is the other side of the visit', () => {
  const [visit, ...others] = statementsOf('The Danish king is preparing to attend the Tokyo Olympics.')
  expect(visit).toMatchObject({ type: 'AGREE', actors: ['King of Denmark'], recipients: ['Japan'] })
  expect(others).toEqual([])
})

test('same-call-two-wires: one call told from both ends is one event with two pieces of evidence', () => {
  const { statements } = assembleTexts([
    '2026-05-06 | President Rosa Lund telephoned Prime Minister Emil Falk on Tuesday.',
    '2026-05-06 | Prime Minister Emil Falk had a phone call on Tuesday with President Rosa Lund.',
  ])
  const calls = statements.filter(({ type }) => type === 'CONSULT')
  expect(calls.map(({ mode, evidence }) => [mode, evidence.length])).toEqual([['phone', 2]])
})

test('figurative-war: a war of words hurts nobody', () => {
  for (const text of [
    'Senators promise open war over the budget.',
    'The minister declared war on red tape.',
    'The governor is fighting for a new stadium.',
  ])
    expect(statementsOf(text, 'ASSAULT')).toEqual([])
})

test('capital-as-government-or-place: a capital acts as its government, and is a place where something falls on it', () => {
  const text = 'Under an accord between Oslo and Warsaw, gas will be sold. Snow fell on Oslo.'
  expect(statementsOf(text).flatMap(({ actors }) => actors)).toEqual([
    'Government of Norway',
    'Government of Poland',
  ])
  expect(
    readText(text)
      .actors.filter(({ kind }) => kind === 'government')
      .map(({ country }) => country)
      .sort(),
  ).toEqual(['NOR', 'POL'])
  expect(statementsOf('Snow fell on Oslo.')).toEqual([])
  expect(readText('Snow fell on Oslo.').actors.every(({ kind }) => kind === 'place')).toBe(true)
})

test('dash-attribution: a name behind a dash is the speaker', () => {
  expect(sourcesOf('“The border stays shut.” —Commissioner Vera Holm')).toEqual([
    ['Commissioner Vera Holm', '—', '“The border stays shut.”', 'direct'],
  ])
})

test('negation-scope: what could not be done is negated, and nothing else', () => {
  const read = statementsOf('Yerevan has not been able to leave its bases near Goris.')
  expect(read).toMatchObject([{ type: 'RETREAT', actors: ['Government of Armenia'], negated: true }])
})

test('pronoun-is-no-actor: "that" is nobody; who says that it is wrong disapproves', () => {
  const text = 'That, the chancellor said, was outrageous.'
  expect(statementsOf(text, 'ACCUSE')).toMatchObject([{ mode: 'disapprove', actors: ['the chancellor'] }])
  expect(readText(text).actors.map(({ name }) => name)).toEqual(['the chancellor'])
})

test('two-speakers-disagree: two sources, two statements that contradict each other, and none is the publisher’s', () => {
  const { statements, actors } = assembleTexts([
    '2026-05-04 | The dam is stable, mine director Otto Rehn told journalists. Residents said the dam is unstable.',
  ])
  const said = statements.filter(({ kind }) => kind === 'utterance')
  expect(said.map((one) => actors.find(({ id }) => id === one.actors[0]!.id)!.name).sort()).toEqual([
    'Otto Rehn',
    'Residents',
  ])
  expect(said.map(({ contradicts }) => contradicts.map(({ basis }) => basis))).toEqual([
    ['polarity'],
    ['polarity'],
  ])
  expect(statements.every(({ kind }) => kind === 'utterance')).toBe(true)
})

test('denied-may-vowed: nothing of it is an attack that is asserted', () => {
  const text =
    'Norway denied that it had shelled Denmark. Norway may shell Denmark. Norway vowed to shell Denmark.'
  expect(statementsOf(text)).toMatchObject([
    { type: 'ASSAULT', actors: ['Norway'], negated: true, chain: ['Norway'] },
    { type: 'THREATEN', actors: ['Norway'], recipients: ['Denmark'] },
    { type: 'THREATEN', actors: ['Norway'], recipients: ['Denmark'] },
  ])
  const { edges } = assembleTexts([text])
  expect(edges.map(({ type }) => type)).not.toContain('ASSAULT')
})

test('urged-one-and-other: who is asked for one thing, and who for another, are two requests', () => {
  expect(
    statementsOf(
      'Norway’s foreign minister urged the EU to send monitors, and Denmark to withdraw.',
      'REQUEST',
    ),
  ).toMatchObject([
    { recipients: ['European Union'], content: [{ type: 'AID', actors: ['European Union'] }] },
    { recipients: ['Denmark'], content: [{ type: 'RETREAT', actors: ['Denmark'] }] },
  ])
  expect(
    statementsOf(
      'Norway’s foreign minister urged the EU to send monitors, and Denmark to withdraw.',
      'RETREAT',
      'AID',
    ),
  ).toEqual([])
})

test('weird-scripts: every quote stands at its span, and a language that is not read is an issue', async () => {
  const text = '🇳🇴 “Naïve talk — Ærø’s café stays,” President Åse Øst said.\r\nNorway accused Denmark.'
  for (const form of [text, text.normalize('NFD'), text.normalize('NFC')]) {
    const { statements } = readText(form)
    expect(statements.length).toBeGreaterThan(0)
    for (const { evidence } of statements)
      for (const { sentence, quote } of evidence) expect(form.slice(sentence.start, sentence.end)).toBe(quote)
  }
  const folder = scratchFolder()
  const { stdout } = await runCli(['extract', '-', '--input', 'text'], {
    input: 'Генеральный секретарь заявил: «Договор действует»。外交部表示反对。',
    cwd: folder,
  })
  const { statements, issues } = JSON.parse(stdout)
  expect(statements).toEqual([])
  expect(issues).toMatchObject([{ code: 'unsupported-language' }])
})

test('quote-after-quote: each quotation has the speaker that stands behind it', () => {
  expect(sourcesOf('“We wait,” muttered President Nils Berg. “You pay,” Premier Rita Sol replied.')).toEqual([
    ['President Nils Berg', 'muttered', '“We wait,”', 'direct'],
    ['Premier Rita Sol', 'replied', '“You pay,”', 'direct'],
  ])
})

test('inverted-agency: an agency behind its verb is the source, and so is "it" in the next sentence', () => {
  const said = statementsOf('“Guests came late,” reported TASS. It added that the hall was full.', 'SAY')
  expect(said).toMatchObject([
    { actors: ['TASS'], text: '“Guests came late,”' },
    { actors: ['TASS'], text: 'the hall was full' },
  ])
})

test('list-of-recipients: all sides of both lists are in one event', () => {
  const [sanction, ...others] = statementsOf(
    'The EU, Switzerland and Japan imposed sanctions on the airline and on four generals.',
    'SANCTION',
  )
  expect(others).toEqual([])
  expect(sanction).toMatchObject({
    actors: ['European Union', 'Switzerland', 'Japan'],
    recipients: ['Airline', 'Generals'],
  })
})
