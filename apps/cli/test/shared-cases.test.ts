/**
 * The cases that others reported of such programs, as they stand beside the project: how many are read as they should be.
 * Their kinds, in our own words, are the tests of `text-cases.test.ts` and `actor-cases.test.ts`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assembledGraph, reviewPairs } from '@demarche/core'
import { describe, expect, test } from 'vitest'
import { assembleTexts, readText, type Shown, sourcesOf, statementsOf } from './read-kit.ts'
import { runCli, scratchFolder } from './run-cli.ts'

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url))
const isThere = existsSync(`${folder}text.jsonl`)

interface Case {
  readonly id: string
  readonly text: string
}
const casesOf = (file: string): Case[] =>
  readFileSync(`${folder}${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** "Doc A: …": the documents of a case, of one day. */
const documentsOf = (text: string) =>
  text
    .split(/Doc \w: /)
    .filter(Boolean)
    .map((part) => `2026-05-04 | ${part.trim()}`)
const only = (text: string, type: Shown['type']) => statementsOf(`2026-05-04 | ${text}`, type)
const all = (text: string) => statementsOf(`2026-05-04 | ${text}`)
const same = (a: readonly string[], ...b: string[]) => [...a].sort().join() === b.sort().join()

type Check = (text: string) => boolean | Promise<boolean>

const ofText: Record<string, Check> = {
  'visiting-official-past-act': (text) =>
    all(text).every(({ auxiliary }) => auxiliary.includes('historical')),
  'recipient-in-from-phrase': (text) => {
    const [promise, ...others] = all(text)
    return (
      promise?.type === 'CONCEDE' &&
      same(promise.actors, 'France') &&
      same(promise.recipients, 'Chad') &&
      others.length === 0
    )
  },
  'unknown-verb': (text) => all(text).length === 0,
  'visit-implied-by-place': (text) => {
    const [visit, ...others] = all(text)
    return (
      visit?.type === 'AGREE' &&
      visit.actors.length === 1 &&
      same(visit.recipients, 'China') &&
      others.length === 0
    )
  },
  'same-call-two-wires': (text) => {
    const calls = assembleTexts(documentsOf(text)).statements.filter(({ kind }) => kind === 'event')
    return calls.length === 1 && calls[0]!.mode === 'phone' && calls[0]!.evidence.length === 2
  },
  'figurative-war': (text) => only(text, 'ASSAULT').length === 0,
  'capital-as-government-or-place': (text) => {
    const { actors } = readText(text)
    const governments = actors.filter(({ kind }) => kind === 'government').map(({ country }) => country!)
    return same(governments, 'KOR', 'PRK') && all(text).every((one) => one.actors.length === 2)
  },
  'dash-attribution': (text) =>
    sourcesOf(text).some(
      ([source, cue, , kind]) => source === 'Commissioner Ana Ruiz' && cue === '-' && kind === 'direct',
    ),
  'negation-scope': (text) => all(text).length === 1 && all(text)[0]!.negated,
  'pronoun-is-no-actor': (text) =>
    only(text, 'ACCUSE').some(({ actors }) => same(actors, 'the minister')) &&
    readText(text).actors.length === 1,
  'two-speakers-disagree': (text) => {
    const { statements } = assembleTexts(documentsOf(text))
    return (
      statements.length === 2 &&
      statements.every(({ contradicts, actors }) => contradicts.length === 1 && actors.length === 1)
    )
  },
  'denied-may-vowed': (text) => {
    const [denied, ...threats] = all(text)
    return (
      denied!.negated &&
      same(denied!.chain, 'Ruritania') &&
      threats.every(({ type }) => type === 'THREATEN') &&
      threats.length === 2
    )
  },
  'urged-one-and-other': (text) => {
    const asked = only(text, 'REQUEST').map(
      ({ recipients, content }) => `${recipients} ${content.map(({ type }) => type)}`,
    )
    return same(asked, 'United Nations AID', 'Ruritania RETREAT')
  },
  'weird-scripts': async (text) => {
    const { stdout } = await runCli(['extract', '-', '--input', 'text'], {
      input: text,
      cwd: scratchFolder(),
    })
    const { statements, issues } = JSON.parse(stdout)
    return statements.length === 0 && issues[0].code === 'unsupported-language'
  },
  'quote-after-quote': (text) =>
    same(
      all(text).flatMap(({ actors }) => actors),
      'Teo Alm',
      'Ida Ron',
    ),
  'inverted-agency': (text) => only(text, 'SAY').filter(({ actors }) => same(actors, 'KCNA')).length === 2,
  'list-of-recipients': (text) => {
    const [sanction, ...others] = only(text, 'SANCTION')
    return (
      same(sanction!.actors, 'European Union', 'Norway', 'Iceland') &&
      sanction!.recipients.length === 2 &&
      others.length === 0
    )
  },
}

const ofActors: Record<string, Check> = {
  'near-names': (text) => {
    const { actors, linked } = assembleTexts([text])
    return actors.length === 12 && reviewPairs(actors, [], linked.ids).length === 0
  },
  'aliases-and-namesake': (text) => {
    const named = assembleTexts(documentsOf(text)).actors.map(({ name }) => name)
    return same(
      named.filter((name) => / /.test(name)),
      'Anna Korda',
      'Piotr Korda',
    )
  },
  'acronym-in-every-run': (text) => readText(text.replace(/ \(.*/, '')).statements.length === 1,
  'line-break-in-name': (text) =>
    same(
      readText(text).actors.map(({ name }) => name),
      'Jan Van der Merwe',
      'Ivo Tas',
    ),
  'country-is-no-person': (text) =>
    same(
      readText(text).actors.map(({ kind }) => kind),
      'country',
    ),
  'so-called': (text) =>
    same(
      readText(text).actors.map(({ name }) => name),
      'Government of Northern Velia',
    ),
  transliterations: (text) => {
    const names = text.split(/[,;]\s*(?:and )?/)
    const { actors } = assembleTexts(names.map((name) => `Azerbaijani leader ${name} accused Armenia.`))
    return actors.filter(({ kind }) => kind === 'person').length === 2
  },
  succession: (text) => {
    const days = text.split(/(\d{4}-\d\d-\d\d)[^:]*: /).slice(1)
    const assembly = assembleTexts([`${days[0]} | ${days[1]}`, `${days[2]} | ${days[3]}`])
    const { nodes, relationships } = assembledGraph(assembly)
    const called = (id: string) => nodes.find((node) => node.id === id)!.properties
    const spells = [...relationships]
      .filter(({ type }) => type === 'HOLDS_OFFICE')
      .map(
        ({ from, to, properties }) =>
          `${called(from).name} ${called(to).title} ${properties.from ?? ''} ${properties.until ?? ''}`,
      )
    return same(
      spells,
      'Lind Chair of the audit board  ',
      'Lind Finance Minister  2026-05-03',
      'Mora Finance Minister 2026-05-03 ',
    )
  },
}

describe.runIf(isThere)('cases beside the project', () => {
  test.each([
    ['text.jsonl', ofText, 17],
    // hostile labels are no text
    ['actors.jsonl', ofActors, 8],
  ] as const)('%s', async (file, checks, least) => {
    const cases = casesOf(file).filter(({ id }) => checks[id])
    const failed: string[] = []
    for (const { id, text } of cases) if (!(await checks[id]!(text))) failed.push(id)
    console.log(
      `${file}: ${cases.length - failed.length} of ${cases.length} hold${failed.map((id) => `; not ${id}`).join('')}`,
    )
    expect(cases.length - failed.length).toBeGreaterThanOrEqual(least)
  })
})
