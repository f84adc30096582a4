/** Runs the real command as a child process. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { buildCli } from '../tools/build-cli.mjs'

/** The bundle: what users run, and much faster to start than the sources. */
const command = [await buildCli()]

/** How a command ended. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** What a command is started with. */
export interface Start {
  cwd?: string
  input?: string
  env?: Record<string, string | undefined>
}

/** What still runs when the tests of the file are over, whatever became of them, is ended. */
const running = new Set<ChildProcessWithoutNullStreams>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts the command and leaves it running. */
export function startCli(
  parameters: readonly string[],
  { cwd, env }: Start = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [...command, ...parameters], { cwd, env: { ...process.env, ...env } })
  running.add(child)
  child.on('close', () => running.delete(child))
  return child
}

/** Waits for a started command to end. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** Runs the command to its end. */
export function runCli(parameters: readonly string[], start: Start = {}): Promise<Ended> {
  const child = startCli(parameters, start)
  child.stdin.on('error', () => {})
  child.stdin.end(start.input ?? '')
  return ended(child)
}

/** A folder that is removed after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
