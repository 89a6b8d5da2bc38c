import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin } from 'vite'

/** Browsers with `light-dark()`: below them the colours would have to be written twice. */
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5']
const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/**
 * Served by Celadon's server under /widget/: the pages and the loader have fixed names, everything else is hashed.
 * `CELADON_DEV_SERVER` is where `vite` finds the API while developing.
 */
export default defineConfig({
  base: './',
  plugins: [loader()],
  build: {
    outDir: 'dist',
    target: browsers,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: [pathOf('frame.html'), pathOf('resume.html'), pathOf('preview.html')] },
  },
  server: {
    proxy: { '/api': { target: process.env['CELADON_DEV_SERVER'] ?? 'http://127.0.0.1:4870', ws: true } },
  },
})

/** The loader is a classic script on somebody else's page: one file, no imports, no names left behind. */
function loader(): Plugin {
  return {
    name: 'celadon-loader',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        root: pathOf('.'),
        logLevel: 'warn',
        build: {
          write: false,
          target: browsers,
          rolldownOptions: { input: pathOf('src/loader/index.ts'), output: { format: 'iife' } },
        },
      })
      const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
      const script = outputs.find((output) => output.type === 'chunk')
      if (script === undefined) return this.error('The loader was not built.')
      this.emitFile({ type: 'asset', fileName: 'loader.js', source: script.code })
    },
  }
}
