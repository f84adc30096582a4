import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The viewer as a static folder: every path relative, so that it works below any address. */
export default defineConfig({
  plugins: [react()],
  base: './',
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1400 },
  server: { proxy: { '/api': 'http://127.0.0.1:4747' } },
})
