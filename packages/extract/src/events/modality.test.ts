import { loadAnalyser } from '@demarche/language/node'
import { describe, expect, test } from 'vitest'
import { Tree } from '../syntax/tree.ts'
import { type Modality, modalityOf } from './modality.ts'

const analyser = loadAnalyser()

type Flags = Partial<Pick<Modality, 'negated' | 'future' | 'hypothetical' | 'open' | 'obligation' | 'past'>>

/** Modality at the first token of that form. */
function read(text: string, word: string) {
  const tree = new Tree(analyser.analyse(text))
  const token = Array.from({ length: tree.length }, (_, index) => index).find(
    (index) => tree.form(index) === word,
  )
  if (token === undefined) throw new Error(`no "${word}" in "${text}"`)
  const { condition, ...flags } = modalityOf(tree, token)
  return { ...flags, condition: condition === null ? null : tree.form(condition) }
}

const plain = {
  negated: false,
  future: false,
  hypothetical: false,
  open: false,
  obligation: false,
  past: false,
}

const rows: readonly (readonly [about: string, text: string, word: string, flags: Flags])[] = [
  ['a plain past', 'Turkey attacked the port.', 'attacked', {}],
  ['not', 'Turkey did not attack the port.', 'attack', { negated: true }],
  ['a contraction', 'Turkey didn’t attack the port.', 'attack', { negated: true }],
  ['never', 'Turkey has never attacked the port.', 'attacked', { negated: true }],
  ['no longer', 'Turkey no longer supports the rebels.', 'supports', { negated: true }],
  ['no subject', 'No soldiers left the base.', 'left', { negated: true }],
  ['no object', 'The two sides reached no agreement.', 'reached', { negated: true }],
  ['scope over control', 'Turkey has not been able to leave the base.', 'leave', { negated: true }],
  ['scope does not rise', 'Turkey said the rebels did not attack.', 'said', {}],
  ['failed to', 'Turkey failed to withdraw its troops.', 'withdraw', { negated: true }],
  ['refused to', 'Turkey refused to withdraw its troops.', 'withdraw', { negated: true }],
  ['declined to', 'Turkey declined to sign the treaty.', 'sign', { negated: true }],
  ['twice no is yes', 'Turkey did not refuse to sign the treaty.', 'sign', { negated: false }],
  ['stopped short of', 'Turkey stopped short of condemning the raid.', 'condemning', { negated: true }],
  ['without', 'Turkey left the talks without signing the treaty.', 'signing', { negated: true }],
  ['will', 'Turkey will withdraw its troops.', 'withdraw', { future: true }],
  ['will not', 'Turkey will not withdraw its troops.', 'withdraw', { future: true, negated: true }],
  ['plans', 'Turkey plans to withdraw its troops.', 'withdraw', { future: true }],
  ['vowed', 'Turkey vowed to attack the port.', 'attack', { future: true }],
  ['going to', 'Turkey is going to attack the port.', 'attack', { future: true }],
  [
    'a promise as noun',
    'The promise of Turkey to withdraw its troops was kept.',
    'withdraw',
    { future: true },
  ],
  ['is ready to', 'Turkey is ready to withdraw its troops.', 'withdraw', { open: true }],
  ['reported future', 'Turkey said it would withdraw its troops.', 'withdraw', { future: true }],
  ['may', 'Turkey may withdraw its troops.', 'withdraw', { hypothetical: true }],
  ['might', 'Turkey might attack the port.', 'attack', { hypothetical: true }],
  ['may have', 'Turkey may have attacked the port.', 'attacked', { hypothetical: true, past: true }],
  ['hoped', 'Turkey hoped that the rebels left.', 'left', { open: true }],
  ['must', 'Turkey must withdraw its troops.', 'withdraw', { obligation: true }],
  ['has to', 'Turkey has to withdraw its troops.', 'withdraw', { obligation: true }],
  ['should', 'Turkey should withdraw its troops.', 'withdraw', { obligation: true }],
  ['negated light verb', 'Turkey did not launch an attack.', 'attack', { negated: true }],
  ['light verb to come', 'Turkey will launch an attack.', 'attack', { future: true }],
  ['neither … nor', 'Neither Turkey nor Malta joined the bloc.', 'joined', { negated: true }],
  ['neither of two', 'Neither party accepted the map.', 'accepted', { negated: true }],
  ['has yet to', 'Turkey has yet to open the border.', 'open', { negated: true }],
  ['no agreement reached', 'No treaty was signed in Oslo.', 'treaty', { negated: true }],
  ['there will be no', 'There will be no parade in Oslo.', 'parade', { negated: true, future: true }],
  ['called off', 'The visit of the premier was called off.', 'visit', { negated: true }],
  ['foiled', 'Turkey foiled the attack on the port.', 'attack', { negated: true }],
  ['ruled out', 'Turkey ruled out lifting the embargo.', 'lifting', { negated: true }],
  ['did not rule out', 'Turkey did not rule out lifting the embargo.', 'lifting', { open: true }],
  ['instead of', 'Instead of closing the port, Turkey widened it.', 'closing', { negated: true }],
  [
    'without, in the future',
    'Turkey will leave without paying the fee.',
    'paying',
    { negated: true, future: true },
  ],
  ['not believed', 'Turkey does not believe that the rebels attacked.', 'attacked', { negated: true }],
  ['no evidence that', 'There is no evidence that Turkey paid the rebels.', 'paid', { open: true }],
  ['not confirmed', 'The army could not confirm that the rebels attacked.', 'attacked', { open: true }],
  ['whether', 'It is unclear whether Turkey paid the rebels.', 'paid', { open: true }],
  ['what is ended took place', 'Turkey stopped shelling the port.', 'shelling', {}],
  [
    'what is to end will not',
    'Turkey agreed to stop shelling the port.',
    'shelling',
    { negated: true, future: true },
  ],
  ['could not is no possibility', 'Turkey could not join the talks.', 'join', { negated: true }],
  ['offered', 'Turkey offered to host the talks.', 'host', { open: true }],
  ['wanted of others', 'Turkey wants the rebels to disarm.', 'disarm', { open: true }],
  ['demanded that', 'Turkey demanded that Malta release the ship.', 'release', { open: true }],
  ['expected of others', 'Turkey expects Malta to release the ship.', 'release', { future: true }],
  ['due to', 'The sides are due to meet in Oslo.', 'meet', { future: true }],
  ['is to', 'The premier is to visit Oslo on Friday.', 'visit', { future: true }],
  ['planned', 'The planned visit was praised.', 'visit', { future: true }],
  ['postponed', 'Turkey postponed the vote until Monday.', 'vote', { future: true }],
  ['next week', 'Turkey announced the opening of a school next week.', 'opening', { future: true }],
  ['would, of one’s own', 'The pact would lift the embargo.', 'lift', { hypothetical: true }],
  ['would have', 'Turkey would have signed the pact.', 'signed', { hypothetical: true, past: false }],
  ['a call that is rejected', 'Turkey rejected a call to free the crew.', 'free', { negated: true }],
  ['ought to', 'Turkey ought to free the crew.', 'free', { obligation: true }],
  ['any attack would', 'Any attack would be punished.', 'attack', { hypothetical: true }],
]

describe('polarity and auxiliary modes', () => {
  test.each(rows)('%s: %s (%s)', (_, text, word, flags) => {
    const { condition: __, ...found } = read(text, word)
    expect(found).toEqual({ ...plain, ...flags })
  })
})

describe('conditions', () => {
  test('the main clause depends on its condition', () => {
    const found = read('Turkey will withdraw its troops if the rebels disarm.', 'withdraw')
    expect(found).toMatchObject({ future: true, hypothetical: true, condition: 'disarm' })
  })
  test('what stands in the condition is supposed', () => {
    const found = read('Turkey will withdraw its troops if the rebels disarm.', 'disarm')
    expect(found).toMatchObject({ hypothetical: true, condition: null })
  })
  test('a condition in a reported future leaves it a future', () => {
    const found = read('Turkey said it would sign the pact if the rebels disarmed.', 'sign')
    expect(found).toMatchObject({ future: true, hypothetical: true, condition: 'disarmed' })
  })
  test('a condition by the order of words', () => {
    expect(read('Had the rebels disarmed, Turkey would have signed.', 'disarmed').hypothetical).toBe(true)
    const found = read('Turkey will answer should the rebels attack.', 'answer')
    expect(found).toMatchObject({ future: true, hypothetical: true, condition: 'attack' })
  })
  test('unless', () => {
    const found = read('Turkey will attack the port unless the rebels leave.', 'attack')
    expect(found).toMatchObject({ hypothetical: true, condition: 'leave' })
  })
})
