import { defineConfig } from 'vitest/config'
import { readingHash } from './apps/cli/tools/reading-hash.mjs'

/** One configuration for every package; tests read the sources, so nothing has to be built first. */
export default defineConfig({
  // As in the bundle: what a test reads from the sources has the version of what the command reads.
  define: { __DEMARCHE_READING_HASH__: JSON.stringify(readingHash()) },
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'apps/*/{src,server,test}/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    globalSetup: ['tools/neo4j-test-server/vitest-setup.ts'],
    // The browser draws by the processor in continuous integration, at times later than a test waits: once more, then it fails.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
