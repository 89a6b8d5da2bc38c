import { defineIntent } from '#intents/define'

export const payByInstalments = defineIntent({
  intent: 'pay-by-instalments',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '分期、先用后付', en: 'Instalments or pay later' },
  definition: {
    zh: '问能不能分期或晚点付，几期、手续费、额度、提前还清。',
    en: 'Asks whether one can pay in parts or later: terms, interest, limit, paying off early.',
  },
  borders: {
    'payment-methods': { zh: '问有哪些付款方式。', en: 'Asks for the ways of paying in general.' },
    'payment-failed': { zh: '付款失败。', en: 'A payment fails.' },
    'pre-order': { zh: '预售的定金和尾款。', en: 'Deposit and balance of a pre-sale.' },
    'unknown-charge': { zh: '不认识的扣款。', en: 'A debit that is not known.' },
  },
  zh: `
    可以分期吗
    分期付款
    花呗分期
    先用后付
    分几期
    分期利息多少
    能不能月付
    白条
    分12期
    提前还清分期
    怎么分期
    下月付
    分期手续费
    能分期吗
    可以分期付款吗
    免息分期
    能晚点再付钱吗
    支持白条吗
    可以先用后付不
    手头紧 能不能慢慢还
    fen qi 免息有没有
    12期手续费多少
    下个月发工资再给钱可以吗
    一次拿不出八千 有啥办法
    亲 这个冰箱能分几个月付呀
    花呗分期怎么选
    installment 有 0 interest 的吗
    分期額度不夠怎麼辦
    提前还清有没有罚金
    月供多少
    逾期一天会咋样
    学生可以办分期么
    征信会不会受影响
    首付要付几成
    买三千块的手机分24个月 每个月还几多
    先用后付的账单在哪里还
    分期的选项怎么我这里没出现
    为啥说我不符合先享后付的条件
    想改成6期 之前选了3期
    每个月几号扣款
    信用卡分期跟你们店里的分期哪个划算
    能赊账吗老板
    分批给钱成不成 先给一半
    赶上家里装修，一口气要在你们这里买洗衣机、热水器还有烟机，加起来两万多，现金全拿出来有点吃力，有没有那种半年以内不收利息的还款办法
    我这单选了九期的，已经还了三期，上个月换了工作想把剩下的六期一下子都结掉，请问在哪里点提前结清，后面几期的服务费还收不收
    免息是真的免吗 有没有别的费
    分期买了要是退货 还要继续还吗
    信用分不到600能用吗
    最长可以拉到几年
    工资15号才来 账单能推迟两周不
    利率百分之几 年化
    分期付 拢总要多付几多钱
    首期什么时候付
    我不太懂年轻人这些，就听隔壁老李说电动车他每个月只交两百块，交满一年车子就是自己的，我也想这样买，需要带什么证件，要不要子女担保
    最后一期还完会给我发证明吗
    pay later 那个 limit 可以 increase 吗
  `,
  en: `
    can i pay in instalments
    pay monthly
    payment plan
    klarna
    pay in 3
    instalments interest
    financing
    monthly payments
    split the payment
    pay later
    zero interest instalments
    spread the cost
    can i pay over 12 months
    instalment options
    can i pay in installments
    can i pay monthly
    buy now pay later
    installment plan
    pay later option?
    do you do 0% finance
    could i spread the cost over a year
    what's the monthly rate on a 900 pound laptop
    instalments available for students?
    Not able to cough up eight thousand in one go, any ideas?
    buy now settle when my wages come in, possible?
    interest on 12 months
    分期 for this sofa?
    will it show on my credit file
    why is the pay-in-3 thing not offered to me
    can i clear the balance early without a penalty
    deferred payment terms pls
    how much must be put down upfront
    on which day of the month is the next part taken
    switch from 3 to 6 parts after purchase
    what happens if i'm late with one
    instalmnts how do they work
    credit limit too low for the fridge, can it be raised
    if i return the goods do i still owe the remaining payments
    half now half in june, deal?
    Do you offer hire purchase on garden machinery?
    is a credit check carried out
    monthly plan for a bike
    i want pay little by little, each month
    Can my invoice be pushed back two weeks? Payday is the fifteenth.
    longest term you've got
    which is cheaper, your plan or my bank's
    hidden fees in the interest free offer?
    We're doing up the flat and need a washer, a boiler and an extractor all at once, roughly twenty-two thousand together. Draining our savings scares me. Do you have a scheme of up to half a year that carries no interest?
    total repayable on 24 months?
    pay nothing today
    Nine parts were agreed on my order and I've paid three. Since then I've changed jobs and would prefer to be rid of the other six in a single stroke. Where is that done, and would the service fee for them lapse?
    is my score good enough for financing
    broke til friday, can you let me have the shoes and bill me
    tick now, pay at christmas?
    Old Mr Lee next door gives the shop two hundred a month and after a year the electric scooter belongs to him. I'm not well versed in such arrangements but it sounds sensible. Which papers would I bring, and must my children vouch for me?
    proof that the loan's been paid off, do you issue that
    apr?
    免息 for 6 months on the tv or just 3
  `,
})
