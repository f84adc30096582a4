/** Changes a database file in a process of its own, so that the caller goes on working meanwhile. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { StoreError } from '../store-error.ts'
import type { UpdatePlan } from './update-plan.ts'

/**
 * The whole program. Plain JavaScript in a string, since it must run as it is from the sources, from `dist` and under
 * test, with no loader. It ends without closing the database: that would write the copy once more.
 */
const program = `
const { GrafeoDB } = require(process.argv[1])
process.on('message', async ({ from, to, plan }) => {
  const reply = (answer) => process.send(answer, () => process.exit(0))
  try {
    const database = GrafeoDB.open(from)
    const numbers = new Map()
    const key = ([label, id]) => label + ' ' + id
    const number = (end) => {
      const found = numbers.get(key(end))
      if (found === undefined) throw new Error('there is no ' + end.join(' '))
      return found
    }
    const byLabel = new Map()
    for (const [label, id] of plan.known) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(id))
    for (const [label, ids] of byLabel) {
      const query = 'MATCH (n:' + label + ') WHERE n.id IN $ids RETURN n.id, id(n)'
      const result = await database.executeCypher(query, { ids: [...ids] })
      for (const [id, at] of result.rows()) numbers.set(key([label, id]), Number(at))
    }
    for (const { from, to, type, id } of plan.deletedRelationships) {
      const [source, target] = [number(from), number(to)]
      const edges = database.getNodeEdges(source, { direction: 'out', edgeTypes: [type] })
      const edge = edges.find(([other, at]) => other === target && database.getEdge(at)?.get('id') === id)
      if (!edge || !database.deleteEdge(edge[1])) throw new Error('there is no relationship ' + id)
    }
    for (const end of plan.deletedNodes) database.detachDeleteNode(number(end))
    for (const { labels, rows } of plan.createdNodes) {
      const made = await database.batchCreateNodesWithProps(labels, rows)
      for (const [index, at] of made.entries()) numbers.set(key([labels[0], rows[index].id]), at)
    }
    for (const { node, labels, set, unset } of plan.changedNodes) {
      const at = number(node)
      for (const label of labels.gone) database.removeNodeLabel(at, label)
      for (const label of labels.come) database.addNodeLabel(at, label)
      for (const name of unset) database.removeNodeProperty(at, name)
      for (const [name, value] of Object.entries(set)) database.setNodeProperty(at, name, value)
    }
    const edges = plan.createdRelationships.map(({ from, to, type, properties }) =>
      ({ src: number(from), dst: number(to), type, properties }))
    if (edges.length > 0) await database.batchCreateEdges(edges)
    for (const { label, key: name, ids } of plan.floats) {
      const where = 'MATCH (n:' + label + ') WHERE n.id IN $ids AND n.' + name + ' IS NOT NULL'
      await database.executeCypher(where + ' SET n.' + name + ' = toFloat(n.' + name + ')', { ids })
    }
    database.save(to)
    reply({})
  } catch (error) {
    reply({ error: String(error.message ?? error) })
  }
})
process.on('disconnect', () => process.exit(0))
`

/**
 * Opens one file, changes it as planned, and saves it as another that does not exist. The first is left in no defined state.
 *
 * @throws StoreError `invalid-graph` where the file does not hold what is to be changed
 */
export function runUpdate(from: string, to: string, plan: UpdatePlan): Promise<void> {
  const engine = createRequire(import.meta.url).resolve('@grafeo-db/js')
  const child = spawn(process.execPath, ['-e', program, engine], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  return new Promise((resolve, reject) => {
    let failure: string | undefined = 'the engine ended while it changed the store'
    child.once('error', reject)
    child.once('message', ({ error }: { error?: string }) => {
      failure = error
    })
    child.once('exit', () => {
      if (failure === undefined) resolve()
      else if (/there is no /.test(failure))
        reject(new StoreError('invalid-graph', `The store is not the one to change: ${failure}`))
      else reject(new Error(failure))
    })
    child.send({ from, to, plan })
  })
}
