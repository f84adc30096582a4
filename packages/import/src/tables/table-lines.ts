/** Lines of tables through DuckDB: every cell as text, every row with the number of its line. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { ImportError } from '../import-error.ts'

/** Memory that DuckDB may take before it goes to the disk. */
const MEMORY = '768MB'
const MAX_LINE_BYTES = 16 * 2 ** 20

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A path of one file, with the signs that DuckDB would take for a pattern kept from it. */
const literalPath = (path: string) => quoted(path.replace(/[[*?]/g, '[$&]'))

/**
 * A relation of `n` (line, from 1) and `line` (its text, null where it is empty).
 * A file is read as one column, with a delimiter that stands in no text: rows of different widths, quotation marks that
 * are none and codes such as `040` then need no rule at all. With `new_line` as `\r\n` and `strict_mode` off, DuckDB 1.5
 * counts lines right whether they end in LF, in CRLF or in both by turns; with any other setting it does not.
 */
export function linesRelation(path: string): string {
  return `(SELECT row_number() OVER () AS n, line FROM read_csv(${literalPath(path)}, auto_detect=false, header=false,
    delim='\u0002', quote='', escape='', new_line='\\r\\n', strict_mode=false, max_line_size=${MAX_LINE_BYTES},
    columns={'line':'VARCHAR'}))`
}

/** A relation of a file's cells, all text. It fails where a row has too many or too few of them. */
export function cellsRelation(path: string, columns: readonly string[], delimiter: string): string {
  const types = columns.map((name) => `'${name}': 'VARCHAR'`).join(', ')
  return `read_csv(${literalPath(path)}, auto_detect=false, header=false, delim='${delimiter}', quote='', escape='',
    nullstr='\u0002', max_line_size=${MAX_LINE_BYTES}, columns={${types}})`
}

/** A database in memory for the length of one import. */
export class TableDatabase {
  readonly #instance: DuckDBInstance
  readonly #connection: DuckDBConnection

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance
    this.#connection = connection
  }

  /** @param workFolder where it may put what does not fit into memory */
  static async open(workFolder: string): Promise<TableDatabase> {
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: MEMORY,
      temp_directory: workFolder,
    })
    return new TableDatabase(instance, await instance.connect())
  }

  /** Rows of a query, in batches. */
  async *rows(sql: string): AsyncGenerator<unknown[][]> {
    try {
      const result = await this.#connection.stream(sql)
      for await (const batch of result.yieldRowsJs()) yield batch
    } catch (error) {
      throw asImportError(error)
    }
  }

  /** Columns of a query that are all integers, piece by piece, for hundreds of thousands of rows. */
  async *integers(sql: string): AsyncGenerator<{ columns: number[][]; size: number }> {
    try {
      const result = await this.#connection.stream(sql)
      for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
        const { columnCount, rowCount } = chunk
        if (rowCount === 0) return
        const columns = Array.from({ length: columnCount }, (_, at) => chunk!.getColumnValues(at) as number[])
        yield { columns, size: rowCount }
      }
    } catch (error) {
      throw asImportError(error)
    }
  }

  /** Runs statements that give no rows. */
  async run(sql: string): Promise<void> {
    try {
      await this.#connection.run(sql)
    } catch (error) {
      throw asImportError(error)
    }
  }

  /** Makes a table of a key and numbers for it, out of a few thousand rows. */
  async addMap(
    name: string,
    rows: Iterable<readonly [key: string, number: number, more: number]>,
  ): Promise<void> {
    await this.run(`CREATE OR REPLACE TEMP TABLE ${name} (key VARCHAR, number INTEGER, more INTEGER)`)
    const appender = await this.#connection.createAppender(name)
    for (const [key, number, more] of rows) {
      appender.appendVarchar(key)
      appender.appendInteger(number)
      appender.appendInteger(more)
      appender.endRow()
    }
    appender.closeSync()
  }

  close(): void {
    this.#connection.closeSync()
    this.#instance.closeSync()
  }
}

function asImportError(error: unknown): Error {
  if (error instanceof ImportError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (/not utf-8|invalid unicode/i.test(message)) {
    return new ImportError('broken-file', 'is not UTF-8', { cause: error })
  }
  const first = message.split('\n')[0] ?? message
  return new ImportError('broken-file', `cannot be read as a table: ${first}`, { cause: error })
}

/** True for the failure that another encoding causes. */
export const isEncodingError = (error: unknown): boolean =>
  error instanceof ImportError && error.message === 'is not UTF-8'
