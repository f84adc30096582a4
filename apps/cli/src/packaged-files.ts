/** Files that lie beside the bundle of an installed package; in the repository each package has its own. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

function beside(path: string): string | undefined {
  const file = fileURLToPath(new URL(path, import.meta.url))
  return existsSync(file) ? file : undefined
}

/** The language model of an installed package; undefined in the repository. */
export function packagedModel(): string | undefined {
  return beside('./files/english.model.gz')
}

/** The built viewer of an installed package; undefined in the repository. */
export function packagedViewer(): string | undefined {
  return beside('./files/viewer')
}
