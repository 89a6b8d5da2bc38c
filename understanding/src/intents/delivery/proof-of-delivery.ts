import { defineIntent } from '#intents/define'

export const proofOfDelivery = defineIntent({
  intent: 'proof-of-delivery',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '签收照片或签名', en: 'Photo or signature of delivery' },
  definition: {
    zh: '要看送达的凭证：签收照片、签名、底单、谁签的、几点签的。',
    en: 'Wants the evidence of delivery: photo, signature, slip, who signed and when.',
  },
  borders: {
    'delivered-not-received': {
      zh: '重在没拿到东西，要处理。',
      en: 'The point is that they do not have it and want that settled.',
    },
    'track-order': {
      zh: '还没送到，问在哪里。',
      en: 'Not delivered yet; asks where it is.',
    },
    'request-invoice': {
      zh: '要的是发票。',
      en: 'Wants an invoice.',
    },
  },
  zh: `
    签收证明
    签收照片
    看一下签收底单
    送达照片
    谁签的字 发我看
    快递底单
    给我签收凭证
    派送照片有吗
    要看签名
    送货证明
    能提供妥投证明吗
    放哪里了有照片吗
    签收回执
    拍照证明
    调一下签收记录
    有签收照片吗
    签收底单发我一下
    谁签的字 给我看签名
    要一份签收证明
    快递的送达回执
    把投递照片发来
    POD 能提供吗
    qianshou dan
    当时拍的图给我看看放在哪个位置了
    亲 客户说几点收到的要截图，你们有没有送货记录呀
    报销要妥投凭证
    物流签收单盖章版
    看一下是本人签还是代签
    想确认礼物送到她手上没 有照片吗
    簽收憑證可以補一份嗎
    40085签收时的图片
    给我交付证明文件
    送到门卫的话 有没有门卫的签名
    我妈说收到了 我就想看下箱子外观的照片
    快递面单底联
    delivery 照片 有木有
    公司仓管问是谁在6号上午签收的，麻烦提供姓名
    照片太糊了 有没有清楚点的
    您好，因内部审计需要，请提供订单56120的签收回单扫描件，谢谢
    有图有真相 发我
    签字的样子给我看看嘛
    打官司用 对方不认收过货 需要送达证据
    收货时间精确到分钟的证明有没有
    寄给法院的材料，需要快递签收的证明原件，不是截图，是带章的那种，你们能找快递公司开吗，或者告诉我怎么开
    拍照存证那张
    显示“他人代收”，代收人是哪个
    妥投截图
    帮忙调下派件照
    我想知道送货那天车上录的视频能看不 只要放门口那段 不是投诉 就是家里人争起来了说放的是左边门还是右边门
    回单
    送货单我那联弄丢了 还能补不
    收条在你们那儿吧
    合作方一直讲没收到我们送的中秋礼盒，但是你们系统里是送达的，他们前台好几个人，所以想麻烦你把签名那页发给我，我拿去跟人家对一对，免得大家不好看
    证明已经送到了的东西
    签收人全名跟电话
    签收 photo 发我 email 好吗
    請提供簽名的影像
  `,
  en: `
    proof of delivery
    delivery photo
    who signed, show me the signature
    picture of the delivery
    can i see the signature
    pod please
    evidence it was delivered
    delivery receipt
    photo of where you left it
    signed delivery note
    prove you delivered it
    show me the delivery picture
    gps of the delivery
    delivery confirmation photo
    can i have proof of delivery
    who signed for it, show me the signature
    send me the delivery photo
    POD for 40085 please
    do you have a picture of where it was left
    signature copy
    delivery receipt for my records
    at what time exactly was it handed over
    my client disputes getting the gift, i need the signed slip
    Is there photographic evidence of the drop-off?
    mum says she got it, i'd just like to see the photo of the box
    signed delivery note, stamped if possible
    the photo is blurry is there a sharper one
    name of the person who took it in at our warehouse on the 6th
    need paper that say package was delivered, for my boss
    prooff of delivery
    was it her own signature or did someone else sign
    照片 of delivery please
    our auditors ask for a scan of the carrier's slip, order 56120
    where can i download the confirmation that it got there
    lost my copy of the delivery note
    "accepted by other" - which other? you must have a name
    Could I trouble you for the signature page? Our partner's front desk has five people and each of them says it was a different one who took the hamper, and I'd like to clear it up without embarrassing anybody
    documentary proof for court that he received the goods
    got the snap the driver took?
    doorbell pic of the parcel
    i want evidence it was delivered on friday before noon, insurance wants it
    show me how it was left
    could you forward the courier's handover record
    tracking page no longer shows the signature, can u get it back
    timestamp and gps of the drop if there is such a thing
    did anyone photograph it
    the papers went to a court and the clerk insists on the carrier's own certificate with a stamp, a screenshot won't do. do you request that or can i, and how long does it normally take
    delivery confirmation slip w/ signature
    we have a bet at home, left door or right door, so is there a photo from that day? nothing wrong with the parcel
    consignee's signature required for our files
    please email me the pic that was taken at my door
    full name of signatory
    My accountant won't pass the expense without something that shows the monitors were in fact handed over to the branch in Derby, with a date on it and ideally who took them. An email from you isn't enough, he says
    attach signed docket
    签收单 with company stamp, can you email that
    who 签字? please show me the name
  `,
})
