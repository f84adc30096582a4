import { expect, test } from 'vitest'
import { checkQuery } from './check-query.ts'

test.each([
  ["CREATE (a:Actor {id: 'x'})", 'CREATE at line 1, column 1'],
  ["MATCH (a) WITH a\nSET a.name = 'x' RETURN a", 'SET at line 2, column 1'],
  ['MATCH (a) DETACH DELETE a', 'DELETE at line 1'],
  ["MERGE (a:Actor {id: 'x'}) RETURN a", 'MERGE'],
  ['MATCH (a) REMOVE a.name', 'REMOVE'],
  ['MATCH p = (a) FOREACH (n IN nodes(p) | SET n.x = 1)', 'FOREACH'],
  ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", 'LOAD CSV'],
  ['MATCH (a) CALL (a) { SET a.x = 1 } IN TRANSACTIONS', 'SET'],
  ['CREATE INDEX FOR (a:Actor) ON (a.name)', 'CREATE'],
  ['DROP CONSTRAINT actor_id', 'DROP'],
  ["CALL apoc.cypher.doIt('CREATE (a)', {})", 'the procedure apoc.cypher.doIt'],
  ["ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", 'ALTER'],
  ['/* MATCH */ create (a)', 'CREATE'],
  ['EXPLAIN CREATE (a)', 'CREATE'],
])('refuses %s', async (query, what) => {
  await expect(checkQuery(query)).rejects.toMatchObject({
    code: 'write-refused',
    message: expect.stringContaining(what),
  })
})

test.each([
  "MATCH (a:Actor) WHERE a.name = 'CREATE (a)' RETURN a.name",
  'MATCH (a:Actor) RETURN a.name AS `delete`',
  '// SET\nMATCH (a:Actor) RETURN count(*)',
  'CALL db.labels() YIELD label RETURN label ORDER BY label',
  'SHOW CONSTRAINTS',
  'MATCH (a:Actor) WHERE EXISTS { (a)-[:ACCUSE]->() } RETURN a.name',
])('lets %s through', async (query) => {
  await expect(checkQuery(query)).resolves.toMatchObject({ warnings: [] })
})

test.each([
  ['MATCH (a:Actor) RETUR a', "line 1, column 17: Invalid input 'RETUR': did you mean RETURN?"],
  ['MATCH (a:Actor) {', 'or another clause'],
  ['MATCH (a:Actor)\nWHERE a.name = RETURN a', 'line 2'],
  ['MATCH (a', 'line 1'],
  ["RETURN 'x", 'line 1'],
  ['', 'empty'],
  ['RETURN 1; RETURN 2', 'More than one statement'],
])('says where the fault of %s is', async (query, where) => {
  const fault = await checkQuery(query).catch((error) => error)
  expect(fault).toMatchObject({ code: 'syntax' })
  expect(fault.message).toContain(where)
  expect(fault.message).not.toContain('\n')
})

test.each([
  ['MATCH (a:Persn) RETURN a.name', 'There is no label Persn (line 1, column 10): did you mean Person?'],
  ['MATCH (a:person) RETURN a.name', 'did you mean Person?'],
  [
    'MATCH (a)-[:HOLD_OFFICE]->(b) RETURN a.name',
    'There is no relationship type HOLD_OFFICE (line 1, column 13): did you mean HOLDS_OFFICE?',
  ],
  ['MATCH (a)-[r:ACCUSE|THREATN]->(b) RETURN a.name', 'did you mean THREATEN?'],
  ['MATCH (a:Actor) RETURN a.nme', 'There is no property nme (line 1, column 26): did you mean name?'],
  ['MATCH (a:Actor {nam: 1}) RETURN a.name', 'did you mean name?'],
  ['MATCH (a) WHERE a:Acter RETURN a.name', 'did you mean Actor?'],
  ['MATCH (a:Unicorn) RETURN a.name', 'nothing in a graph can have this one'],
])('suggests a name for %s', async (query, warning) => {
  const { warnings } = await checkQuery(query)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toContain(warning)
})

test.each([
  'MATCH (s:Statement) RETURN s.start.year, s.start.week',
  'MATCH (s:Statement) WITH {what: s.text} AS row RETURN row.what',
  'MATCH (a:Person)-[r:ACCUSE|REQUEST*1..3]->(b) RETURN a { .name, place: b.country } AS m, m.place',
])('finds nothing odd in %s', async (query) => {
  expect((await checkQuery(query)).warnings).toEqual([])
})

test.each([
  ['MATCH (a) RETURN a.name, count(*) AS n, toUpper( a.name )', ['a.name', 'n', 'toUpper( a.name )']],
  ['MATCH (a) RETURN *', undefined],
  ['MATCH (a) CALL (a) { RETURN 1 AS x } RETURN a.id, x', ['a.id', 'x']],
  ['RETURN 1 AS x UNION RETURN 2 AS x', ['x']],
  ["RETURN '😀' AS `a b`, '😀'", ['a b', "'😀'"]],
])('names the columns of %s', async (query, columns) => {
  expect((await checkQuery(query)).columns).toEqual(columns)
})
