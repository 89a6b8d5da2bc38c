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
    合作方一直讲没收到我们送的中秋礼盒，但是你们系统里是送达的，他们前台好几个人，所以想麻烦你把签名那页发给我，我拿去跟人家对一对，免得大家不好看
    证明已经送到了的东西
    签收人全名跟电话
    签收 photo 发我 email 好吗
    請提供簽名的影像
    请提供签收凭证
    能给我看签收照片吗
    有没有派送照片
    快递送达的照片发我看看
    送货照片在哪看
    能看看放在哪里的照片吗
    快递员拍的照片给我看下
    投递时拍的照片有吗
    把签收单发给我
    签收单照片发一下
    签收底单能查吗
    怎么查签收底单
    想看签收人的签名
    签名图片能给我吗
    签收人是谁 给我看看
    是谁签收的 有签名吗
    签收时间是几点几分
    能查到签收的具体时间吗
    查一下是谁代签的 叫什么名字
    送货单复印件有吗
    需要快递回执单
    给我一份送货回单
    回执单怎么开
    妥投证明怎么开
    需要盖章的签收证明
    公司报账需要签收证明
    财务要签收单
    老板要看送达证明
    客户否认收到 我需要签收证明
    对方说没收货 我要签收记录给他看
    打官司需要快递签收证明
    保险理赔需要送达证明
    证明快递已经送到的文件
    能导出签收记录吗
    签收记录发我
    送达记录有没有
    物流的签收截图给我
    交付凭证
    POD 文件发我邮箱
    电子签收单在哪里下载
    签收的图片看不清 能发原图吗
    送给朋友的礼物 想看看签收照片
    我妈说收到了 想看看送达的照片
    照片里看得到门牌号吗 发我看看
    当时是放门口还是给人了 有照片吗
    订单40338签收底单
    仓库需要核对 请发签收回单
    亲 发一下签收的图哈
    签收正明
    delivery photo 发我看下
    您好，因合同结算需要，请提供订单的签收单扫描件，须含签收人姓名及日期
    学校收的捐赠物资 我们要留底 能把签收单发我吗
    想确认是谁在前台签的 名字写的什么 我好去谢谢人家😊
    快递面单和签字那张能不能拍给我
    室友说是她签的 我不信 给我看看签名哈哈
    要走审计 缺一张送货签收单
    需要送达的定位和时间
    拍照签收那张图怎么调出来
    上月12号那批货的签收证明麻烦补一份
    房东说没见到我寄的钥匙 我想拿快递签收的名字和时间给他看
    货是供应商代发给我客户的 客户要回执 你们能出一张吗
    想留个纪念 宝宝第一个快递 送到时拍的照片能发我吗
    仓库三个人值班 都说不是自己签的 请发签字图
    法院让提交送达凭据 截图不认 要物流公司出的
    要签收证明
    签收单给我
    签收照片给我看看
    我要看签收记录
    谁签收的 给个名字
    签名照片有吗
    签收凭证
    送达凭证
    送货凭证发我
    送到时的照片发我
    派件照片
    快递拍照发我
    放置位置的照片
    签收底单
    妥投证明
    回单照片
    签收时间查一下 留底用
    交货证明
    送货单签字
    开个签收证明
    签收截图
    提供签收人姓名
    物流回执
    有没有妥投的照片
    甲方要求上传到货签收单，请把68031那单的发我
    货送到分公司了，我需要接收人签名和日期给财务
    快递放在奶奶家门口的照片能发我吗，想看看放得稳不稳
    寄给对方律师的文件，需要签收回执证明他们收到了
    供应商货款结算要附送货签收联，麻烦扫描一份
    签收人一栏只显示“*先生”，能给全名吗，我们内部登记用
    法务让我拿到带时间的妥投截图，越详细越好
    你们配送员拍的门口照在订单里打不开，发张原图给我
    公司前台三班倒，需要知道是哪位同事几点签的
    政府采购验收要交货凭证，盖章的，你们能提供吗
    退税申报要物流妥投证明，3月那几单都要
    寄给客户的合同，想要签收的字迹做存档
    领导问我东西送没送到，我要一张签收图给他看
    老师收到花了，我想看下送达时拍的照片发朋友圈
    平台纠纷对方说没收，我作为送礼人需要签收证据
    快递单存根还有吗，我做账要用
    想核对签收那天是不是周六，能提供签收时间的证明吗
    捐给福利院的书，需要对方签收的单子公示
    保险公司要冰箱的交付证明，含签收人、签收日期
    帮我调一下电子面单上的签字，68277
    有没有送达时的定位截图，物业要看放在哪个单元
    物流园的回单丢了，能找承运商补一张吗
    我只想知道货是谁收的、几点收的，东西没问题
    团购的团长要发签收照片给大家看，能给一张吗
    学校档案袋寄到单位了，要有单位签收的证明给学校
    房东让我证明快递在退租那天送达过，有签收记录吗
    签收単发我一下哈
    老板催命一样要回单！！麻烦快点把签字那张发我
    POD scan 一份 to my email thx
    想看看我家猫主子的快递到家照🐱 有拍吗
    您好，应审计要求，请补充提供2024年第三季度各订单之签收回执复印件，加盖承运商公章
    小姑娘 我老伴走了 最后一个快递是他签的字 能把那张签名找给我做个念想不
    不吵架不索赔 就要个证据 签收的那张
    东西我拿到了 只是帮我确认下是我弟签的还是我妈签的 有字迹没
    法院开庭要用 微信截图不算数 要有章的签收证明 去哪弄
    唔該畀張簽收相我睇下
    给我签收照片
    签收单发一份
    签收底单有吗
    送达照片发我看看
    派送照片给一张
    投递照片
    交付证明怎么开
    送货单扫描件
    送货回单要一份
    送货签收单照片
    回执单发我邮箱
    POD发一份
    POD在哪下载
    签收人是谁
    谁签的字
    是谁签收的，名字告诉我
    代签的人叫啥
    代收人姓名给我
    签收人全名
    签收时间几点
    几点几分送到的，要记录
    哪天签收的，给个凭证
    签名图给我
    签字的照片有没有
    手写签名底单调一下
    电子签名截图
    能看签字的样子吗
    物流签收截图带时间的
    官方盖章的签收证明
    盖章送达证明
    物流公司出个证明送到了
    承运商签收证明信
    法院要送达证据
    打官司要签收证据
    律师要签收记录
    保险理赔要交付证明
    报销要收货凭证
    审计要签收回单
    招标验收要送货单
    退税要物流签收证明
    公司归档要回单
    老板要看签收证明
    领导要送达截图
    客户不认账，要签收证据给他
    对方说没收到，我是寄件人，要签收图给他看
    朋友收到没，我要看签收照片
    送女友的花，签收照片给我看看
    给老师寄的，想看送到的照片
    妈妈说收到了，照片我想看看
    礼物送达的照片留念
    当时放哪拍照了吗，我看看照片
    放门口的照片有吗
    拍照留证的那张图
    骑手拍的送达图
    外卖送达照片看看
    快递员拍的照片在哪看
    订单里的送达图打不开，重发
    签收照片太糊，要清楚的
    原图发我
    照片上有时间水印吗，给我
    送达定位截图有吗
    GPS送达记录
    送货车的录像能调吗
    监控录像能当送达证明吗，发我
    交接单
    交接清单签字那页
    物流底联
    面单底联签字页
    我那联送货单丢了，补一份
    回单丢失补开
    承运方回单复印件
    三月份的签收单全部要
    一年内的签收记录打包发
    订单56120的签收证明
    运单88的签字页
    补发那件的签收图
    两个包裹各要一张签收照片
    货收到了没问题，就想知道谁签的
    货在我手里，只要签收凭证
    不是没收到，要个签收的单子存档
    不追究，只要签收照片
    想谢谢代签的人，是谁签的
    前台哪位签的，登记用
    门卫签的吗，签名给看看
    公司谁收的货，签名发我
    是我爸签的还是我妈签的，照片看下
    本人签还是代签，有记录吗
    签收方式是什么，拍照还是签字
    签收凭证怎么调取
    在哪看签收人
    签收存根
    收货确认单
    收货证明
    亲 签收的小照片发我一下呗
    俺要个签字的单子
    proof of delivery一份
    签收signature能看吗
    請給我簽收證明
    可以看簽收照片嗎
    您好，因内部核查，请提供运单签收人姓名、时间及签字影像
    会计说没有对方签字的送货单这笔钱就不给报销，麻烦你帮我找一下签字那页发来
    我爸说他签的我弟说他签的俩人争了一晚上你把签字的图发过来让他们看看到底谁的字
    东西我们收到了，财务要一张带签名和日期的送货单才能付款，请发扫描件
    我寄给客户的样品他说没收到，麻烦把签收人的名字和照片发我去核对
    送给老师的花她很喜欢，想要一张快递员送到时拍的照片留念
    法院那边要证明对方几点签收，你们能出一份带时间的签收记录吗
    代签是谁
    签收照发我看看
    送达照片有吗
    放门口那张照片给我
    快递员拍的图在哪看
    交付照片打不开
    送达图太暗 有亮点的吗
    照片糊 再给一张清楚的
    要大图 不要缩略图
    签名给我看下
    是谁代签的 名字给我 货我拿到了
    几点几分签收的 要记录
    签收时间证明开一份
    签收单扫描件
    签收底单照片
    回单发我一份
    物流回单盖章的
    快递存根复印件
    投递凭证
    送达证明给法院用
    律师要送达凭据
    保险公司要签收证明
    退税要妥投凭证
    审计查签收回执
    报账要收货单据 有签字的
    老板要看谁收的货
    给客户看签收记录
    送阿姨的礼物 想看送达照
    留念 想要送到时的照片
    送达有没有录像
    车载视频能给我一段吗 就看放哪
    开柜记录截图 几点取的
    定位坐标 投递时的
    电子签收图片链接过期了 再发
    官网查不到签名了 能调出来吗
    去年的签收单还调得到吗
    照片保存多久 送达那种
    两箱各一张照片
    另一个角度的送达照有没有
    显示“他人签收” 他人是谁 给个名
    签收写“M” 全名是什么
    学校签的是哪位老师
    酒店前台签的吗 给看签名
    本人签的字样 想确认下是不是我妈写的
    捐赠物资签收单给我们存档
    验收单有工长签字那张
    交接清单带序列号和签名
    招标材料要盖章收货证明
    挂号信回执复印
    请向承运方调取签收联
    签收凭证寄纸质的
    把POD发邮箱
    簽收單可以提供嗎
    三个兄弟都说是自己签收的，给我看看签名，打个赌
    东西收到了没毛病，就想要那张把我家狗拍进去的照片
    货在我手里 只要签收那张单子入账
    保险理赔要带签名的送达记录
    四到九号托盘的签字回单
    手持机上签的名 给我看看
    礼物送到客户那了 他不认 把签收证明给我
    签收缩写是谁 帮查下
    英文版送达证明 给使馆
    回单要公证的那种 能开吗
    送到图书馆的书 要签收单留档
    和弟弟打赌放哪了 看眼送达照
    签收图在app是灰的 换个方式发
    送货单彩色扫描一份
    三月三号四号门盖章的单
    课题结账要设备交付签收单
    收货回执企业盖章那联
    我ERP要POD文件
    送达签名要全名 不要缩写
    签收底单发我一份
    送达时拍的照片能给看看吗
    谁签的名，发个图
    几点几分签的，查精确时间
    财务报销要签收凭证
    签名看不清，放大发我
    回执单扫描件有没有
    货没问题，就要张签收单存档
    给我妈寄的花，送到的照片有吧
    保险公司要送达证明
    律师要书面的妥投证明
    九月份十票的回单一起导出来
    司机手持机上的签字截图
    投柜凭证能调吗
    去年那单的签收记录还查得到不
    公司要盖章的送货单
    验收单谁签的，名字报一下
    送達照片在哪裡下載
    POD给我一份
    签收人写“前台”，具体是哪位，有签字吗
    代签人是谁，我想谢谢人家，要看签名
    送货定位坐标能提供吗
    酒水送达时核验身份的记录给我
    签收存根丢了，补一份
    电子签名图片发邮箱
    要一个签名加盖章的收货回执
    司机拍的门口照给我留个纪念
    项目结题要物资交接的签字单
    仓库哪位同事收的，签名单扫给我
    快件投递回执能开份盖章的吗
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
    I need a proof of delivery
    how do I get proof of delivery
    can you provide proof that it was delivered
    I need delivery confirmation for my records
    is there a photo of the delivery
    please send the photo the driver took
    where can I see the delivery picture
    can I see a picture of where it was left
    do you have a photo showing where the parcel was placed
    can I see who signed for the parcel
    what name was it signed under
    can I have the name of the person who received it
    can I get a copy of the signature
    please send me the signature
    I'd like to see the signature on the delivery
    do you have the signature on file
    what time was it signed for
    what exact time was the parcel delivered
    I need the date and time of delivery in writing
    copy of the delivery note please
    I need a signed delivery note
    I need a copy of the delivery slip
    can you send the signed delivery receipt
    please email the POD
    POD document for order 40338
    where do I download the proof of delivery
    I need a stamped delivery certificate
    delivery certificate for court
    I need evidence of delivery for a legal case
    insurance needs proof of delivery
    my accountant needs proof of delivery
    my boss wants to see proof that it was delivered
    my customer says it never came, I need the proof of delivery to show them
    the buyer denies receiving it, please send the signature
    can I get GPS proof of the delivery
    do you have the GPS coordinates of the drop off
    can you get the delivery record from the courier
    please get the courier's delivery slip
    was a picture taken at delivery
    did the driver take a photo
    driver's photo please
    the delivery photo won't load
    the delivery picture is too blurry
    show me where it was left
    just want to see the photo of my gift being delivered
    I'd like proof that my gift reached her
    can I view the signed document
    pruf of delivery pls
    pic of delivery?? 📸
    I need document who shows delivery is done
    Could you kindly supply the signed consignment note for our audit files
    My flatmate swears she signed for it, can I see the signature to settle this
    we're a charity and have to file who accepted the donated goods, got the slip?
    tender rules require a receipt signed by the consignee, please forward it
    who at our front desk took it in? I'd like to thank them
    electronic signature image for parcel 7719
    show proof the documents were handed over on the 12th
    can the carrier send a letter confirming the delivery date and recipient
    my landlord says he never saw the keys I had sent, I need the signatory's name and the time to show him
    drop-shipped straight to my client, who now wants a delivery receipt, can you issue one
    could I have the snapshot from the doorstep as a keepsake, baby's first parcel
    three people on shift in our warehouse and none admits signing, please send the signature
    for a grant report I need something official showing when the laptops were handed over
    could you look up under whose name it was signed and mail me the slip
    I want proof of delivery
    send me the proof of delivery
    show me who signed
    signature please
    delivery photo please
    I need the POD
    photo from the delivery please
    who received it, I need the name for our files
    signed slip please
    copy of signed receipt
    evidence of delivery please
    date and time it was signed for, for my records
    is there a signature
    delivery slip copy
    can I have the delivery photo
    doorstep photo please
    document that confirms delivery
    certificate of delivery
    record of who took it in
    get me the signed docket
    could you send the delivery confirmation with signature
    view signature
    picture of the parcel at the door
    can you prove it was handed over
    Our client wants the signed delivery note uploaded, please send the one for 68031
    it went to our branch office, I need the receiver's signature and date for accounts
    could I see the picture of where it was left at my gran's, I'd like to know it's safe
    documents went to the other side's solicitor and I need the signed receipt to show they have them
    to settle the supplier's bill we need the signed delivery sheet, a scan will do
    it only says "Mr *" as the recipient, may we have his full name for our register
    legal asked for a delivery screenshot with the time on it, as detailed as you can
    the doorstep photo in my order won't open, please mail me the original
    our front desk works in shifts, I need to know who signed and at what time
    the tender office needs a stamped goods received note, can you supply one
    my VAT return needs proof of delivery for the orders in March, all of them
    I posted a contract to a client and would like the signature for the archive
    my manager asks if it got there, a picture of the signature would satisfy him
    the teacher got the flowers and I'd love the photo taken on delivery
    the receiver claims in a dispute that no gift came, as the sender I need the evidence that it was handed over
    is the courier's counterfoil still around, I need it for the books
    can you document that it was signed for on the Saturday and not the Monday
    books donated to a children's home, I need their signed receipt for our newsletter
    my insurer wants written confirmation that the fridge was delivered, with date and name
    please pull up the signature on the electronic slip, 68277
    have you a location screenshot of the drop, the caretaker wants to know which entrance it was left at
    our copy of the consignment note went missing, can the haulier issue a duplicate
    I only want to know who took it in and when, everything's fine with the parcel
    I organise a group order and want to show everyone the delivery picture, may I have it
    my records were sent to an employer and the university needs proof that they signed for them
    my old landlord wants proof that something was delivered on the day I moved out, is there a signature record
    pod plz asap
    boss is breathing down my neck, send me the signed sheet!!
    did anyone snap a pic of my cat's parcel arriving 🐱 would love to see it
    I need paper with signature who take the goods, for tax office, how I can get
    In accordance with our audit we request copies of the signed receipts for all third-quarter orders, bearing the carrier's stamp
    my late husband signed for his last parcel, could you find me that signature as a keepsake
    no quarrel and no claim, I just need the evidence, the page with the signature
    I've got the parcel, was it my brother or my mum who signed? is the handwriting on file
    for a court hearing, chat screenshots don't count, where do I obtain a stamped delivery certificate
    who signed 4 it? need name n time for timesheet
    copy of the signature
    scan of the signed docket
    official delivery document
    delivery evidence for my files
    who signed for the parcel, name please
    who took it in, just for the record
    name of the person who accepted it
    what name is on the signature
    time of delivery, exactly
    delivery timestamp needed
    date and time it was signed
    screenshot of the delivery record
    screenshot with delivery time
    GPS record of the drop
    location stamp of delivery
    is there a doorstep photo
    photo of where it was left
    show me the drop-off picture
    the picture the driver took
    rider's delivery photo
    the delivery photo won't open, send it again
    delivery picture is blurry, got a better one
    original file of the delivery photo
    is there a time mark on the delivery photo
    electronic signature image
    handwritten signature copy
    may I view the signature
    was it signed or photographed
    how was the delivery confirmed, signature or picture
    where do I view who signed
    where's the delivery photo in the app
    download POD
    POD for order 56120
    POD for consignment 88
    PODs for all of March
    all delivery notes of the past year
    signed page of the handover list
    handover sheet
    counterfoil of the consignment note
    carrier's delivery certificate
    letter from the carrier that it was delivered
    lost our copy of the delivery note, need another
    duplicate of the signed delivery note
    court needs proof it was delivered
    my lawyer wants the delivery signature
    expenses claim needs the delivery note
    auditor wants the signed receipt
    tender acceptance needs a delivery note
    VAT refund needs proof of delivery
    boss wants to see delivery confirmation
    my client denies it, I need the signature as the sender
    the recipient claims nothing came, give me the proof as I sent it
    eBay dispute, need delivery proof
    PayPal wants proof that it was delivered
    did my friend's parcel get photographed on delivery, may I see
    flowers for my girlfriend, show the delivery photo
    mum got it, can I have the photo as a keepsake
    I have the item, only want the signature
    got it fine, who signed though
    nothing wrong, just want the delivery slip
    not a claim, simply need proof of delivery
    want to thank whoever signed, who was it
    which receptionist signed, for our log
    did the guard sign, show me
    who at our office accepted it, send the signature
    was it dad's signature or mum's, show the image
    signed by me or by someone else, any record
    van camera footage of the delivery, can I have it
    signature proof
    proof of receipt
    acknowledgement of receipt
    receiver's acknowledgement copy
    kindly share POD copy
    POD copy with stamp and sign required sir
    please send delivery proof for office record
    delivery challan signed copy required
    who received the shipment, please share name for our records
    receiver name and sign needed
    need paper with sign of receive
    i want see photo when driver put box
    proof of delivry pls
    签收 photo please
    photo of delivery got or not
    Our internal review requires the name of the consignee, the hour and an image of the signature
    my accountant refuses to reimburse it unless there's a note with a signature, could you dig that page out
    dad says he signed my brother says he did theyve argued all night send the picture so we know whose scrawl it is
    replacement's proof of delivery too, please
    both parcels, one photo each please
    my expense is stuck until I show a paper with date and receiver's sign
    dashcam clip of the drop by the left door, purely to settle a family bet
    sender here, receiver fibs in a dispute, forward the autograph you took
    what exact minute was it handed over, I log these
    thumbnail only in the app, send the full-size doorstep snap
    We have the goods, but accounts won't pay without a delivery note carrying a signature and date, please send a scan
    My customer says the sample I sent never came, let me have the signature and photo so that I can show him
    The teacher loved her flowers and I'd like the picture the courier took on handing them over
    The court wants to know at what hour it was signed for, can you issue a record with the time on it
    pension fund wants paper that the laptops were received, signature included
    please dig out the signed slip for the pallet of tiles
    my landlord takes in parcels, did he sign for it? just curious, I have it
    who put their name down for the crate at gate four
    email me the snapshot the driver took by our garage
    the customs broker requests evidence of handover, stamped if possible
    who signed for it
    photo of the drop off please
    snapshot the courier took on delivery
    doorstep photo of order 5512
    image of where it was placed
    I'd like the signature for my delivery
    whose signature is on my delivery
    who signed for the box
    name of the person who signed
    who accepted the parcel at our office
    which colleague took it in, is there a name
    signed by whom and when
    at what time was it handed over, record please
    exact minute of delivery for my files
    date and time of handover in writing
    POD for order 88123
    signed POD for our accounts
    please send PODs for invoices 12 to 19
    proof of delivery for last year's order
    delivery slip scan
    delivery docket copy
    consignment note with the receiver's stamp
    stamped receipt of goods
    goods receipt with signature
    carrier's confirmation of delivery as pdf
    letter confirming that the package was delivered
    written evidence of delivery for court
    my lawyer needs the delivery proof
    customs refund requires a delivery proof
    tax office asks for delivery evidence for exports
    audit needs signed delivery notes
    expense claim: need the proof of delivery
    boss wants to see who took delivery
    need to prove to my client that he received it
    gift for my aunt: may I see the delivery photo
    I sent a present, can I get the picture of the drop
    friend says it came, I'd love the photo
    keepsake photo of the parcel arriving
    did the courier take a picture
    is there a photo of the handover
    any evidence of delivery on file
    do you keep the signatures
    how long are delivery photos stored
    delivery photo is too dark, brighter one?
    photo is blurred, got another
    bigger version of the delivery picture please
    only half the picture shows, send the full one
    photo of both boxes please
    second picture from another angle of the drop
    does the delivery photo have a timestamp
    coordinates where it was dropped, with proof
    is there video of the delivery
    van camera footage of the drop
    locker log showing when it was opened
    record of the locker pickup with time
    print out of the delivery record
    digital signature from the courier's device
    electronic POD
    ePOD link
    is the scribble on the POD legible, send it
    signature doesn't load on the tracking page
    tracking no longer shows the signature, can you retrieve it
    POD link expired, resend
    email the proof of delivery to accounts
    post me a paper copy of the delivery receipt
    delivery receipt with company stamp
    delivery note counterfoil
    carbon copy of the delivery form
    certified copy of the signed note
    can you get the POD from the carrier
    ask the haulier for the signed sheet
    haulage receipt from the 3rd
    handover protocol for the machine
    acceptance sheet signed by our foreman
    delivery protocol with serial numbers and signature
    list of signatures for all pallets
    delivered "to other": who's other
    "left with neighbour", which neighbour, name please, I've got the parcel
    recipient shows as "M", full name please
    was an ID checked at handover, record?
    who opened the door, do you have a name
    did my mother sign herself, just want to see
    did the school sign for the books
    did the hotel accept it, show the signature
    did the embassy stamp it, copy please
    donated goods: slip with recipient's signature
    grant report needs the delivery certificate
    tender file needs signed goods received note
    proof for my landlord that the keys were delivered
    evidence that the contract papers were delivered
    registered letter receipt, copy
    signature
    POD
    delivery proof
    signed receipt
    sir please send POD copy
    kindly share POD with receiver sign and stamp
    pod required for payment clearance sir
    courier delivered, need receiver signature copy
    send proof of deliver for my company
    please the photo of when the driver leaves it
    I want see the signature of the person
    签收照片 please
    who签收, name?
    delivry pic?
    signiture copy pls
    My three brothers each claim to have taken in mum's parcel, so could I settle it by seeing the signature?
    so it all came fine I'd just like the picture the lad took with our dog in it
    We require, for statutory retention, the countersigned consignment notes for Q2.
    no drama, parcel's here, just curious who put their name to it
    I have the parcel, I only need the signed slip for my bookkeeping.
    For the insurance file I'd need the delivery record with a signature.
    Our warehouse needs the driver's signed sheet for pallets 4 to 9.
    please forward the courier's confirmation with date and signature
    the customer claims non-receipt, I gave your gift to him, so give me the signed proof
    could you look up who put their initials on the receipt
    show me the scribble from the courier's handheld
    any chance of seeing the delivery snap with my kids' bikes in it
    landlord took it in and I'd like to see that on paper
    is the photo evidence of the handover still stored
    our ERP wants the POD number and file
    delivery confirmation document in English for the embassy
    notarised copy of the delivery receipt possible?
    does the proof show the serial number and the time
    I need it black on white that the books reached the library
    show the name on the handover record
    full signature rather than initials, have you got it
    a stamped slip from gate four, dated 3 March
    my grant officer asks for evidence that the laptops were handed over
    picture proof for a bet with my brother on where it was left
    where's the download for the delivery certificate
    can I have the delivery slip in colour
    parcel's with me; who handed it to whom and when, on paper please
    signature image is a grey box in the app, send another way
    need POD urgent for bill passing sir
    please share receiving copy with company seal
    share delivery image, goods received ok
    kindly send acknowledgement signed by consignee
    show me foto when the postman gives it
    paper of reception with signature, you have?
    POD copy wanted
    need the POD for my files
    may I see the snapshot the driver took
    show me the photo of the drop-off
    doorstep picture?
    delivery photo in full resolution
    photo won't open in the app, mail it to me
    where's the delivery image stored in my account
    is a photo taken on delivery, and may I have mine
    how can I download the delivery confirmation slip
    signature on file?
    who signed on 4 June
    who took it in, please, I'd like to thank them
    name of the person who received the crate
    what name was given to the driver
    at what hour was it signed for
    exact time of handover, our concierge wants to know
    delivery timestamp and GPS, can I have them
    GPS coordinates of where it was dropped
    geotag of the delivery photo
    signed waybill copy
    signed consignment note, please scan it
    scanned docket for pallet 12
    counterfoil with the signature
    proof the parcel was handed over, for the insurer
    insurance asks for evidence of delivery
    my insurer wants a document showing it arrived on the 9th
    accounts won't pay without a delivery receipt signed
    our finance dept needs the goods receipt signature
    auditor wants proof that laptops were received
    for the court I need written evidence of delivery
    solicitor requests certificate of delivery
    landlord dispute: I need the record of who signed for my parcel
    for customs paperwork I need proof it was delivered to Norway
    school bursar needs the signed slip for the chairs
    church records, who signed for the organ pipes
    museum registrar needs handover form with signatures
    hospital store asks for signed copy of drop-off
    I sent a present to my aunt, can I have proof she got it
    sent flowers to mum, is there a photo of the delivery
    gift reached my friend? I'd love the picture as proof
    tenant says he never signed, show me the signature on the sheet
    my flatmate forges my name, let me look at the signature
    receipt reads "M. unreadable", can you send the image
    signature scribble, please enlarge it
    got the parcel, just want the paper proof
    box is here, fine, I only need the signed form
    parcel's all right, boss needs the evidence
    do you keep signatures and for how long
    old delivery from March, is the evidence still available
    five deliveries, five PODs please
    bulk download of delivery proofs for our company
    batch of PODs for October
    POD portal login, is there one, I need signatures
    official letter that the goods were delivered
    stamped delivery note
    chain of custody record for the delivery
    driver's handheld record of my delivery
    video of the drop, does the van have cameras, may I see
    footage from the locker when it was put in
    locker deposit slip
    parcel shop receipt of deposit, copy
    recipient's acknowledgment needed
    advice of delivery (AR card) where's mine
    registered letter, return receipt please
    red card / avis de réception for item 44
    e-sign screenshot
    delivery certificate pdf
    evidence of handover
    proof of drop
    confirmation with signature, not just the status
    status says delivered, I need the picture belonging to it for my records
    tracking lists a signature, where do I view it
    who's "front desk K", is there a signature by him
    which neighbour signed? Parcel's with me now, I want to give her cake
    did they get a signature from my secretary or leave it, I need to note it down
    age check record for the whisky delivery
    sir POD required urgent for bill
    kindly mail POD copy with stamp and sign
    send photo of deliver please, for my boss
    need paper with sign of who take the parcel
    can you provide signature who receive
    签收单 pdf please
    send me the 签名 picture
    Please furnish documentary evidence of delivery for consignment 5561.
    We'd be obliged for a copy of the receipt signed by our storeman.
    dog ate the delivery slip, could you give me another
    lost our copy of the delivery note, any duplicate
    second copy of the signed sheet
    got anything in black and white that the piano was received?
    can I see for myself who put their squiggle on the screen
    scanned paper with the caretaker's name on it, could you mail that
    image of the parcel in the locker when the driver shut it
    whose scrawl is on the handheld, send the picture of it
    grant body wants a document that the laptops were handed over
    which colleague acknowledged the pallet, a signed sheet please
    stamped slip for the goods that reached our dock
    is the driver's picture kept, can I have it for my album
    name, time and signature of the taker for parcel 90
    record that grandma accepted the flowers, I'd like a copy
    file copy of the handover sheet for the safe we got
    signature or photo, whichever you hold, for yesterday's drop
    need something signed that shows the solicitor's office accepted the papers
    the acknowledgement our janitor gave the driver, mail a scan
    tiny delivery picture, can't make out a thing, send the original
    insurance clerk demands papers that the vase was handed over
    driver's log extract for my delivery on the 2nd
    need to show my ex he received the toys, signed sheet please
    delivery note with the shop's stamp, copy for tender
    I'd like to see the face of the parcel on my mat, i.e. the snap
    customs bond needs a certificate that the goods got to Oslo
    who scribbled "J.P." at reception for us, have you the sheet
    last quarter's signed slips in one zip
    signature page for the wheelchair we got, for the health fund
    where do I fetch the handover evidence as a business customer
  `,
})
