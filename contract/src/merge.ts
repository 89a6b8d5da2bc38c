import { z } from 'zod'

/**
 * Lets the conversation go on in the place of an older one of the same customer, `from`, which ends. Both epochs are the
 * ones that were seen. OTHER_CUSTOMER, NEWER_GOES_ON when it cannot be.
 */
export const mergeSchema = z.object({ epoch: z.int(), from: z.object({ id: z.string().max(64), epoch: z.int() }) })
export type Merge = z.infer<typeof mergeSchema>
