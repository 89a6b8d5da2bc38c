import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createBaseModel, decodeModel, type Model } from '@celadon/understanding'

/** As the build left it, read once a process; trained here and now where there is none, which takes most of a minute. */
export const openShippedModel = (): Model => (opened ??= readModel() ?? createBaseModel())

let opened: Model | undefined

const readModel = (): Model | undefined => {
  try {
    return decodeModel(readFileSync(createRequire(import.meta.url).resolve('@celadon/understanding/base-model')))
  } catch {
    return undefined
  }
}
