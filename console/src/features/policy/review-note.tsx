import type { PolicyReview } from '@celadon/contract'
import { useWording } from '#language'

/** Where the operator's yes to this version stands. */
export function ReviewNote({ review }: { review: PolicyReview }) {
  const { say, format } = useWording()
  const time = format.moment(review.askedAt, new Date())
  if (review.state === 'open') return <p className="system-line">{say('review.open', { time })}</p>
  return <p>{review.state === 'refused' ? say('review.refused', { why: review.why }) : say('review.granted')}</p>
}
