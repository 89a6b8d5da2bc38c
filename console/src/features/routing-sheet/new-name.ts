import type { Localized } from '@celadon/contract'
import { createSay } from '#language'

/** What something new is called until it is named. */
export const newName: Localized = { zh: createSay('zh')('routing.new-name'), en: createSay('en')('routing.new-name') }
