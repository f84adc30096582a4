/** A model that is not whole is told as such. */
import { expect, test } from 'vitest'
import { createAnalyser } from '../create-analyser.ts'
import { loadModel } from '../node.ts'
import { ModelFileError } from './model-file-error.ts'

const model = loadModel()

test.each([0, 10, 30, 5000, 40_000, 1_500_000, model.length - 1])('its first %i bytes', (length) => {
  expect(() => createAnalyser(model.slice(0, length))).toThrow(ModelFileError)
})

test.each([60, 5000, 400_000, 4_849_916])('another byte at %i', (at) => {
  const damaged = new Uint8Array(model.length + 1).fill(1)
  damaged.set(model.subarray(0, at))
  damaged.set(model.subarray(at), at + 1)
  expect(() => createAnalyser(damaged)).toThrow(ModelFileError)
})

test('the whole file is read', () => {
  expect(createAnalyser(model).analyse('Baku denied it.').tokens.length).toBe(4)
})
