import { describe, expect, test } from 'vitest'
import { ploverFromCameo } from './cameo.ts'
import { cameoRows } from './cameo-rows.ts'
import { CONTEXTS, contexts, isContextName } from './contexts.ts'
import {
  EVENT_TYPES,
  eventType,
  eventTypes,
  isEventTypeName,
  modeOf,
  modesOf,
  quadCategoryOf,
  scoreOf,
} from './event-types.ts'
import { isSectorCode, SECTORS, sectors } from './sectors.ts'

describe('event types', () => {
  test('sixteen, in order, each with its row', () => {
    expect(eventTypes.map(({ name }) => name)).toEqual([...EVENT_TYPES])
    expect(EVENT_TYPES).toHaveLength(16)
    for (const { name, meaning, score } of eventTypes) {
      expect(meaning.length).toBeGreaterThan(10)
      expect(Math.abs(score)).toBeLessThanOrEqual(10)
      expect(eventType(name)?.meaning).toBe(meaning)
    }
  })

  test('quad categories', () => {
    const quads = [...new Set(EVENT_TYPES.map(quadCategoryOf))]
    const byQuad = Object.fromEntries(
      quads.map((quad) => [quad, EVENT_TYPES.filter((type) => quadCategoryOf(type) === quad)]),
    )
    expect(byQuad).toEqual({
      'verbal-cooperation': ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'],
      'material-cooperation': ['COOPERATE', 'AID', 'RETREAT'],
      'verbal-conflict': ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
      'material-conflict': ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
    })
    expect(quadCategoryOf('SAY')).toBeUndefined()
    expect(quadCategoryOf('toString')).toBeUndefined()
  })

  test('conflict scores below zero, cooperation above; a mode never changes the side', () => {
    for (const { name, quad, score, modes } of eventTypes) {
      if (name === 'REQUEST') continue
      for (const value of [score, ...modes.map((mode) => scoreOf(name, mode.name) ?? 0)])
        expect([name, value > 0]).toEqual([name, quad.endsWith('cooperation')])
    }
  })

  test('modes are one type’s list, without doubles', () => {
    for (const { name, modes } of eventTypes) {
      const names = modes.flatMap((mode) => [mode.name, ...mode.formerly])
      expect(new Set(names).size).toBe(names.length)
      for (const mode of modes) expect(modeOf(name, mode.name)).toBe(mode.name)
    }
    expect(modesOf('ACCUSE').map(({ name }) => name)).toEqual(['disapprove', 'investigate', 'allege'])
    expect(modesOf('REQUEST').map(({ name }) => name)).toEqual(modesOf('REJECT').map(({ name }) => name))
    expect(modesOf('AGREE')).toEqual([])
    expect(modesOf('SAY')).toEqual([])
    expect(modeOf('ASSAULT', 'Assassinate')).toBe('targeted')
    expect(modeOf('ASSAULT', 'heavy_weapons')).toBe('heavy-weapons')
    expect(modeOf('CONSULT', 'beat')).toBeUndefined()
  })

  test('scores', () => {
    expect(scoreOf('CONSULT')).toBe(2.5)
    expect(scoreOf('CONSULT', 'phone')).toBe(1.5)
    expect(scoreOf('RETREAT', 'return')).toBe(6.5)
    expect(scoreOf('SAY')).toBeUndefined()
    expect(isEventTypeName('ASSAULT')).toBe(true)
    expect(isEventTypeName('assault')).toBe(false)
  })
})

test('contexts and sectors', () => {
  expect(contexts).toHaveLength(CONTEXTS.length)
  expect(CONTEXTS).toHaveLength(37)
  expect(isContextName('military')).toBe(true)
  expect(isContextName('constructor')).toBe(false)
  expect(sectors.map(({ code }) => code)).toEqual([...SECTORS])
  expect(isSectorCode('MIL')).toBe(true)
  expect(isSectorCode('mil')).toBe(false)
})

describe('CAMEO', () => {
  const event = (type: string, mode: string | null = null, ...names: string[]) => ({
    kind: 'event',
    type,
    mode,
    contexts: names,
  })

  test.each([
    ['03', event('AGREE')],
    ['036', event('AGREE', null, 'diplomatic')],
    ['040', event('CONSULT')],
    ['042', event('CONSULT', 'visit')],
    ['0831', event('CONCEDE', null, 'political_institutions')],
    ['0814', event('RETREAT', null, 'legal')],
    ['0871', event('RETREAT', 'ceasefire', 'military')],
    ['08', event('CONCEDE')],
    ['091', event('ACCUSE', 'investigate', 'crime', 'corruption')],
    ['112', event('ACCUSE', 'disapprove')],
    ['1123', event('ACCUSE', 'allege', 'military')],
    ['1322', event('THREATEN', 'restrict', 'pro_autocracy')],
    ['163', event('COERCE', 'restrict', 'diplomatic')],
    ['1712', event('ASSAULT', 'destroy', 'human_security')],
    ['175', event('ASSAULT', null, 'pro_autocracy', 'military')],
    ['1823', event('ASSAULT')],
    ['186', event('ASSAULT', 'targeted')],
    ['191', event('COERCE', 'restrict', 'military')],
    ['192', event('COERCE', 'seize', 'military')],
    ['1951', event('ASSAULT', 'aerial', 'military')],
    ['202', event('ASSAULT', 'targeted', 'religion_ethnicity')],
    ['2099', event('ASSAULT')],
    ['010', { kind: 'utterance' }],
    ['0234', { kind: 'utterance' }],
    ['02', { kind: 'utterance' }],
  ])('%s', (code, reading) => expect(ploverFromCameo(code)).toEqual(reading))

  test.each(['', '1', '00', '21', '99', '--', 'AB', '12345', '040x'])('no code: %j', (code) =>
    expect(ploverFromCameo(code)).toBeUndefined(),
  )

  test('every row has a type, a mode of that type and known contexts, and is read as itself', () => {
    expect(new Set(cameoRows.map((row) => row.split('|')[0])).size).toBe(cameoRows.length)
    for (const row of cameoRows) {
      const [code = '', type = '', mode = '', names = ''] = row.split('|')
      const listed = names === '' ? [] : names.split(' ')
      expect([row, isEventTypeName(type)]).toEqual([row, true])
      if (mode !== '') expect([row, modeOf(type, mode)]).toEqual([row, mode])
      for (const name of listed) expect([row, isContextName(name)]).toEqual([row, true])
      expect(ploverFromCameo(code)).toEqual(event(type, mode === '' ? null : mode, ...listed))
    }
  })
})
