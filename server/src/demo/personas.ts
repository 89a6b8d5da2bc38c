import type { Localized } from '@celadon/contract'
import { plainBuyers, sellerPerson, storied } from '#demo/market'

export type PersonaKey = 'lin' | 'emma' | 'chen' | 'seller' | 'stranger'

/** Somebody the visitor of the demo can be. `email` finds them in the shop. */
export type Persona = {
  key: PersonaKey
  name: Localized
  email: string
  isSignedIn: boolean
  story: Localized
  asks: Localized
}

const same = (text: string): Localized => ({ zh: text, en: text })

const stranger = plainBuyers[0]!

/** Three buyers and a seller whom the shop has signed in, and one whom nobody knows yet. */
export const personas: readonly Persona[] = [
  {
    key: 'lin',
    name: { zh: storied.lin.name, en: 'Lin Xiaoyu' },
    email: storied.lin.email,
    isSignedIn: true,
    story: {
      zh: '一个包裹晚了一天，一单刚付款，一单已签收。有优惠券，是付费会员。',
      en: 'One parcel a day late, one order just paid, one delivered. Holds a coupon and a membership.',
    },
    asks: { zh: '我的包裹到哪了？', en: 'Where is my parcel?' },
  },
  {
    key: 'emma',
    name: same(storied.emma.name),
    email: storied.emma.email,
    isSignedIn: true,
    story: {
      zh: '七个订单，其中两把手冲壶只有颜色不同：一把蓝色，一把黑色。一单晚了，一单刚付款。有优惠券，三天前刚开会员。',
      en: 'Seven orders. Two are kettles that differ only in colour: one blue, one black. One is late, one just paid. Holds a coupon and a membership of three days ago.',
    },
    asks: { zh: '我的壶到哪了？要蓝色的那把', en: 'Where is my kettle? The blue one.' },
  },
  {
    key: 'chen',
    name: { zh: '陈思敏', en: 'Chen Simin' },
    email: storied.chen.email,
    isSignedIn: true,
    story: {
      zh: '五个订单：一个已签收，一个已退款，一个在路上丢了，一个晚了，一个刚付款。有优惠券，是会员。',
      en: 'Five orders: one delivered, one refunded, one lost on the way, one late, one just paid. Holds a coupon and a membership.',
    },
    asks: { zh: '我的退款到了吗？', en: 'Has my refund arrived?' },
  },
  {
    key: 'seller',
    name: { zh: sellerPerson.name, en: 'Zhou Lan' },
    email: sellerPerson.email,
    isSignedIn: true,
    story: {
      zh: '“窑与叶”的商家，只看得到自己店里的订单。',
      en: 'Speaks for Kiln & Leaf and sees that shop’s orders only.',
    },
    asks: { zh: '货款什么时候到账？', en: 'When do I get paid?' },
  },
  {
    key: 'stranger',
    name: { zh: '访客', en: 'A stranger' },
    email: stranger.email,
    isSignedIn: false,
    story: {
      zh: `没有登录。查订单要先输入留存邮箱 ${stranger.email} 收到的验证码；邮件在“发出的邮件”页里。`,
      en: `Not signed in. To hear about an order, give the code sent to the address on file, ${stranger.email}. Its mail is on the page of outgoing mail.`,
    },
    asks: { zh: '我的快递怎么还没到？', en: 'Why has my order not arrived?' },
  },
]

export const personaKeys = personas.map((persona) => persona.key) as [PersonaKey, ...PersonaKey[]]
