/** Measuring: `npm run lab -- NAME [--json]`. Builds what is stale first; its own lines go to standard error. */
import { buildStale } from './build-steps.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { findChromium } from './find-chromium.mjs'
import { becomeNode } from './run-command.mjs'

// Standard output belongs to the command: with --json its last line is one JSON object.
console.log = console.error
await ensureInstall()
await buildStale(['model', 'server', 'widget', 'console', 'lab'])
const chromium = findChromium()
const env = { ...process.env, ...(chromium && { CELADON_CHROMIUM: chromium }) }
await becomeNode(['lab/dist/main.js', ...process.argv.slice(2)], { env })
