/** Checks the rules of the house: directions, words, translations, stores, purity, sizes. */
import { fileURLToPath } from 'node:url'
import { checkAll, readFileMap } from './checks/index.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = readFileMap(root)
const findings = checkAll(files)
for (const { path, line, rule, detail } of findings) console.log(`${path}:${line}  ${rule}: ${detail}`)
console.log(`${Object.keys(files).length} files read, ${findings.length} faults`)
process.exitCode = findings.length > 0 ? 1 : 0
