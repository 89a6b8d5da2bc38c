import { z } from 'zod'

/** Every error a caller can meet: HTTP status and the sentence in both languages. The code is the stable part. */
export const errorTable = {
  MALFORMED_JSON: { status: 400, zh: '请求内容不是有效的 JSON。', en: 'The request body is not valid JSON.' },
  INVALID_REQUEST: { status: 400, zh: '请求不符合格式要求。', en: 'The request does not have the expected shape.' },
  UNAUTHENTICATED: { status: 401, zh: '请先登录。', en: 'Sign in first.' },
  SIGN_IN_REFUSED: { status: 401, zh: '邮箱或密码不正确。', en: 'The e-mail address or the password is not right.' },
  TOKEN_EXPIRED: {
    status: 401,
    zh: '凭证已过期，请重新打开会话。',
    en: 'The token has expired. Open the conversation again.',
  },
  TOKEN_INVALID: { status: 401, zh: '凭证无效。', en: 'The token is not valid.' },
  FORBIDDEN: { status: 403, zh: '您没有权限这样做。', en: 'You may not do this.' },
  ABOVE_OWN_CAP: {
    status: 403,
    zh: '要退的钱超过了您的退款额度，请由额度更高的同事办理。',
    en: 'The money is above your refund cap. Somebody with a higher cap can do it.',
  },
  ORIGIN_NOT_ALLOWED: { status: 403, zh: '该来源不在允许列表中。', en: 'This origin is not on the allow-list.' },
  NOT_FOUND: { status: 404, zh: '没有找到。', en: 'Not found.' },
  INBOX_NOT_FOUND: { status: 404, zh: '没有这个接入点。', en: 'There is no such inbox.' },
  INTENT_NOT_FOUND: { status: 404, zh: '没有这个意图。', en: 'There is no such intent.' },
  SUBJECT_NOT_FOUND: {
    status: 404,
    zh: '没有找到这个订单、客户或商品。',
    en: 'There is no such order, customer or product.',
  },
  METHOD_NOT_ALLOWED: { status: 405, zh: '不支持这种请求方法。', en: 'The method is not supported here.' },
  ALREADY_DECIDED: { status: 409, zh: '已经有人审批过了。', en: 'Somebody has decided on this already.' },
  MESSAGE_ID_REUSED: {
    status: 409,
    zh: '这个消息编号已用于另一条内容不同的消息。',
    en: 'This message id was used for a message with other content.',
  },
  DRAFT_CHANGED: {
    status: 409,
    zh: '草稿刚刚被别人改过，您的这次修改没有保存。',
    en: 'Somebody else has just changed this draft. This change of yours was not saved.',
  },
  NAME_TAKEN: {
    status: 409,
    zh: '已有同名的一项，没有保存。',
    en: 'There is one of this name already. Nothing was saved.',
  },
  CHANGED_MEANWHILE: {
    status: 409,
    zh: '刚刚被别人改过，您的这次修改没有保存。',
    en: 'Somebody else has just changed this. Nothing of yours was saved.',
  },
  INTENT_EXISTS: { status: 409, zh: '已有同名的意图。', en: 'There is an intent of this name already.' },
  NOT_OWNER: { status: 409, zh: '这个会话现在不归您。', en: 'The conversation is not yours now.' },
  STALE_EPOCH: {
    status: 409,
    zh: '会话刚刚换了归属，请刷新。',
    en: 'The conversation has just changed hands. Refresh.',
  },
  NEWER_WORDS: {
    status: 409,
    zh: '客户又说了话，会话没有结束。请先看新消息。',
    en: 'The customer has said something more, so the conversation was not ended. Read it first.',
  },
  OTHER_CUSTOMER: {
    status: 409,
    zh: '两个会话不是同一位客户的，不能合并。',
    en: 'The two conversations are not of the same customer and cannot become one.',
  },
  NEWER_GOES_ON: {
    status: 409,
    zh: '只能把较早的会话并入较新的：客户正在使用较新的那个。',
    en: 'Only an older conversation becomes part of a newer one: the newer is the one its customer has open.',
  },
  QUEUE_IN_USE: {
    status: 409,
    zh: '还有会话在这个队列里等待，或者它是默认队列，不能移除。没有保存。',
    en: 'Conversations wait in the queue, or it takes everything else: it cannot be removed. Nothing was saved.',
  },
  OFFER_OVER: {
    status: 409,
    zh: '这次派单已经结束，会话给了别人或回到了队列。',
    en: 'This offer is over: the conversation went to somebody else or back to the queue.',
  },
  COLOUR_TOO_PALE: {
    status: 409,
    zh: '这个颜色作为文字或按钮看不清，没有保存。请用更深的颜色。',
    en: 'Words and buttons in this colour could not be read. Nothing was saved. Choose a darker one.',
  },
  LAST_ADMIN: {
    status: 409,
    zh: '工作区至少要有一位管理员，这是最后一位。没有更改。',
    en: 'A workspace has at least one admin, and this is the last. Nothing was changed.',
  },
  ROLE_IN_USE: {
    status: 409,
    zh: '还有成员或未使用的邀请是这个角色，不能移除。没有更改。',
    en: 'A member or an open invitation has this role: it cannot be removed. Nothing was changed.',
  },
  ALREADY_PAID: {
    status: 409,
    zh: '这件商品的款项已经处理过，不会重复处理。',
    en: 'The money for this was moved already. It is not moved twice.',
  },
  TOO_MANY_FILES: {
    status: 409,
    zh: '这个会话里的文件已经够多了，不能再添加。',
    en: 'This conversation holds as many files as it may. No more can be added.',
  },
  TOO_MANY_SYNONYMS: {
    status: 409,
    zh: '同义词已达到上限，请先删除不再需要的。',
    en: 'There are as many groups of synonyms as there may be. Remove some first.',
  },
  NOTHING_TO_PUBLISH: {
    status: 409,
    zh: '没有可发布的内容：标题和正文至少要有一种语言。',
    en: 'There is nothing to publish: a title and a text are needed in one language at least.',
  },
  TESTS_FAIL: {
    status: 409,
    zh: '有测试问题会因此答不上来，没有发布。请查看后再决定。',
    en: 'Kept questions would no longer be answered, so nothing was published. Look at them and decide.',
  },
  LESSONS_FAIL: {
    status: 409,
    zh: '有学到的测试或选定的模拟买家不会通过，没有发布。',
    en: 'Learned tests or chosen simulated buyers would not be met, so nothing was published.',
  },
  NOTHING_TO_SAY: {
    status: 409,
    zh: '这条测试的那一轮里没有请求的原话，没法照着模拟。没有保存。',
    en: 'No wish began in the turn of this test, so nobody can say it again. Nothing was kept.',
  },
  SHELF_FULL: {
    status: 409,
    zh: '已达到数量上限，没有保存。',
    en: 'There are as many as there may be. Nothing was saved.',
  },
  IMPORT_ENDED: { status: 409, zh: '这次导入已经结束。', en: 'This import has ended.' },
  CONVERSATION_RESOLVED: { status: 409, zh: '会话已结束。', en: 'The conversation is resolved.' },
  ALREADY_MEMBER: {
    status: 409,
    zh: '这个邮箱的主人已是本工作区的成员。',
    en: 'Whoever has this address is a member of the workspace already.',
  },
  INVITATION_EXPIRED: {
    status: 410,
    zh: '这封邀请已过期。请联系邀请您的人重新发送。',
    en: 'This invitation has expired. Whoever invited you can send it again.',
  },
  INVITATION_USED: {
    status: 410,
    zh: '这封邀请已经用过。请直接登录。',
    en: 'This invitation was used already. Sign in instead.',
  },
  INVITATION_WITHDRAWN: {
    status: 410,
    zh: '这封邀请已被撤回。请联系邀请您的人。',
    en: 'This invitation was withdrawn. Ask whoever invited you.',
  },
  LINK_EXPIRED: { status: 410, zh: '链接已失效或已用过。', en: 'The link has expired or was used.' },
  TOO_LARGE: { status: 413, zh: '内容太长。', en: 'The content is too long.' },
  FILE_TOO_LARGE: {
    status: 413,
    zh: '文件太大，请换一个小一些的。',
    en: 'The file is too large. Choose a smaller one.',
  },
  PICTURE_TOO_LARGE: {
    status: 413,
    zh: '图片的像素太多，请换一张尺寸小一些的。',
    en: 'The picture has too many pixels. Choose a smaller one.',
  },
  FILE_TYPE_REFUSED: {
    status: 415,
    zh: '只能发送 JPEG、PNG、WebP 图片，PDF 或纯文本文件。',
    en: 'Only JPEG, PNG and WebP pictures, PDF and plain text files can be sent.',
  },
  HEIC_REFUSED: {
    status: 415,
    zh: '这是 HEIC 格式的照片，这里打不开。请把照片截图后发截图；或在 iPhone 的“设置 → 相机 → 格式”里选“兼容性最佳”，重新拍一张。',
    en: 'This photo is a HEIC file, which cannot be opened here. Send a screenshot of it, or choose "Most Compatible" on the iPhone under Settings, Camera, Formats, and take it once more.',
  },
  IMPORT_TYPE_REFUSED: {
    status: 415,
    zh: '只能导入 Markdown、HTML、CSV、PDF 或纯文本文件。',
    en: 'Only Markdown, HTML, CSV, PDF and plain text files can be imported.',
  },
  FILE_UNREADABLE: { status: 422, zh: '文件已损坏，无法读取。', en: 'The file is damaged and cannot be read.' },
  POLICY_REFUSED: { status: 422, zh: '这一版规则不能发布。', en: 'This version cannot be published.' },
  WORDS_REFUSED: { status: 422, zh: '这些内容不能发给客户。', en: 'This cannot be said to a customer.' },
  WORDING_REFUSED: { status: 422, zh: '这些话术不能发布。', en: 'This wording cannot be published.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, zh: '不支持这种内容类型。', en: 'The media type is not supported.' },
  RATE_LIMITED: { status: 429, zh: '请求太频繁，请稍后再试。', en: 'Too many requests. Try again shortly.' },
  INTERNAL: { status: 500, zh: '服务器出错，没有执行任何操作。', en: 'The server failed. Nothing was done.' },
  UNAVAILABLE: {
    status: 503,
    zh: '服务暂时不可用，请重试。',
    en: 'The service is not available for the moment. Try again.',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>

export type ErrorCode = keyof typeof errorTable

/** RFC 9457. `detail` is in the caller's language; quote `traceId` when asking for help. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  traceId: z.string(),
  /** Where in the request, as dotted paths, when its shape was wrong. */
  fields: z.array(z.string()).optional(),
  /** Each thing that stands in the way, as a sentence in the caller's language. */
  reasons: z.array(z.string()).optional(),
})
export type Problem = z.infer<typeof problemSchema>
