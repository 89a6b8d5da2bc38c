import type { Workflow } from '@celadon/contract'

/** An order that its owner did not place. Whatever comes of it, a person looks into it then. */
export const holdOrder: Workflow = {
  name: 'hold-order',
  version: 1,
  title: { zh: '拦下可疑订单', en: 'Hold back a suspicious order' },
  intents: ['suspicious-order'],
  wish: 'hold-order',
  presets: {},
  steps: [
    {
      number: 1,
      name: 'order',
      kind: 'ask',
      field: 'order',
      question: {
        zh: '哪一笔不是您下的？下面是还没发出的，可以先拦下；不在里面的话说“转人工”，同事马上处理。',
        en: 'Which one did you not place? These have not left and can be held back. If it is none of them, say "a person", and a colleague sees to it at once.',
      },
      isOptional: false,
    },
    { number: 2, name: 'ruling', kind: 'decide' },
    {
      number: 3,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '订单 {order}（{items}）还没发出，可以先拦下：核查之前不发货，然后转给同事核查。请您在商城自己的账号页面修改密码，不要使用任何人发来的链接；我们不会向您索要密码。现在拦下吗？',
        en: "Order {order} ({items}) has not left. I can hold it back: it is not sent before a colleague has looked into it, and I pass you to one then. Please change your password on the shop's own account page, not through a link that anybody sends you; we never ask for your password. Shall I hold it back now?",
      },
    },
    { number: 4, name: 'act', kind: 'act' },
    {
      number: 5,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '订单 {order} 已拦下，核查之前不会发货。邮箱、手机号和地址在此期间不会在聊天中更改。',
        en: 'Order {order} is held back and is not sent before it has been looked into. No e-mail address, phone number or delivery address is changed by chat meanwhile.',
      },
    },
    {
      number: 6,
      name: 'person',
      kind: 'hand-off',
      why: { zh: '账户安全需要同事核查。', en: 'A colleague has to look into the safety of the account.' },
    },
  ],
}
