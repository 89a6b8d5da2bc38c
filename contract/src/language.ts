import { z } from 'zod'

/** The two languages every surface speaks. */
export const languageSchema = z.enum(['zh', 'en'])
export type Language = z.infer<typeof languageSchema>

/** One text in both languages. */
export const localizedSchema = z.object({ zh: z.string(), en: z.string() })
export type Localized = z.infer<typeof localizedSchema>

/** An instant, ISO 8601 with offset. */
export const instantSchema = z.iso.datetime({ offset: true })

/** Whole minor units (cents, 分) and an ISO 4217 currency. */
export const moneySchema = z.object({ amountMinor: z.int(), currency: z.string().regex(/^[A-Z]{3}$/) })
export type Money = z.infer<typeof moneySchema>
