/** Changes the embedded store of a folder. */
import type { GraphChange } from '@demarche/core'
import type { GraphFiles } from './graph-files.ts'

/**
 * Makes the change in the store that stands. A store that does not hold what is to be changed is taken away: the build
 * that asked for it fails, and the next one makes it anew.
 */
export async function updateStore(files: GraphFiles, change: GraphChange): Promise<void> {
  const { openEmbeddedStore } = await import('@demarche/store')
  const store = openEmbeddedStore(files.store)
  try {
    await store.update(change)
  } finally {
    await store.close()
  }
}
