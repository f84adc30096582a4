/** From the property graph to Neo4j and to files. */
export { ExportError, type ExportErrorCode } from './export-error.ts'
export type {
  DatabaseAddress,
  DatabaseExportOptions,
  DatabaseInput,
  DatabaseTarget,
  ExportInput,
  ExportProgress,
  ExportSummary,
  ExportTarget,
  FileTarget,
  PruneCounts,
} from './export-target.ts'
export {
  type GraphFile,
  graphFileHead,
  graphFileLines,
  graphLineKey,
  graphLines,
  HEAD_KEY,
  openGraphFile,
} from './files/graph-file.ts'
export { type GraphItem, type GraphStream, streamOf } from './graph-stream.ts'
export { csvTarget } from './targets/csv/target.ts'
export { cypherTarget } from './targets/cypher/target.ts'
export { gexfTarget } from './targets/gexf/target.ts'
export { graphmlTarget } from './targets/graphml/target.ts'
export { jsonlTarget } from './targets/jsonl/target.ts'
export { neo4jTarget } from './targets/neo4j/target.ts'
export { neo4jAdminTarget } from './targets/neo4j-admin/target.ts'
export { exportTarget, exportTargets } from './targets.ts'
