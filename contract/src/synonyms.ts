import { z } from 'zod'

const wordSchema = z.string().trim().min(1).max(60)

/** Words and phrases, in either language or both, that mean the same to a workspace. */
export const newSynonymsSchema = z.object({ words: z.array(wordSchema).min(2).max(12) })

export const synonymsSchema = z.object({ id: z.string(), words: z.array(z.string()) })
export type SynonymsOfTenant = z.infer<typeof synonymsSchema>

/** Oldest first. */
export const synonymsListSchema = z.object({ groups: z.array(synonymsSchema) })
