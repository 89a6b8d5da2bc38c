/** What customers say about their account: getting in, keeping strangers out, their details, and leaving. */
import type { IntentDefinition } from '#intents/define'
import { accountHacked } from './account-hacked.ts'
import { changeProfile } from './change-profile.ts'
import { deleteAccount } from './delete-account.ts'
import { loginProblem } from './login-problem.ts'
import { newsletter } from './newsletter.ts'
import { privacyRequest } from './privacy-request.ts'
import { resetPassword } from './reset-password.ts'
import { suspiciousOrder } from './suspicious-order.ts'
import { verificationCode } from './verification-code.ts'

export const accountIntents: readonly IntentDefinition[] = [
  loginProblem,
  resetPassword,
  verificationCode,
  changeProfile,
  accountHacked,
  suspiciousOrder,
  deleteAccount,
  privacyRequest,
  newsletter,
]
