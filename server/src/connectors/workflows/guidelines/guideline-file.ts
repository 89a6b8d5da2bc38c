import { z } from 'zod'

const actionSchema = z.object({
  type: z.string(),
  button: z.string().trim().min(1).max(80),
  text: z.string().max(2_000),
  subtext: z.array(z.string().max(2_000)).max(40),
})

const guidelineSchema = z.object({
  actions: z.array(actionSchema).min(1).max(60),
  instructions: z.array(z.string().max(2_000)).max(40),
})

const named = z.string().trim().min(1).max(80)

/** Guidelines for people in the shape of ABCD's: by group and name, each with its actions in their order. */
export const guidelineFileSchema = z.record(
  named,
  z.object({ description: z.string(), subflows: z.record(named, guidelineSchema) }),
)
export type GuidelineFile = z.infer<typeof guidelineFileSchema>
export type Guideline = z.infer<typeof guidelineSchema>
export type GuidelineAction = z.infer<typeof actionSchema>

/** All that a person reads of an action, in the order of the file. */
export const sentencesOf = ({ text, subtext }: GuidelineAction): string[] =>
  [text, ...subtext].map((sentence) => sentence.trim()).filter((sentence) => sentence.length > 1)

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
