import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Served by Celadon's server under /console/. `CELADON_DEV_SERVER` is where `vite` finds the API while developing. */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: { outDir: 'dist', assetsInlineLimit: 0, sourcemap: true, reportCompressedSize: true },
  server: {
    proxy: { '/api': { target: process.env['CELADON_DEV_SERVER'] ?? 'http://127.0.0.1:4870', ws: true } },
  },
})
