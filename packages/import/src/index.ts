/** Event tables, tables of one's own, graph files and entities, as statements. */

export { ImportError, type ImportErrorCode } from './import-error.ts'
export { type FileReading, type ImportOptions, importFile } from './import-file.ts'
export {
  EVENT_NOT_HERE,
  IMPORT_VERSION,
  type ImportedDocument,
  type RowTally,
  type StatedEvent,
} from './imported-document.ts'
