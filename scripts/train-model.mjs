/** Trains the model that comes with Celadon once, so that no start has to: most of a minute of work, the same bytes each time. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBaseModel, encodeModel } from '../understanding/dist/index.js'
import { root } from './run-command.mjs'

writeFileSync(join(root, 'understanding/dist/base-model.bin'), encodeModel(createBaseModel()))
