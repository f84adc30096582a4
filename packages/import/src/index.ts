/** Event tables, tables of one's own, graph files and entities, as statements. */

export type { FileReading, ImportOptions } from './file-reading.ts'
export { ImportError, type ImportErrorCode } from './import-error.ts'
export { importFile } from './import-file.ts'
export {
  EVENT_NOT_HERE,
  IMPORT_VERSION,
  type ImportedDocument,
  type RowTally,
  type StatedEvent,
} from './imported-document.ts'
export { retold } from './tables/mention-table.ts'
