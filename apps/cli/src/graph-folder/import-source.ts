/** Event tables, graph files and entities as sources of a graph folder: read by `packages/import`, kept like articles. */
import type { CountedTable, Document, Issue } from '@demarche/core'
import type { FileReading, ImportedDocument, ImportOptions } from '@demarche/import'
import { systemReason } from '../cli-error.ts'
import { plural } from '../output/plural.ts'
import { recordId } from './readings.ts'
import type { SourceEntry } from './source-list.ts'

/** One file to import, and how. */
export interface ImportInput {
  path: string
  options: ImportOptions
}

/** Keeps one imported document where it is not kept already. */
export type KeepImported = (record: string, document: ImportedDocument, version: string) => void

/** Keeps what was counted of a big table; gives the name of its file. */
export type KeepCounted = (counted: CountedTable) => string

/** What reading files needs of the graph's folder. */
export interface ImportPlace {
  keep: KeepImported
  keepCounted: KeepCounted
  onFile: (file: ImportedFile) => void
  eventOf: NonNullable<ImportOptions['eventOf']>
}

/** What an import found in one file, for the lines that people see. */
export interface ImportedFile {
  name: string
  found: string
  line: string
}

/** `100 rows: 73 in, 27 merged with others, 0 left out`. */
export function tallyLine({ tally }: FileReading): string {
  const left = Object.entries(tally.skipped).sort(([a], [b]) => (a < b ? -1 : 1))
  const count = left.reduce((sum, [, number]) => sum + number, 0)
  const why = left.map(([code, number]) => `${number} ${code}`).join(', ')
  const kept = `${tally.stated} in, ${tally.merged} merged with others`
  return `${plural(tally.rows, tally.unit ?? 'row')}: ${kept}, ${count} left out${why === '' ? '' : ` (${why})`}`
}

/**
 * Reads one file into its entry of the list of sources.
 *
 * @param mayWait true where other files are still to be read: then one whose rows tell of events that are not here yet
 *   gives undefined, and is to be read again after them
 */
export async function readImport(
  { path, options }: ImportInput,
  entryPath: string,
  { keep, keepCounted, onFile, eventOf }: ImportPlace,
  mayWait: boolean,
): Promise<SourceEntry | undefined> {
  const { EVENT_NOT_HERE, importFile, ImportError, IMPORT_VERSION } = await import('@demarche/import')
  const entry: SourceEntry = { path: entryPath, records: [], issues: [] }
  const version = IMPORT_VERSION + (options.map ? `:${JSON.stringify(options.map).replaceAll('"', '')}` : '')
  try {
    for await (const reading of importFile(path, { ...options, eventOf })) {
      if (mayWait && reading.tally.skipped[EVENT_NOT_HERE] !== undefined) return undefined
      const line = tallyLine(reading)
      onFile({ name: reading.name, found: reading.found, line })
      entry.issues.push(note(`${reading.found}; ${line}`, reading.name), ...reading.issues)
      if (reading.counted && reading.counted.length > 0)
        entry.counted = [...(entry.counted ?? []), keepCounted(reading.counted)]
      for (const imported of reading.documents) {
        const record = recordId(imported.document)
        keep(record, imported, version)
        if (imported.tellsOf) entry.tellsOfEvents = true
        entry.records.push({
          record,
          location: locationOf(imported.document, reading.name),
          externalId: null,
        })
      }
    }
  } catch (error) {
    const reason = error instanceof ImportError ? error.message : `cannot be read: ${systemReason(error)}`
    const code = error instanceof ImportError ? error.code : 'unreadable-file'
    entry.issues.push({ severity: 'error', code, message: reason, location: path, span: null })
  }
  return entry
}

const note = (message: string, location: string): Issue => ({
  severity: 'note',
  code: 'imported',
  message,
  location,
  span: null,
})

/** The first words of a document of rows are its file and line. */
const locationOf = ({ text }: Document, name: string): string => {
  const first = text.slice(0, text.indexOf(' | '))
  return first.startsWith(name) ? first : name
}
