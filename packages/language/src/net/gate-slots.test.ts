/** Words are found in the slots that they were given, until others take them. */
import { expect, test } from 'vitest'
import { PADDING, WordCodes } from '../text/word-codes.ts'
import { GateSlots } from './gate-slots.ts'
import { NetworkInputs } from './network-inputs.ts'

const codes = new WordCodes()
const inputs = new NetworkInputs()

/** A sentence of one word. */
function inputsOf(word: number, tag: number): NetworkInputs {
  codes.reset(1)
  codes.wordId[PADDING] = word
  codes.vector[PADDING] = word
  codes.tag[PADDING] = tag
  inputs.load(codes)
  return inputs
}

test('a word is kept with its tag, and two words never in one slot at once', () => {
  const slots = new GateSlots(new Int32Array(GateSlots.integers))
  const owners = new Map<number, string>()
  for (let i = 0; i < 20_000; i++) {
    const [word, tag] = [(i * 7919) % 5000, i % 3]
    inputsOf(word, tag)
    const known = slots.find(inputs, 0)
    if (known >= 0) expect(owners.get(known)).toBe(`${word} ${tag}`)
    const given = slots.give(inputs, 0)
    if (known >= 0) expect(given).toBe(known)
    owners.set(given, `${word} ${tag}`)
    expect(slots.find(inputs, 0)).toBe(given)
  }
})

test('of two words in a pair of slots the one that was used last stays', () => {
  const slots = new GateSlots(new Int32Array(GateSlots.integers))
  const slot = slots.give(inputsOf(1, 0), 0)
  let stays = true
  for (let word = 2; word < 60_000; word++) {
    slots.give(inputsOf(word, 0), 0)
    stays &&= slots.find(inputsOf(1, 0), 0) === slot
  }
  expect(stays).toBe(true)
})
