import { readFileSync } from 'node:fs'
import { decodeModel } from '#classifier'

/** The model as the build left it: training it takes longer than all tests that read with it. */
export const shippedModel = decodeModel(readFileSync(new URL('../dist/base-model.bin', import.meta.url)))
