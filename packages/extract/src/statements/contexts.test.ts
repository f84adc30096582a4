import { CONTEXTS } from '@demarche/core'
import { describe, expect, test } from 'vitest'
import { contextWords } from '../lexicon/context-words.ts'
import { read } from '../read.test-kit.ts'

const contextsOf = (text: string) =>
  read(text).statements.find(({ kind }) => kind === 'event')?.contexts ?? []

test('every context has words, and no word a context that is none', () => {
  const used = new Set([...contextWords.values()].flat())
  expect([...used].sort()).toEqual([...CONTEXTS].sort())
})

describe('what an event is about, by words of its clause', () => {
  test.each([
    ['military', 'Norway sent troops to Mali.'],
    ['intelligence', 'Norway accused Chad of espionage.'],
    ['legislative', 'Norway rejected the bill of Chad.'],
    ['election', 'Norway called on Chad to hold an election.'],
    ['economic', 'Norway imposed tariffs on Chad.'],
    ['legal', 'A court in Chad convicted two rebels of fraud.'],
    ['human_rights', 'Norway accused Chad of war crimes.'],
    ['rights_freedoms', 'Norway accused Chad of censorship.'],
    ['human_security', 'Norway accused Chad of a blockade.'],
    ['diplomatic', 'Norway met Chad.'],
    ['territory', 'Norway accused Chad of violating its border.'],
    ['peacekeeping', 'Norway sent peacekeepers to Chad.'],
    ['health', 'Norway provided vaccines to Chad.'],
    ['asylum', 'Norway granted asylum to the activist.'],
    ['migration', 'Norway deported refugees.'],
    ['natural_resource', 'Norway accused Chad of stealing oil.'],
    ['cbrn', 'Norway accused Chad of enriching uranium.'],
    ['cyber', 'Norway accused Chad of hacking.'],
    ['misinformation', 'Norway accused Chad of disinformation.'],
    ['corruption', 'Norway accused the minister of bribery.'],
    ['illegal_drugs', 'Norway accused the minister of smuggling cocaine.'],
    ['terrorism', 'Norway accused Chad of supporting terrorism.'],
  ])('%s: %s', (context, text) => expect(contextsOf(text)).toContain(context))
})

test('what no word tells has no context, and what stands outside the clause does not count', () => {
  expect(contextsOf('Norway praised Chad.')).toEqual([])
  expect(contextsOf('Norway praised Chad. The army of Mali bought oil.')).toEqual([])
})
