/**
 * Fills a database file in a process of its own: what the engine holds of a graph does not come on top of what the caller
 * holds, and the caller goes on working meanwhile.
 */
import { KEY_LABELS, nodeProperties, type PropertySchema, relationshipTypes } from '@demarche/core'
import { StoreError } from '../store-error.ts'
import { floatKeys } from './engine-properties.ts'
import { runEngine } from './spawn-engine.ts'

/**
 * The whole program. Plain JavaScript in a string, since it must run as it is from the sources, from `dist` and under
 * test, with no loader. It reads a piece of the file at a time. A unique key and an index (in this engine a constraint is
 * none) per key label come first, then nodes, then relationships.
 */
const program = `
const { GrafeoDB } = require(process.argv[1])
const { closeSync, openSync, readSync } = require('node:fs')
const { StringDecoder } = require('node:string_decoder')
const BATCH = 1000
const MOST_DATES = 100000
class Invalid extends Error {}
function* linesOf(path) {
  const file = openSync(path, 'r')
  const decoder = new StringDecoder('utf8')
  const bytes = Buffer.alloc(1 << 20)
  let rest = ''
  try {
    for (let size = readSync(file, bytes); size > 0; size = readSync(file, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, size))).split('\\n')
      rest = lines.pop()
      yield* lines
    }
  } finally {
    closeSync(file)
  }
  if (rest + decoder.end() !== '') yield rest
}
const dates = new Map()
const dateOf = (day) => {
  let date = dates.get(day)
  if (date === undefined) {
    if (dates.size >= MOST_DATES) dates.clear()
    date = { $date: day }
    dates.set(day, date)
  }
  return date
}
const withDates = (properties, keys) => {
  for (const key of keys) if (key in properties) properties[key] = dateOf(String(properties[key]))
  return properties
}
async function fill(database, path, schema) {
  for (const { label } of schema.nodes) {
    const name = label.toLowerCase()
    await database.executeCypher('CREATE INDEX ' + name + '_id_index FOR (n:' + label + ') ON (n.id)')
    await database.executeCypher('CREATE CONSTRAINT ' + name + '_id FOR (n:' + label + ') REQUIRE n.id IS UNIQUE')
  }
  const schemas = new Map(schema.nodes.map((one) => [one.label, one]))
  const numbers = new Map()
  const groups = new Map()
  // a float without a fraction comes in as an integer, which divides differently
  const wholes = new Map()
  const addNodes = async (group) => {
    const made = await database.batchCreateNodesWithProps(group.labels, group.rows)
    for (const [index, number] of made.entries()) numbers.set(group.rows[index].id, number)
    group.rows = []
  }
  const addNode = async ({ id, labels, properties }) => {
    const own = schemas.get(labels[0])
    if (!own) throw new Invalid('The node ' + id + ' has no key label: its first label is ' + labels[0])
    for (const key of own.floats) {
      if (!Number.isInteger(properties[key])) continue
      const name = own.label + ' ' + key
      wholes.set(name, (wholes.get(name) ?? new Set()).add(properties[key]))
    }
    const key = labels.join()
    const group = groups.get(key) ?? { labels, rows: [] }
    groups.set(key, group)
    group.rows.push({ ...withDates(properties, own.dates), id })
    if (group.rows.length >= BATCH) await addNodes(group)
  }
  let edges = []
  const addEdges = async () => {
    if (edges.length > 0) await database.batchCreateEdges(edges)
    edges = []
  }
  const numberOf = (id, end) => {
    const number = numbers.get(id)
    if (number === undefined) throw new Invalid('The relationship ' + end + ' names a node that is not in the graph: ' + id)
    return number
  }
  const addNodesLeft = async () => {
    for (const group of groups.values()) if (group.rows.length > 0) await addNodes(group)
    groups.clear()
  }
  const addEdge = async ({ id, type, from, to, properties }) => {
    const keys = schema.relationships[type]
    if (!keys) throw new Invalid('The relationship ' + id + ' is of no known type: ' + type)
    if (groups.size > 0) await addNodesLeft()
    edges.push({ src: numberOf(from, id), dst: numberOf(to, id), type, properties: withDates(properties, keys) })
    if (edges.length >= BATCH) await addEdges()
  }
  const count = { nodes: 0, relationships: 0 }
  for (const line of linesOf(path)) {
    const item = JSON.parse(line)
    if (item.kind === 'node') {
      count.nodes += 1
      await addNode(item)
    } else if (item.kind === 'relationship') {
      count.relationships += 1
      await addEdge(item)
    }
  }
  await addNodesLeft()
  await addEdges()
  for (const [name, values] of wholes) {
    const [label, key] = name.split(' ')
    const query = 'MATCH (n:' + label + ') WHERE n.' + key + ' IN $values SET n.' + key + ' = toFloat(n.' + key + ')'
    await database.executeCypher(query, { values: [...values] })
  }
  return count
}
process.on('message', async ({ from, to, schema }) => {
  const reply = (answer) => process.send(answer, () => process.exit(0))
  try {
    const database = GrafeoDB.create()
    const count = await fill(database, from, schema)
    database.save(to)
    reply({ count })
  } catch (error) {
    const { message, code } = error
    reply({ failure: { message: String(message ?? error), code, isInvalid: error instanceof Invalid } })
  }
})
process.on('disconnect', () => process.exit(0))
`

/** What the process answers. */
interface Reply {
  readonly count?: { readonly nodes: number; readonly relationships: number }
  readonly failure?: { readonly message: string; readonly code?: string; readonly isInvalid: boolean }
}

const dateKeys = (schema: PropertySchema) =>
  Object.entries(schema).flatMap(([key, type]) => (type === 'date' ? [key] : []))

/** What the process must know of the closed lists. */
const schema = {
  nodes: KEY_LABELS.map((label) => ({
    label,
    dates: dateKeys(nodeProperties[label]),
    floats: floatKeys(label),
  })),
  relationships: Object.fromEntries(
    Object.entries(relationshipTypes).map(([type, { properties }]) => [type, dateKeys(properties)]),
  ),
}

/**
 * Fills a new database file, which does not exist, with the graph of a file: a line for each node (`kind` is `node`), then
 * for each relationship; lines of other kinds are passed over.
 *
 * @throws StoreError `invalid-graph`
 */
export async function runFill(from: string, to: string): Promise<Required<Reply>['count']> {
  const { count, failure } = (await runEngine<Reply>(program, { from, to, schema })) ?? {}
  if (count) return count
  if (failure?.isInvalid) throw new StoreError('invalid-graph', failure.message)
  const error = new Error(failure?.message ?? 'the engine ended while it filled the store')
  throw Object.assign(error, failure?.code !== undefined && { code: failure.code })
}
