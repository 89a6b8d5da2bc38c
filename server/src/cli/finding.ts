import type { Localized } from '@celadon/contract'

/** What one check found. With a `remedy` it is a problem. */
export type Finding = { subject: Localized; found: Localized; remedy?: Localized }
