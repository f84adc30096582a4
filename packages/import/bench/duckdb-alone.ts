/** What a user of DuckDB alone does with a table of GDELT 2: the measure of an import. */
import { DuckDBInstance } from '@duckdb/node-api'
import { gdelt2Columns } from '../src/tables/gdelt-columns.ts'

/** The columns that are counted by. */
const KEYS: readonly string[] = ['Actor1Code', 'Actor2Code', 'EventRootCode', 'SQLDATE']

/**
 * Counts the rows of a file by pair of actors, type and week, and gives how many groups there are. DuckDB is told
 * everything that it could find out by itself.
 *
 * @param reads `keys`: no more cells than are counted by; `every-cell`: each cell of a row is cut out and looked at
 * @param folder where it may put what does not fit into memory
 */
export async function aggregateWithDuckDb(
  file: string,
  folder: string,
  reads: 'keys' | 'every-cell',
): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB', temp_directory: folder })
  const connection = await instance.connect()
  const columns = gdelt2Columns.map((name) => `'${name}': 'VARCHAR'`).join(', ')
  const csv = `read_csv('${file.replaceAll("'", "''")}', auto_detect=false, header=false, delim='\t', quote='', escape='', columns={${columns}})`
  const others = gdelt2Columns.filter((name) => !KEYS.includes(name))
  const more = `, sum(${others.map((name) => `coalesce(strlen(${name}), 0)`).join(' + ')}) AS bytes`
  const result = await connection.runAndReadAll(`
    SELECT Actor1Code, Actor2Code, EventRootCode, date_trunc('week', strptime(SQLDATE, '%Y%m%d')) AS week,
      count(*) AS n, min(SQLDATE) AS first, max(SQLDATE) AS last${reads === 'every-cell' ? more : ''}
    FROM ${csv} GROUP BY ALL ORDER BY ALL`)
  const groups = result.getRowsJS().length
  connection.closeSync()
  instance.closeSync()
  return groups
}
