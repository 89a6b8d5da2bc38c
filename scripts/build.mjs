/** Installs when needed, then builds whatever is stale: everything, or only the named parts. */
import { buildStale, steps } from './build-steps.mjs'
import { ensureInstall } from './ensure-install.mjs'

const names = process.argv.slice(2)
const unknown = names.find((name) => !(name in steps))
if (unknown) throw new Error(`there is no part '${unknown}'; the parts are ${Object.keys(steps).join(', ')}`)
await ensureInstall()
await buildStale(names.length > 0 ? names : Object.keys(steps))
