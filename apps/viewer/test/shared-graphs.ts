/** Graph files of other tools, where the folder with them is there. */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder with graph files of other tools: `graphs` in DEMARCHE_SHARED, else in `../shared` beside the repository. */
const folder = process.env.DEMARCHE_SHARED
  ? `${process.env.DEMARCHE_SHARED}/graphs/`
  : fileURLToPath(new URL('../../../../shared/graphs/', import.meta.url))

/** Paths of the graph files; none where the folder is absent. */
export const sharedGraphs = (): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => `${folder}${name}`)
    : []
