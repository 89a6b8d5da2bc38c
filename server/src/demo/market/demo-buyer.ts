import type { Language, Localized } from '@celadon/contract'

export type DemoBuyer = { id: string; name: string; email: string; language: Language; city: Localized }
