/** What `demarche build` is asked for. */
import type { Input } from '../input/input-options.ts'
import type { DocumentDefaults } from '../input/read-documents.ts'
import type { ImportedFile, ImportInput } from './import-source.ts'
import type { ModelReading } from './model-reading.ts'
import type { BuildStep } from './write-outputs.ts'

/** What is built, from what, into which folder. */
export interface BuildRequest {
  out: string
  inputs: readonly Input[]
  /** Event tables, graph files and entities. */
  imports?: readonly ImportInput[]
  /** Called for each file of theirs that was read. */
  onImport?: (file: ImportedFile) => void
  /** Absolute folders that were searched in full. */
  folders: readonly string[]
  defaults: DocumentDefaults
  version: string
  /** Who reads the documents of this run in place of the rules. */
  model?: ModelReading | undefined
  /** How many workers read where there are many documents; as many as there are cores unless said otherwise. */
  workers?: number | undefined
  /** Called after each document that was met. */
  onDocument?: (done: { read: number; known: number; location: string }) => void
  /** Called when reading is over, with each step of what is then computed and written as it begins. */
  onStep?: (step: BuildStep) => void
}
