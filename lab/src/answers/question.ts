import type { Language } from '@celadon/contract'

/** What somebody asks, and the articles that answer it; `null`: the shop could well be asked this, and no article answers. */
export type AskedQuestion = readonly [question: string, slugs: string | readonly string[] | null]

/** Questions of one sheet by the language they are read as and by who asks. */
export type QuestionSheet = Record<Language, { buyers: readonly AskedQuestion[]; sellers: readonly AskedQuestion[] }>
