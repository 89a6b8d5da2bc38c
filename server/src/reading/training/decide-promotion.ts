import type { TrainingReport } from '@celadon/contract'

/** Whether a new base may read: it is right on the regression set in either language, and on what was taught, as often as before. */
export const decidePromotion = ({ scores: { before, after } }: Pick<TrainingReport, 'scores'>): boolean =>
  after.zh.right >= before.zh.right && after.en.right >= before.en.right && after.taught.right >= before.taught.right
