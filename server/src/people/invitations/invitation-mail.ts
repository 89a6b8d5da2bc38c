import type { Localized, MemberRole, OwnRoleName } from '@celadon/contract'

/** Where somebody is invited to; `seller` is the shop a seller's member is to speak for. */
export type InvitedTo = { tenant: Localized; role: MemberRole; ownRole: OwnRoleName; seller: Localized | null }

/** In both languages: nobody knows yet which one its reader speaks. */
export const writeInvitationMail = (link: string, to: InvitedTo): { subject: string; body: string } => ({
  subject: [subject.zh(to.tenant.zh), subject.en(to.tenant.en)].join(' | '),
  body: [body.zh(to.tenant.zh, roleIn(to, 'zh')), end.zh, body.en(to.tenant.en, roleIn(to, 'en')), end.en, link].join(
    '\n\n',
  ),
})

const subject = {
  zh: (tenant: string) => `【${tenant}】邀请您加入客服工作台`,
  en: (tenant: string) => `${tenant} invites you to its desk`,
}

const body = {
  zh: (tenant: string, role: string) =>
    `您好，“${tenant}”邀请您加入客服工作台，角色是${role}。请打开下面的链接，填写姓名并设置密码。`,
  en: (tenant: string, role: string) =>
    `Hello. ${tenant} invites you to its customer service desk as ${role}. Open the link below, enter your name and choose a password.`,
}

const end: Localized = {
  zh: '链接 72 小时内有效，只能使用一次，请不要转发。如果这与您无关，不必理会。',
  en: 'The link works once, for 72 hours; please do not forward it. If this is not for you, there is nothing to do.',
}

const roleIn = ({ role, ownRole, seller }: InvitedTo, language: 'zh' | 'en'): string => {
  if (role === 'sellerMember') return ofSeller[language](seller?.[language] ?? '')
  return ownRole === null ? roles[role][language] : `“${ownRole.name[language]}”`
}

const ofSeller = {
  zh: (seller: string) => `商家“${seller}”的成员`,
  en: (seller: string) => `a member of the seller ${seller}`,
}

const roles: Record<Exclude<MemberRole, 'sellerMember'>, Localized> = {
  agent: { zh: '客服', en: 'an agent' },
  supervisor: { zh: '主管', en: 'a supervisor' },
  admin: { zh: '管理员', en: 'an administrator' },
}
