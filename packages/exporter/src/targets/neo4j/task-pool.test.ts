import { expect, test } from 'vitest'
import { TaskPool } from './task-pool.ts'

test('no more than so many tasks run at once, and all of them run', async () => {
  const pool = new TaskPool(3)
  let [running, most, done] = [0, 0, 0]
  for (let task = 0; task < 20; task++) {
    await pool.add(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, task % 3))
      running -= 1
      done += 1
    })
  }
  await pool.drain()
  expect([most, done]).toEqual([3, 20])
})

test('a task that fails stops the next ones, and is told once those that run have ended', async () => {
  const pool = new TaskPool(1)
  await pool.add(() => Promise.reject(new Error('no')))
  await expect(pool.add(async () => {})).rejects.toThrow('no')
  await expect(pool.drain()).rejects.toThrow('no')
})
