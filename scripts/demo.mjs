/** From a fresh clone to a running demo shop: install, build, start. Ctrl-C ends it. */
import { buildStale } from './build-steps.mjs'
import { ensureInstall } from './ensure-install.mjs'
import { becomeNode } from './run-command.mjs'

await ensureInstall()
console.log('Building what has changed …')
await buildStale(['model', 'server', 'widget', 'console'])
console.log('Starting the demo …')
// As `npm run celadon` does: room for what the turns under way made, or most of it would be moved before it is let go.
await becomeNode(['--max-semi-space-size=32', 'server/dist/main.js', 'demo', ...process.argv.slice(2)])
