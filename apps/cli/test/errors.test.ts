/** Whatever goes wrong is one line on standard error that says what, where and what to do. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { graphFiles } from '../src/graph-folder/graph-files.ts'
import { type Ended, ended, runCli, scratchFolder, startCli } from './run-cli.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder, name)
const graph = at('graph')

beforeAll(async () => {
  mkdirSync(at('nothing'))
  writeFileSync(at('nothing/map.png'), 'x')
  writeFileSync(at('empty.txt'), '')
  writeFileSync(at('binary.txt'), Buffer.from([1, 0, 2, 0]))
  writeFileSync(
    at('article.txt'),
    'President Ilham Aliyev accused Armenia of shelling the village. Armenia denied it.',
  )
  const built = await runCli(['build', at('article.txt'), '--out', graph])
  expect(built).toMatchObject({ code: 0, stderr: '' })
})

/** One line, with the name of the command first, and nothing on standard output. */
function expectLine({ code, stdout, stderr }: Ended, wanted: number, command: string, line: RegExp): void {
  expect(stderr).toMatch(line)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr.startsWith(`${command}: `)).toBe(true)
  expect(stdout).toBe('')
  expect(code).toBe(wanted)
}

describe('what cannot be read or written ends with 1', () => {
  test.each([
    [
      'an empty file',
      ['build', 'empty.txt'],
      /empty\.txt: is empty: nothing to read; check that it was saved/,
    ],
    ['a binary file', ['build', 'binary.txt'], /binary\.txt: is a binary file, not text: convert it to text/],
    [
      'a folder with nothing to read',
      ['build', 'nothing'],
      /nothing: nothing to read in this folder; files that are read end in \.txt/,
    ],
    ['a file that is not there', ['build', 'gone.txt'], /gone\.txt: no such file or folder; check the path/],
    [
      'an output folder under a file',
      ['build', 'article.txt', '--out', 'empty.txt/g'],
      /empty\.txt\/g: cannot be written: .*; choose another folder with --out/,
    ],
    [
      'an output folder that the system refuses',
      ['build', 'article.txt', '--out', '/proc/demarche'],
      /\/proc\/demarche: cannot be written: .*; choose another/,
    ],
    [
      'a file where the output folder should be',
      ['build', 'article.txt', '--out', 'empty.txt'],
      /empty\.txt: cannot be written: .*; choose another/,
    ],
  ])('%s', async (_, parameters, line) => {
    expectLine(await runCli(parameters, { cwd: folder }), 1, 'demarche build', line)
  })

  test('a folder without a graph', async () => {
    const result = await runCli(['query', 'MATCH (n) RETURN n', '--graph', 'nothing'], { cwd: folder })
    expectLine(
      result,
      1,
      'demarche query',
      /nothing: no graph was built in this folder; build one with: demarche build/,
    )
  })

  test('a Cypher query with a fault', async () => {
    const result = await runCli(['query', 'MATCH (a:Person) RETRUN a.name', '--graph', graph])
    expectLine(result, 1, 'demarche query', /line 1, column 18.*RETRUN/)
  })

  test('a Cypher query that would write', async () => {
    const result = await runCli(['query', 'MATCH (a) DETACH DELETE a', '--graph', graph])
    expectLine(result, 1, 'demarche query', /only read.*DELETE/)
  })

  test('an actor that is not in the graph', async () => {
    const result = await runCli(['explain', 'Alyev', '--graph', graph])
    expectLine(result, 1, 'demarche explain', /no actor "Alyev" in the graph; did you mean .*Aliyev\?/)
  })

  test('a judgement written by hand that does not fit', async () => {
    await runCli(['build', at('article.txt'), '--out', at('judged')])
    writeFileSync(at('judged/judgements.jsonl'), '\n{"about":"actors"}\n')
    const result = await runCli(['explain', 'Armenia', '--graph', at('judged')])
    expectLine(result, 1, 'demarche explain', /judgements\.jsonl:2: .*mend or remove this line/)
  })
})

describe('what another program holds', () => {
  test('an address in use', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const result = await runCli(['view', '--graph', graph, '--no-open', '--port', String(port)])
    server.close()
    expectLine(result, 1, 'demarche view', new RegExp(`Port ${port} of 127.0.0.1 is in use.*--port`))
  }, 120_000)

  test('a graph that another process is building', async () => {
    const first = startCli(['build', '-', '--out', graph])
    first.stdin.write('Armenia accused Azerbaijan.')
    const { lock } = graphFiles(graph)
    // the first one must have the folder before a second one tries, or it is the first that is turned away
    await expect
      .poll(() => existsSync(lock) && readFileSync(lock, 'utf8'), { timeout: 60_000, interval: 50 })
      .toContain(String(first.pid))
    const result = await runCli(['build', at('article.txt'), '--out', graph])
    const query = await runCli([
      'query',
      'MATCH (n:Document) RETURN count(n) AS n',
      '--graph',
      graph,
      '--format',
      'json',
    ])
    first.stdin.end()
    expect(await ended(first)).toMatchObject({ code: 0 })
    expectLine(
      result,
      1,
      'demarche build',
      new RegExp(`process ${first.pid} is building here; wait until it ends`),
    )
    expect(JSON.parse(query.stdout)).toEqual([{ n: 1 }])
  }, 120_000)

  test('a store that another process is writing', async () => {
    const other = startCli(['view', '--graph', graph, '--no-open', '--port', '0'])
    writeFileSync(at('graph/store/store.lock'), `${other.pid}\n`)
    writeFileSync(at('new.txt'), 'Armenia accused Azerbaijan of an attack.')
    const result = await runCli(['build', at('new.txt'), '--out', graph])
    other.kill()
    expectLine(result, 1, 'demarche build', new RegExp(`being written by process ${other.pid}: wait`))
  }, 120_000)
})

describe('wrong use ends with 2', () => {
  test.each([
    ['an unknown option', ['build', '--speed'], 'demarche build', /unknown option '--speed'; see --help/],
    [
      'an unknown command',
      ['biuld'],
      'demarche',
      /unknown command 'biuld' \(Did you mean build\?\); see --help/,
    ],
    ['nothing to build', ['build'], 'demarche build', /name files, folders or globs to read/],
    ['no query', ['query'], 'demarche query', /missing required argument 'cypher'/],
    [
      'a parameter without a value',
      ['query', 'RETURN 1', '--param', 'x'],
      'demarche query',
      /--param "x" is not of the form name=value/,
    ],
    ['a port that is none', ['view', '--port', 'http'], 'demarche view', /--port "http" is no port/],
    [
      'a date that names no day',
      ['build', 'x.txt', '--published-at', 'May'],
      'demarche build',
      /--published-at "May" names no day/,
    ],
    [
      'a Neo4j without a password',
      ['query', 'RETURN 1', '--neo4j', 'bolt://localhost:1'],
      'demarche query',
      /set NEO4J_PASSWORD/,
    ],
  ])('%s', async (_, parameters, command, line) => {
    expectLine(await runCli(parameters, { env: { NEO4J_PASSWORD: undefined } }), 2, command, line)
  })
})

test('DEMARCHE_DEBUG=1 shows where an error comes from', async () => {
  const { stderr } = await runCli(['build', at('gone.txt')], { env: { DEMARCHE_DEBUG: '1' } })
  expect(stderr).toMatch(/\n {4}at /)
})

test('a reader that goes away ends the command quietly', async () => {
  const child = startCli(['explain', 'Armenia', '--graph', graph])
  child.stdout.destroy()
  expect(await ended(child)).toMatchObject({ code: 0, stderr: '' })
})
