/** What customers say about the shop itself: reaching it, its people, its rules, and what they think of it. */
import type { IntentDefinition } from '#intents/define'
import { accessibilityNeed } from './accessibility-need.ts'
import { askPolicy } from './ask-policy.ts'
import { complaintAboutStaff } from './complaint-about-staff.ts'
import { complaint } from './complaint.ts'
import { languageChoice } from './language-choice.ts'
import { openingHours } from './opening-hours.ts'
import { praise } from './praise.ts'
import { reachByPhone } from './reach-by-phone.ts'
import { requestHuman } from './request-human.ts'
import { scamReport } from './scam-report.ts'
import { storeLocation } from './store-location.ts'
import { suggestion } from './suggestion.ts'

export const serviceIntents: readonly IntentDefinition[] = [
  requestHuman,
  complaint,
  complaintAboutStaff,
  praise,
  suggestion,
  openingHours,
  accessibilityNeed,
  languageChoice,
  scamReport,
  storeLocation,
  askPolicy,
  reachByPhone,
]
