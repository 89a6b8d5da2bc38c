import { z } from 'zod'

/** What can stand in braces in a macro: filled from the records of the conversation it is used in. */
export const macroBlankSchema = z.enum(['customer', 'order', 'amount', 'item', 'tracking', 'agent'])
export type MacroBlank = z.infer<typeof macroBlankSchema>

const macroText = z.string().trim().max(2_000)

/** A reply kept ready. `isOwn`: only its owner sees it. `mayWrite`: whether the reader may change it. */
export const macroSchema = z.object({
  id: z.string(),
  name: z.string(),
  text: z.object({ zh: z.string(), en: z.string() }),
  isOwn: z.boolean(),
  mayWrite: z.boolean(),
  revision: z.int(),
})
export type Macro = z.infer<typeof macroSchema>
export const macroListSchema = z.object({ macros: z.array(macroSchema) })
export type MacroList = z.infer<typeof macroListSchema>

/** `name`: how it is called after the slash. `revision`: the one that was changed; 0 for a new one. */
export const macroSaveSchema = z.object({
  name: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u),
  text: z.object({ zh: macroText, en: macroText }),
  isOwn: z.boolean(),
  revision: z.int().min(0),
})
export type MacroSave = z.infer<typeof macroSaveSchema>
