/** Bundles the command and the packages of this workspace; what is on npm stays outside. */
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { readingHash } from './tools/reading-hash.mjs'

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const files = fileURLToPath(new URL('./dist/files/', import.meta.url))

/** What the bundle reads at run time: the language model and the built viewer. */
function copyFiles(): Plugin {
  return {
    name: 'copy-files',
    async writeBundle() {
      const builder = inRepository('apps/viewer/tools/build-viewer.mjs')
      const { buildViewer } = await import(builder)
      const { folder } = await buildViewer()
      mkdirSync(files, { recursive: true })
      cpSync(folder, `${files}viewer`, { recursive: true })
      const model = inRepository('packages/language/model/english.model.gz')
      if (!existsSync(model)) throw new Error(`${model} is missing`)
      cpSync(model, `${files}english.model.gz`)
    },
  }
}

export default defineConfig({
  plugins: [copyFiles()],
  define: { __DEMARCHE_READING_HASH__: JSON.stringify(readingHash()) },
  ssr: {
    noExternal: [/^@demarche\//],
    resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] },
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { main: 'src/main.ts', 'extract-worker': 'src/graph-folder/extract-worker.ts' },
      external: (id) => /^[@a-z]/.test(id) && !id.startsWith('@demarche/'),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
