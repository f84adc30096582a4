/** The files of a published viewer as a data source: nothing but a web server that hands out files is needed. */
import {
  type ContradictionView,
  type Page,
  STATIC_PAGE_SIZE,
  type StatementPage,
  type StatementTable,
  type StatementView,
} from '../../server/views.ts'
import {
  DataError,
  type DataSource,
  type GraphAnswer,
  type PageOf,
  readJson,
  type StatementsOf,
} from './data-source.ts'
import { dateOfDay } from './statement-columns.ts'

const pageOf = <T>(items: readonly T[], { offset, limit }: PageOf): Page<T> => ({
  items: items.slice(offset, offset + limit),
  total: items.length,
  offset,
  limit,
})

/** Reads each file once. */
class Files {
  readonly #read = new Map<string, Promise<unknown>>()
  readonly #base: string
  constructor(base: string) {
    this.#base = base
  }
  get<T>(path: string): Promise<T> {
    const known = this.#read.get(path)
    if (known) return known as Promise<T>
    const asked = readJson<T>(`${this.#base}api/${path}.json`)
    this.#read.set(path, asked)
    // What failed is asked for again the next time.
    asked.catch(() => this.#read.delete(path))
    return asked
  }
}

async function idsOf(files: Files, of: StatementsOf): Promise<readonly string[]> {
  if ('ids' in of) return of.ids
  if ('actor' in of) return (await files.get<Record<string, string[]>>('statements-by-actor'))[of.actor] ?? []
  const { graph } = await files.get<GraphAnswer>('graph')
  return graph.edges.find(({ key }) => key === of.edge)?.attributes?.statements ?? []
}

/** The statements of these ids, in the order of the table, which is that of reading. */
async function statementsOf(
  files: Files,
  ids: readonly string[],
  page: PageOf,
  wanted: string | null,
): Promise<StatementPage> {
  const table = await files.get<StatementTable>('statement-table')
  const known = new Set(ids)
  const [types, days, rows]: [Record<string, number>, Record<string, number>, number[]] = [{}, {}, []]
  for (const [row, id] of table.ids.entries()) {
    if (!known.has(id)) continue
    const type = table.types[table.type[row]!]!
    types[type] = (types[type] ?? 0) + 1
    const number = table.day[row]
    if (typeof number === 'number') {
      const day = dateOfDay(number)
      days[day] = (days[day] ?? 0) + 1
    }
    if (wanted === null || type === wanted) rows.push(row)
  }
  const { items, ...rest } = pageOf(rows, page)
  const statements = items.map(async (row) => {
    const part = await files.get<StatementView[]>(`statements/${Math.floor(row / STATIC_PAGE_SIZE)}`)
    return part[row % STATIC_PAGE_SIZE]!
  })
  return { ...rest, types, days, items: await Promise.all(statements) }
}

/** The files below `base` as a data source. */
export function staticSource(base: string): DataSource {
  const files = new Files(base)
  return {
    graph: () => files.get('graph'),
    statements: async (of, page, type = null) => statementsOf(files, await idsOf(files, of), page, type),
    document: (id) => files.get(`documents/${encodeURIComponent(id)}`),
    contradictions: async (page) => pageOf(await files.get<ContradictionView[]>('contradictions'), page),
    searchTexts: () => files.get('search-texts'),
    statementTable: () => files.get('statement-table'),
    query: () =>
      Promise.reject(
        new DataError('no-query', 'A published graph cannot be asked: open it with demarche view.'),
      ),
  }
}
