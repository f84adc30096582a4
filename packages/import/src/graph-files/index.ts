/** Readers of other tools' graph files. No Node APIs: they run in browsers too. */
export { graphFileFormats } from './formats.ts'
export type {
  AttributeColumn,
  AttributeValue,
  EdgeDirection,
  GraphFile,
  GraphFileEdge,
  GraphFileFormat,
  GraphFileFormatName,
  GraphFileIssue,
  GraphFileNode,
  GraphFileOptions,
  GraphFileReading,
  GraphFileTally,
  Spell,
  TimedValue,
} from './graph-file.ts'
export { detectGraphFile, readGraphFile } from './read-graph-file.ts'
