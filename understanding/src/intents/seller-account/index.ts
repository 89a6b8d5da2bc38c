/** The intents of a seller about the shop itself: its standing, opening and closing, staff, rules, figures and interfaces. */
import type { IntentDefinition } from '#intents/define'
import { abusiveBuyer } from './abusive-buyer.ts'
import { accountAppeal } from './account-appeal.ts'
import { accountHealth } from './account-health.ts'
import { closeShop } from './close-shop.ts'
import { openShop } from './open-shop.ts'
import { salesReport } from './sales-report.ts'
import { sellerApi } from './seller-api.ts'
import { sellerHoliday } from './seller-holiday.ts'
import { sellerMembers } from './seller-members.ts'
import { sellerPolicy } from './seller-policy.ts'

export const sellerAccountIntents: readonly IntentDefinition[] = [
  accountHealth,
  accountAppeal,
  openShop,
  closeShop,
  sellerPolicy,
  sellerMembers,
  sellerHoliday,
  abusiveBuyer,
  salesReport,
  sellerApi,
]
