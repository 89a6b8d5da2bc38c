/** What makes somebody be served before those who came earlier. */
export type Urgency = {
  /** Money or an account is being stolen, or somebody is in danger. */
  isDanger: boolean
  /** Has a membership with the shop. */
  isMember: boolean
  /** 0 to 1, of the last words. */
  anger: number
}

/** From here on a customer counts as angry: the same as where a person is offered unasked. */
const angry = 0.5

/**
 * priority = 100 for danger + 20 for a member + 10 for anger. So danger stands before everybody, a member before an
 * angry customer, an angry member before a calm one; most have 0. Within one priority the oldest is first, always.
 */
export const decidePriority = ({ isDanger, isMember, anger }: Urgency): number =>
  (isDanger ? 100 : 0) + (isMember ? 20 : 0) + (anger >= angry ? 10 : 0)
