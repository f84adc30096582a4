/** Making a planned change in an open database. */

/**
 * A function of the engine's processes, `applyPlan(database, plan)`: plain JavaScript in a string, since it must run as it
 * is from the sources, from `dist` and under test, with no loader. It throws `there is no …` where the database does not hold
 * what is to be changed.
 */
export const APPLY_PLAN = `
async function applyPlan(database, plan) {
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
}
`
