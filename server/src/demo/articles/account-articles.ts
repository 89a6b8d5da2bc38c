import { paragraphs, type DemoArticle } from './demo-article.ts'

export const accountArticles: DemoArticle[] = [
  {
    slug: 'signing-in',
    audience: 'buyers',
    title: { zh: '登录不上', en: 'Trouble signing in' },
    keywords: {
      zh: ['登不上', '登不进去', '登录失败', '账号被锁', '密码错误', '用户名', '登录不了', '提示账号不存在'],
      en: [
        'cannot log in',
        'login failed',
        'account locked',
        'wrong password',
        'sign-in problem',
        'says no such account',
        'logged out',
      ],
    },
    body: {
      zh: paragraphs(
        '用注册时的邮箱和密码登录。连续输错密码 5 次，账户锁定 30 分钟，之后自动解开；等不及可以重设密码，马上解锁。',
        '提示“没有这个账户”，多半是用了另一个邮箱注册。请在邮箱里搜索“青瓷集市”，收到过订单邮件的就是那个邮箱。',
        '每隔 90 天要重新登录一次。用别人的电脑，请登录后在“账户”里点“退出所有设备”。',
      ),
      en: paragraphs(
        'Sign in with the e-mail address you registered and your password. After 5 wrong passwords the account is locked for 30 minutes and then opens by itself; setting a new password unlocks it at once.',
        '"No such account" usually means another e-mail address. Search your mail for "Celadon Market": the address that received order mails is the one.',
        'Every 90 days you are asked to sign in again. On somebody else\'s computer, choose "Sign out everywhere" under "Account" when you are done.',
      ),
    },
  },
  {
    slug: 'verification-codes',
    audience: 'buyers',
    title: { zh: '收不到验证码', en: 'When a verification code does not come' },
    keywords: {
      zh: ['验证码没收到', '验证码错误', '验证码过期', '邮件没来', '一次性密码', '重发验证码', '几位数'],
      en: [
        'code not received',
        'no code in my mail',
        'one-time code',
        'code expired',
        'code is wrong',
        'resend the code',
        'spam folder',
      ],
    },
    body: {
      zh: paragraphs(
        '验证码发到您留存的邮箱，一般 1 分钟内到。没有看到，请先看垃圾邮件箱，并确认邮箱地址没有打错。',
        '验证码 10 分钟内有效，只能用一次。60 秒后可以重新发送，以最后一封邮件里的为准；一小时最多发 5 次。',
        '邮箱已经不用了，收不到验证码，请找人工客服核实身份后更换邮箱。',
      ),
      en: paragraphs(
        'A verification code goes to the e-mail address on file and usually arrives within a minute. If you do not see it, look in the spam folder and check the address for a slip.',
        'A code is valid for 10 minutes and works once. After 60 seconds you can send a new one, and only the newest counts; up to 5 an hour.',
        'If you no longer have that mailbox, ask for a person, who checks who you are and changes the address.',
      ),
    },
  },
  {
    slug: 'mails-and-messages',
    audience: 'buyers',
    title: { zh: '退订推广邮件', en: 'Stopping advertising mail' },
    keywords: {
      zh: ['不要再发广告', '取消订阅', '退订', '营销短信', '推销邮件', '骚扰短信', '别给我发邮件', '关闭通知'],
      en: [
        'unsubscribe',
        'newsletter',
        'stop sending me mail',
        'marketing messages',
        'too many mails',
        'opt out',
        'promotional emails',
        'turn off notifications',
      ],
    },
    body: {
      zh: paragraphs(
        '每封推广邮件底部都有“退订”，点一下当天生效，不用登录。也可以在“账户”的“通知”里关掉。',
        '退订只停推广邮件；订单、物流和退款的邮件仍会发送，因为您需要它们。',
        '我们不发推广短信，也不打推销电话。收到以我们名义发的推广短信，请不要点里面的链接。',
      ),
      en: paragraphs(
        'Every advertising mail has "Unsubscribe" at its foot. One click is enough, without signing in, and it works the same day. It can also be switched off under "Account", "Messages".',
        'Unsubscribing stops advertising only. Mails about orders, parcels and refunds still come, because you need them.',
        'We send no advertising by text message and make no sales calls. If you get one in our name, do not follow its link.',
      ),
    },
  },
  {
    slug: 'changing-account-details',
    audience: 'buyers',
    title: { zh: '修改账户资料', en: 'Changing your account details' },
    keywords: {
      zh: ['换手机号', '换绑手机', '换邮箱', '改名字', '改昵称', '改用户名', '绑定邮箱', '两个账号合并'],
      en: ['new mobile number', 'new email address', 'change my name', 'update my profile', 'nickname', 'two accounts'],
    },
    body: {
      zh: paragraphs(
        '昵称、头像和默认地址可以自己在“账户”里改，随时生效。',
        '换登录邮箱或手机号，要由人工客服核实身份后办理，1 个工作日内完成，新旧邮箱都会收到通知。智能客服不会修改这些资料。',
        '两个账户不能合并。可以注销一个，注销前请用完里面的余额、优惠券和积分。',
      ),
      en: paragraphs(
        'Nickname, picture and default address can be changed under "Account" by yourself, at any time.',
        'A new sign-in address or phone number is entered by a person who checks who you are first, within 1 working day; both the old and the new mailbox are told. The assistant never changes these.',
        'Two accounts cannot be joined. You can close one; please use up its balance, coupons and points before.',
      ),
    },
  },
]
