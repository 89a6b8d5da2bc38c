import { z } from 'zod'
import { colourSchema } from './accent.ts'
import { instantSchema, localizedSchema } from './language.ts'

/** A place on the web: `https://shop.example`. What follows the host is left out. */
const siteSchema = z
  .string()
  .trim()
  .max(200)
  .regex(/^https?:\/\/\S+$/i)

/** `accent` null: Celadon's own colour. `revision`: of what was read; CHANGED_MEANWHILE with what it is now when somebody saved since. */
export const inboxSaveSchema = z.object({
  name: z.object({ zh: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) }),
  allowedOrigins: z.array(siteSchema).max(50),
  accent: colourSchema.nullable(),
  revision: z.int().positive(),
})
export type InboxSave = z.infer<typeof inboxSaveSchema>

/** `seen`: sites whose pages loaded the chat; one that may not is shown as such, the newest only. */
export const inboxSettingSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: localizedSchema,
  allowedOrigins: z.array(z.string()),
  accent: z.string().nullable(),
  revision: z.int(),
  seen: z.array(z.object({ origin: z.string(), at: instantSchema, isAllowed: z.boolean() })),
})
export type InboxSetting = z.infer<typeof inboxSettingSchema>

/** `publicUrl`: where the loader is fetched from. `now`: to say how long ago. */
export const inboxListSchema = z.object({
  inboxes: z.array(inboxSettingSchema),
  publicUrl: z.string(),
  now: instantSchema,
})
export type InboxList = z.infer<typeof inboxListSchema>
