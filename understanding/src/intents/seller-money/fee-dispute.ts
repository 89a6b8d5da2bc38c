import { defineIntent } from '#intents/define'

export const feeDispute = defineIntent({
  intent: 'fee-dispute',
  audience: 'seller',
  settledBy: 'person',
  label: { zh: '这笔费用扣错了', en: 'I was charged wrongly' },
  definition: {
    zh: '卖家认为平台某一笔扣费、罚款或佣金扣错了，要求核对退还。',
    en: 'A seller holds that a fee, fine or deduction was wrong and wants it checked or given back.',
  },
  borders: {
    'seller-fees': {
      zh: '只问费率是多少，归收费标准。',
      en: 'Only asking what the rate is belongs to seller fees.',
    },
    'late-shipment-penalty': {
      zh: '问晚发货会怎么罚归那里；已经罚了来争，归这里。',
      en: 'Asking how late dispatch is fined belongs there; contesting a fine taken belongs here.',
    },
    'return-dispute': {
      zh: '争的是买家退回来的货，归退货争议。',
      en: 'Quarrels over the goods a buyer sent back are a return dispute.',
    },
  },
  zh: `
    多扣了佣金
    扣费不对
    费用算错了
    为什么扣这么多
    申诉扣费
    佣金收错了
    不该扣的费
    这笔扣款有问题
    乱扣服务费
    要求退佣金
    退货订单为什么还扣佣金
    运费多收了我店的
    罚款不合理
    扣点跟合同不一样
    账单有误
    扣错了吧
    为什么多扣了我80块
    这笔罚款我不认
    佣金怎么扣了两次
    明明5个点给我按8个点扣的
    账单里有个“其他扣款”是什么鬼
    申请退还误扣的费用
    仓储费算得离谱，我总共才20箱货
    我没开通这个服务为啥收我钱
    超大件费？我那就是个钥匙扣
    尺寸量错了，按大件收的配送费，要求重新量
    退貨單的佣金沒有返給我
    你们系统有bug，一单收了三遍服务费
    凭什么扣我违约金，是买家自己拒收的
    昨天莫名其妙被划走两千
    這筆費用不合理 我要申訴
    10月份的账单我核了三遍，运费险那一栏比实际订单多出来41笔，总共差了两百多，请安排人核查并把多收的退给我，截图我都有
    charge 错了 要 refund 给商家
    没发过那个仓，怎么会有移除费
    乱收费，把多收的吐出来
    月租说好首年免的
    请复核一下SKU B07QK的配送费，重量写成了3.2kg，实际才320克
    kou cuo qian le
    活动服务费不是说取消了嘛还在扣
    这钱你得给我吐出来
    我想对一笔扣款提出异议
    系统判我虚假发货扣了30一单，物流记录明明白白在这儿，不服
    为啥余额少了500，备注写的赔付
    佣金减免没有生效，按原价收的
    推广已经关了还在扣费，9号关的，账单到15号
    赔付给买家的钱凭啥算我头上，是你们快递丢的件
    技术服务费基数不对，优惠券的钱不该算进去
    我跟你们反映第四次了，上个月多收的738元仓租说三个工作日退，现在一个月过去了，没人管没人回，到底退不退
    差额请返还
    发票我不要了 我要你们把多收的还回来
    平台补贴的那部分你们也抽走了 合理吗
    这扣款理由看不懂，也没人通知过
    我卖的是充气枕头，抽了真空就巴掌大，你们非按充起来的体积收我大件配送费，已经收了六十多单，麻烦派人重新量一下尺寸，以前多收的一并还我
  `,
  en: `
    i was charged the wrong fee
    commission is wrong
    dispute a fee
    overcharged commission
    refund my fees
    fee charged by mistake
    why was i charged this fee
    incorrect seller fee
    you took too much commission
    fee on a cancelled order
    i don't agree with this charge on my shop
    wrong category fee
    fee higher than agreed
    storage fee is wrong
    contest a fee
    you overcharged me
    why was i billed twice for the same order
    this fee is wrong
    dispute a charge of 38.40
    i was fined for something that wasnt my fault
    the parcel weighs 300g not 3kg, you billed the wrong tier
    refund my subscription, i cancelled in may
    referral should be 8%, you took 15
    I want the storage charges for august looked at again
    never signed up for this service yet there's 25 pounds gone
    "miscellaneous adjustment -112.00" explain yourselves
    commission on a returned sofa was never credited back
    Please reverse the long term storage fee, those units were removed on 2 June
    who authorised you to take 500 from my balance
    it's a keyring. why on earth is it billed as oversize
    wrong dimensions in your system, remeasure please
    Charged for labelling although we label everything ourselves
    this storage bill is robbery, correct it
    According to my contract the first twelve months were free of the monthly plan. I'm in month five and you've already taken it three times. I would like those three amounts back and a written confirmation
    扣费 not correct, pls check line 14 of my bill
    deduction for a lost parcel that YOUR courier lost??
    ads were paused on the 9th still billed till the 15th
    i dont accept the penalty for order 5512
    why is my promo rebate missing from the invoice, you promised half commision
    the numbers on your bill don't add up
    give back what you took
    Contesting the removal fee from last week as we never ordered any removal
    you charged VAT on it even though i gave you my vat number in january
    been writing about this 45 euro fee since spring and each time i get a copy paste about your price list. I know the price list. The point is you applied the wrong line of it
    unfair fine
    can someone human go through my account charges, something is off
    Fulfilment cost doubled overnight for the same mug, same box, nothing changed at our end
    Buyer refused delivery and I get a fine, no way
    charged closing fees on 40 orders that were cancelled
    double deduction
    need a credit note for the incorrect service charge
    It says 'policy violation charge' but i was cleared of that violation last month!
    I had 14 units of a garden hose billed as hazardous goods since spring. Water hoses! Three times I proved it with the data sheet, the category was then corrected, but the surcharges of five months have not been returned
    多扣了 20 dollars on order 7731, give back
  `,
})
