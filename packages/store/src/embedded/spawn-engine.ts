/** Processes of the embedded engine: programs in a string, which run from the sources, from `dist` and under test, with no loader. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'

/** Starts a program; its first argument is the engine's file, the others follow. It is spoken to by messages. */
export function spawnEngine(program: string, ...parameters: string[]): ChildProcess {
  const engine = createRequire(import.meta.url).resolve('@grafeo-db/js')
  return spawn(process.execPath, ['-e', program, engine, ...parameters], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}

/** Has a program do one thing and end: its answer once it has ended, undefined where it ended without one. */
export function runEngine<Answer>(program: string, task: object): Promise<Answer | undefined> {
  const child = spawnEngine(program)
  return new Promise((resolve, reject) => {
    let answer: Answer | undefined
    child.once('error', reject)
    child.once('message', (message: Answer) => {
      answer = message
    })
    child.once('exit', () => resolve(answer))
    child.send(task)
  })
}
