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
    申请退还误扣的费用
    仓储费算得离谱，我总共才20箱货
    我没开通这个服务为啥收我钱
    超大件费？我那就是个钥匙扣
    尺寸量错了，按大件收的配送费，要求重新量
    退貨單的佣金沒有返給我
    你们系统有bug，一单收了三遍服务费
    凭什么扣我违约金，是买家自己拒收的
    這筆費用不合理 我要申訴
    10月份的账单我核了三遍，运费险那一栏比实际订单多出来41笔，总共差了两百多，请安排人核查并把多收的退给我，截图我都有
    charge 错了 要 refund 给商家
    没发过那个仓，怎么会有移除费
    乱收费，把多收的吐出来
    月租说好首年免的
    请复核一下SKU B07QK的配送费，重量写成了3.2kg，实际才320克
    kou cuo qian le
    活动服务费不是说取消了嘛还在扣
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
    你们多扣了我的佣金
    这笔服务费扣错了
    我要申诉一笔扣费
    佣金扣多了，请退还
    这个罚款不合理，我要申诉
    为什么扣我两次费用
    扣的费用不对，帮我核查
    平台乱扣钱，请解释
    订单取消了还扣了佣金，要退给我
    仓储费算错了，重新核一下
    请把误扣的钱退回来
    罚款扣错了，我没违规
    佣金比例扣得不对
    运费扣了我两遍
    我没用这个服务，凭什么收费
    扣了我三百块，我不认
    配送费按大件收了，我的是小件
    退货的佣金没有退给我
    技术服务费多收了
    申请退回多扣的费用
    这个月扣费比实际多，麻烦查一下
    广告费扣错了，我早就关了
    年费重复扣了
    为什么从我货款里扣了88元
    商家对扣款有异议怎么办
    违约金扣错了，物流有记录
    说好免佣的，怎么还扣佣金
    扣费明细里有一笔我不同意
    订单号6612的手续费收错了
    亲，帮我核实下这笔扣款，感觉不对
    费率应该是3%，给我按6%扣了
    请核对我的扣费，数额不对
    不是我责任的赔付为什么扣我钱
    扣款申诉在哪里提交
    罚了我五十，我有证据证明没晚发，请退
    优惠减免的费用没减，照样扣了
    多收的运费险请退给我
    移除费莫名其妙扣了一百多
    结算时少了一截，查出来是扣费扣错
    费用申诉交了一周没回复
    重量录错导致多收配送费，要求退差额
    平台自己系统错误扣了我钱
    扣错的服务费什么时候返还
    客户没付款的订单也收了佣金
    类目搞错了，按高佣金类目扣的
    对10月15号那笔扣款有疑问，应该是误扣
    我没超时，给我扣了延迟罚款
    直播服务费收了两回，退一回
    请撤销这笔罚款
    ban法也不讲一声就扣钱，要求退
    overcharge了我的fee，要求refund
    一个钥匙扣收我八块配送费😤 尺寸录错了吧，退钱
    上个月我明明把推广套餐取消了，今天又从余额里划走199，麻烦查清楚并退还
    您好，经核对，贵平台对本店9月订单多收技术服务费共计412.6元，请予复核退回
    第三次反馈了，你们扣的那笔仓租根本不是我的货，再不退我投诉
    合同上写的扣点是五个点，账单上一算是七点五，多的部分得还我
    物流丢件是快递的责任，却从我这里扣了一百二赔付，要求返还
    新商家前三月减免佣金，结果第二个月就开始扣，是不是搞错了
    佣金扣错了
    多扣我的钱了
    我要申诉扣费
    这笔罚款扣错了
    服务费多收了
    凭什么扣我的钱
    扣款有误，要求退回
    费用算得不对
    重复扣费了
    扣费申诉怎么提交
    佣金多算了
    请退还多扣的费用
    这笔费用我不认可
    运费扣多了
    错误扣款
    不该收我这个费
    取消的订单扣了佣金
    费率用错了
    仓储费扣多了
    账上少了钱，扣错了
    退还误收的服务费
    罚款我不服
    被多收手续费
    核对一下扣费
    广告费多扣
    订单5528按百分之十扣了佣金，我的类目明明是百分之五，请核实退差额
    昨天余额被扣一百二十块，写着违约金，我并没有违约，请查
    我八月就取消了增值服务，十月份还在扣每月59，要求退回
    买家退货后佣金应该返给我，这单三十六块一直没有返
    同一笔配送费在账单里出现了两次，麻烦退一笔
    说我虚假发货扣了五十，可快递轨迹完整，申诉退款
    仓租按两立方收，我的货只占半立方，重新测量后退我多收的
    免佣期到12月底，11月就开始扣我佣金，系统搞错了吧
    快递弄丢的包裹赔了买家，为什么从我货款里扣这笔钱，不合理
    我的抱枕压缩后很小，你们按大件收费，请改尺寸并退回差价
    账单里有一项“调整扣款 -88”，没有说明，我认为扣错
    提现手续费写的是千分之一，实际收了千分之五，多的还我
    客户没付款就关闭的订单，居然也收了交易服务费
    扣费申诉提交一个礼拜了没人理，什么时候给结果
    罚款理由是超48小时发货，我是第46小时发的，有截图，请撤销
    推广预算设了五十，那天扣了一百三，超出的部分应该退
    我没参加活动却扣了活动服务费，请查清楚退给我
    佣金是按优惠前的价格扣的，应该按买家实付扣，请改正
    你们扣了我两次退货运费，只有一个退货单
    贴标费收了三百，但标签都是我自己贴的，申请退费
    平台把我的类目归错，费率高三个点，三个月的差额怎么退
    判我违规的申诉已经通过了，可是罚的两百还没有退
    这个月扣款总数和你们价目表算出来差四十二块，要求核账退回
    客户拒收不是我的责任，却扣了往返运费二十四，我要申诉
    优惠补贴说好平台出，结果从我这里扣掉了，给个解释并退款
    扣我“长期仓储费”，可那批货两周前刚入仓，扣错了吧
    信用卡手续费应由买家承担的分期部分算到我头上了，不认
    撤掉这笔罚金，证据我已经上传到工单了
    别人的订单费用扣在我店里了，订单号根本不是我的
    koufei扣错了，退我
    overcharge了两笔fee，请refund给我店
    我卖一个书签三块钱，你们扣我四块配送费😳 倒贴一块？算错了吧，退
    经核查，贵方于10月20日重复划扣本店技术服务费218元，请于三个工作日内返还
    天天跟我说“按规则扣的”，哪条规则让没发生的退货扣运费？给我退回来！
    我是做窗花的小摊主，一个月才挣几百，上周平白无故被扣了九十八的“违规金”，可我那几天店都关着没卖东西，肯定是扣错人了，麻烦查一查把钱退我
    佣金扣多了，给我重新算
    这笔罚款凭什么罚我店
    平台扣我五百块保证金没道理
    申请撤销罚金
    我要对扣罚提出异议
    违约金扣错了，不是我的责任
    技术服务费算错了吧
    店铺账单里有笔扣费不对
    这个月佣金比例收高了
    明明是3%的类目扣了我8%
    卖家账户被误扣推广费，要求退
    被扣的仓储费跟实际对不上
    体积测错了，配送费多收我一倍
    物流费按5公斤扣的，我货才1公斤
    退款订单的佣金没返给我
    买家取消的单也扣我服务费？
    佣金没返还 查一下
    扣罚申诉入口在哪
    扣款申诉怎么提交
    扣费申诉被驳回了，我要再申一次
    罚了200说我延迟发货，物流记录证明没晚
    晚发罚款判错了，申请退回
    虚假发货的罚金冤枉我了
    我没参加活动，怎么收活动服务费
    没报名大促却扣了坑位费
    店铺年费多扣了一次
    软件服务费我没续订照样扣
    同一单佣金被扣两回，退我一笔
    店铺这边广告费跟后台消耗对不上，多扣87
    提现手续费收错标准了
    货款里莫名少了一笔“其他扣款”，我不认可
    “违规扣款”三百，违规早撤销了，钱没退
    赔付扣款不是我原因，要追回
    快递丢件赔款从我货款扣，我不服
    运费险保费扣得离谱，店铺这边要核对
    运费险费率一夜翻三倍，卖家不认
    平台补贴部分从我这里扣了，错了吧
    满减里平台承担的钱让我出了
    优惠券的成本算错了方
    直播间佣金重复结算，达人抽了两次
    达人佣金设的10%，扣成20%
    淘客推广佣金不该我这单出
    贴标费没让你们贴也收
    我自己打的包，怎么收包装服务费
    长期仓储费收错了，货上月就清了
    移除费扣错数量，我只撤了20件
    增值税代扣多了
    跨境结算汇率不对，少给我钱了
    货币转换费为啥收，我是本地店
    请核实并退还多收的费用
    误扣的佣金什么时候返我店里
    扣款工单开了十天没下文
    能不能查一查这笔处罚扣款依据
    每个月都乱扣商家钱，这次必须说清楚
    扣了钱连个明细都不给，凭啥扣商家
    佣金该按折后价算，你们按原价抽的
    邮费部分也抽佣？规则里不是这么写
    税费那部分不应计佣，多抽的返还
    尺寸录入错误，要求重新测量并退差额
    我货体积重你们算错了
    免佣期还没过就开始抽成
    新店首月免费，为啥扣了我月租
    签约说好费率2%，结算扣5%
    上季返点少给我三百多
    月租套餐我降级了还按高级收商家
    关店以后还在扣平台服务费
    保证金被划走一千 我没违规
    说我违规发货扣保证金 请撤回
    罚款金额跟公示标准不一致
    规则写罚50，实际罚100
    同一件事罚我两遍，退一遍
    客诉判赔扣店铺钱 判错了
    买家都撤诉了，扣的赔款还我
    仲裁我赢了，扣款怎么没返
    平台介入判我赔，证据没看就扣，要复核这笔
    检测费收了八十，样品是你们要抽检的
    质检不合格罚款是误判，复检报告合格
    抽检罚金退回来了没？判错了的那笔
    上架费收错，我删了没上
    客服罚款说我回复慢，明明自动回复秒回
    三十秒回复率罚款算错时段了
    系统bug多收我们店钱
    后台显示扣费8.8，我算下来应该5.2
    你们算错账了吧，佣金差四十多
    佣金发票和实际抽佣不一致 多抽部分退我
    结算单里运费返还漏了
    fee扣错了 please check我店账单
    commission多charge了我 要dispute
    扣款理由写的别人店的订单号，扣错店了
    您好，关于本店8月12日的一笔罚款，经核对系贵平台误判，烦请复核并返还
    我这小店一个月才赚两千多，你们倒好，一笔什么“综合服务费”就划走六百，问客服都说是系统自动的，我合同里根本没签这一项，麻烦查清楚退给我
    罚得太狠了吧！！我那单是因为暴雨停运才晚的，这罚款必须取消
    傭金扣錯，請退還給賣家
    koufei 不对 我要申诉
    代扣的快递费高得邪门，商家核对了三遍都多十几块
    亲 帮我店看下这笔扣的技术费对不对，我咋算都多
    先用后付的服务费我店没开通，也给扣了，怎么追讨
    商家被扣的赔付金算错了，买家只买一件赔了三件的钱
    取消处罚后罚款多久返还商家？已经改判了
    店铺诚信金无缘无故少了八十，给个解释
    我核对了七月的结算单，有三笔技术服务费是同一个订单收的，请把多收的两笔退给店里
    明明第二天就发出去了，物流也有揽收记录，你们还按延迟发货罚了我一百，这钱得退
    参加活动前说平台补一半券，现在全从我的货款里扣，这账我不认
    去年十月我就把增值套餐关了，到现在每个月还扣我店里五十九，请查清楚退还
    你们把我一箱羽毛球按三十公斤计费，实际才三公斤，配送费差额请返还给商家
    这笔违规扣款写的商品编号根本不在我店里，肯定扣错对象了
    客户退货了，佣金按规则应该返给我，可等了半个月账上还没返
    罚单上说我发空包，可买家自己都承认收到了货，请撤销这笔罚款
    提现手续费页面写的千分之一，你们实际扣了百分之一，少给我两百多
    我做卖家五年没跟平台红过脸，这次的仓储费收得实在离谱，八十箱算成八百箱
    我卖陶瓷快六年了从来没跟你们计较过账，可是六月的结算单里突然冒出一项叫服务调整的扣款两百一十二块，跟我哪一单都对不上，麻烦你们把这笔查明白，扣错了就退回到我店里
    上周五下暴雨高速都封了，快递晚了一天才揽收，结果你们系统自动罚我延迟发货一百块，天气预报和快递公司的停运通知我都上传了，这笔罚款无论如何应该撤掉
    我就想问一句，客人已经把货退了，钱我也退给人家了，凭什么佣金还扣着我的不返，一单七八块，一个月三十几单，你们这是白赚我两百多啊，给我算清楚
    为什么罚我
    后台乱扣我店里的钱
    这个罚款我不认
    佣金多收了，退我
    商家被错扣费用怎么退
    店铺罚款申诉在哪里提
    平台扣点算高了
    我店的技术服务费重复扣了
    仓租算错天数，重新核
    长期仓储费不该收，货才进仓半个月
    体积量错了害我多付配送费
    尺寸按大件计费，明明是小件
    罚金请撤回
    误罚，求取消
    延迟发货罚款有误，当天快递停运
    晚发罚我三十不合理，台风天谁能发
    揽收记录能证明我没超时，把违约金退回来
    虚假发货判错了，罚款还我
    买家自己要取消的，凭啥罚店家
    保证金被扣两千，冤得很
    保证金扣错了，补回来
    申诉成功了扣掉的钱咋还没返
    推广早就关了还在扣广告费，退给我
    没报名活动却扣了活动服务费
    直通车扣费异常，店铺要求核查
    多扣的软件服务费什么时候退给店铺
    年费扣了两次，退一次
    店铺月费都退订了还扣
    降了套餐还按旗舰版扣我
    说好新店免佣三个月，怎么照扣
    优惠费率没给我算上
    合同写百分之五，你抽百分之八
    类目费率套错了，我卖书的
    订单退款了佣金不返还吗，不合理
    退款单的手续费应该还给卖家
    提现手续费扣错
    支付通道费多算了几十块
    税代扣错误，我是小规模
    运费险保费收多了，我店退货率很低
    往返运费扣到我头上，不服
    快递弄丢的凭什么让店铺赔
    赔付款不该我出，请退回店铺账户
    平台补贴券的钱算成我出的了
    达人佣金扣错单，那单不是她带的
    自然单也扣推客佣金
    贴码费乱收，我自己贴好的
    质检费该平台承担吧，扣我干嘛
    销毁费收了，可货还在仓里
    假货罚款判错，我有授权和进货票
    价格标错是系统抽风，罚我干啥
    回复率罚款不对，我一直在线
    結算單這筆扣款有誤，請更正
    老板们，我这店一天卖不了几单，你们昨天一下子扣了三百说是违规，也没说哪条，我要求人工重新查
    这条扣款我有异议
    对账发现平台多扣了我四十七块六
    扣费不合理，我要复议
    店铺余额少了，写着调整，不同意
    seller fee 扣多了，帮忙 recheck
    亲，帮我看下九月账单的服务费是不是算错了
    把冤枉罚的钱退给本店
    坑商家呢，这费用必须退
    罚没的保证金要求返还，我没违规
    缓发是因为封路，罚我不公平
    按错了店铺等级，佣金该更低
    佣金基数错了，不应含运费税费
    推广日限额五十，却扣我一百五
    买家赔款从我账上扣了两回
    自己发的货怎么还扣拣货打包费
    拍照服务没订过，扣店里费用干嘛
    拒付手续费请退，银行都判我赢了
    这张罚单有问题，请撤单返款
    第四十六小时发的货按四十八小时罚，撤掉罚款
    条码中午就扫了还判我晚发，罚款退回
    不是问费率，是你们费率用错了
    创始商家说好六个点，怎么抽了九个点
    首季免佣没兑现，多抽的还我
    被子充了气称的，按实重重新算配送费
    你们称九公斤我称三公斤，店铺运费改过来
    8812那单佣金抽了两次，冲掉一次
    两张广告账单算同一周，多的作废
    账上有笔“服务14”莫名扣款，我店不认
    没回到我手的退货凭啥收上架费
    检测证明是真货，假货罚的七十退我
    罚款是机器判的，要人工复核扣款
    说培训完就免罚，怎么还挂着
    上周提的扣费异议没人理
    关店那月的套餐费退给商家
    罚单开错店了，请撤销
    平台抽成算多了，重新核一遍
    这条罚款我不认
    仓租多算了半个月，麻烦退差
    我卖的是袜子，怎么按大家电收配送费
    商家对账发现佣金多扣，咋申诉
    运费险不是我开的，别从店里扣
    冤枉啊，货准点交的还罚我五十
    直播佣金扣错人了，那场不是他带的
    买家都撤诉了，判我的赔付该退回来
    合同写明免佣三个月，为啥还抽我店的点
    推广日限额一百，扣了我三百二，找谁说理
    违规是机器误判，罚金吐出来
    技术服务费扣重了，店铺后台看得到两条
    降雪封路发不出去也罚，不服，求取消
    保证金被划走两百，判错了吧
    系统宕机那晚的超时罚单，全部应该作废
    亲，我这单顾客没付款，怎么还收成交费
    小店请求复核：标签费我们自己贴的，不该收
    seller这边被扣的fee不对，帮忙recheck
    扣点跟签约的不一样，多了两个点
    体积量错了吧，一个杯子收我半方的仓储
    扣我店的款理由是虚假发货，可物流明明有签收
    回收费？我的货早卖光了，哪来的回收
    汇率按错了，结算少我四百多，要求更正这笔手续费
    罰款判錯了，請退還給我的賣場
    平台补贴的券，凭啥从我货款里出
    罚单我要申诉，件是快递弄丢的，别罚店里
    卖家申请退还误扣的保证金，没违规过
    配送费扣高了，商品尺寸量错，重算
    多抽的佣金什么时候返给我们店
    超时罚款扣得没道理，揽收记录在这，请退回
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
    this fee is wrong
    dispute a charge of 38.40
    i was fined for something that wasnt my fault
    the parcel weighs 300g not 3kg, you billed the wrong tier
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
    Fulfilment cost doubled overnight for the same mug, same box, nothing changed at our end
    Buyer refused delivery and I get a fine, no way
    charged closing fees on 40 orders that were cancelled
    double deduction
    need a credit note for the incorrect service charge
    It says 'policy violation charge' but i was cleared of that violation last month!
    I had 14 units of a garden hose billed as hazardous goods since spring. Water hoses! Three times I proved it with the data sheet, the category was then corrected, but the surcharges of five months have not been returned
    You charged me the wrong commission
    I want to dispute a fee
    this deduction is wrong, please refund it
    I was charged twice for the same service fee
    Why did you take money from my balance?
    I don't agree with this fine
    you took more commission than you should have
    refund the fee you wrongly charged my shop
    please check a charge on my seller account
    commission was taken on a cancelled order
    the storage fee is too high, please check it
    my fee was calculated incorrectly
    I was fined by mistake
    how do I appeal a wrong seller fee
    there's a charge I don't recognise on my seller statement
    the commission for a returned item wasn't given back
    I never ordered this service but was charged for it
    wrong fee for order 9920
    delivery fee was charged at the wrong size
    Please reverse this penalty, I shipped on time
    the rate you applied is wrong
    unjustified deduction from my seller balance
    I'm being charged commission during the free period
    you deducted 88 from my sales, I want it back
    monthly fee charged twice
    overcharged on fulfilment fees
    fees don't match the rate we agreed
    the fine is unfair, I have proof
    you charged removal fees for nothing
    the weight in your system is wrong so I pay too much
    I think the service fee on my last bill is an error
    can you look into an incorrect deduction
    dispute penalty of 50 euros
    a category mistake made my commission higher, please correct it
    refund of overcharged fees, how long does it take
    charged for a lost parcel that wasn't my fault
    I object to the fee taken on 3 November
    fee charged on an unpaid order
    your system error cost me 120, give it back
    seller fee mistake, need correction
    ad charge after I stopped the ads, I want a refund of it
    deduction labelled "other", what is it? I think it's an error
    I'd like someone to recalculate my fees for October
    the promised discount on fees wasn't applied
    Why was I charged 8% when my category is 5%?
    fine for late dispatch charged wrongly, tracking proves it
    no reply on my fee dispute
    wrong amount taken as commission, order 3107
    shipping was deducted twice from my account
    u guys overcharged me again!! fix it
    eight quid delivery for a keyring?! 😤 you've got the size wrong, I want the difference back
    Cancelled the promo package in September, and today 199 left my balance for it. Please look into it and return the money.
    Hello, you take from me too much fee, 2 times same order, please give back
    多扣 commission, should be 5% not 8%, refund please
    Upon review we find that service fees for September were overstated by 412.60. We request verification and repayment.
    third message about this: that storage charge is for goods that are not even mine. take it off
    your carrier lost the box, the customer got paid, and somehow it's me who's 120 down. I dispute that deduction
    new sellers were promised three months with no commission, I'm in month two and being charged, surely that's wrong
    commission charged wrongly
    I was overcharged by you
    appeal a charge on my shop
    this fine is a mistake
    service fee too high, refund it
    why did you deduct this
    wrong deduction, give it back
    fees calculated incorrectly
    double charge on my seller account
    where do I dispute a fee
    you took too much from my sale
    return the overcharged fee
    I don't accept this fee
    postage deducted twice
    erroneous charge
    I shouldn't be paying this fee
    commission on an order that was cancelled
    wrong rate applied
    storage overcharged
    check this deduction please
    fee error on my statement
    I contest the penalty
    withdrawal fee was wrong
    incorrect ad charge
    Order 5528 was charged 10% commission and my category is 5%. Please check and return the difference.
    120 left my balance yesterday as "breach penalty". I breached nothing, look into it.
    I ended the add-on service in August yet you took 59 for it in October, I want it back
    the commission of 36 on a returned order was never credited to me
    The same delivery fee shows up twice on my bill, refund one
    fifty deducted for fake dispatch when the tracking's complete, I'm appealing that charge
    you bill me for two cubic metres of storage and my goods take half of one
    The no-commission period runs to the end of December but you started charging in November, surely an error
    why's the compensation for a parcel your courier lost deducted from my earnings? I dispute it
    my pillows are vacuum packed and tiny, still charged as oversize, fix the dimensions and pay back the rest
    "adjustment -88" with no explanation. I believe it's wrong.
    withdrawal fee should be 0.1%, I was charged 0.5%
    a transaction fee was taken for an order the buyer never paid
    a week since I filed a fee dispute and no one has answered
    Fined for dispatching after 48 hours. I shipped at hour 46, here's the screenshot, cancel the fine.
    my ad budget was 50 a day, you deducted 130, the excess should be refunded
    charged a campaign fee for a campaign I never joined
    Your commission was taken on the price before discount, it ought to be on what the buyer paid
    I paid the annual fee in July and it was deducted again in September
    return postage was taken twice for one return
    300 labelling charge though I stuck every label myself, please reverse it
    you had my shop in the wrong category at three points more, how do I get three months' difference back
    My violation was overturned on appeal, but the 200 fine hasn't been returned
    deductions this month are 42 more than your price list adds up to, recheck them
    a buyer refused the parcel and I was charged both ways, not my fault, I object
    the voucher was meant to be paid by the platform and you took it from me
    long-term storage fee for goods that came in two weeks ago? wrong
    I'm not paying the instalment charge that belongs to the buyer
    please withdraw this penalty, the proof is in the ticket
    fees for someone else's order were taken from my shop
    that product weighs 400 grams and was billed at 4 kilos, correct the fee and refund me
    currency conversion fee on a domestic sale makes no sense, I want it reversed
    can you explain and refund the "service recovery" charge of 17.30 on 2 May
    I got a penalty for a policy I couldn't have broken, my shop was on holiday
    I demand a recalculation of October's fulfilment charges
    charged commission on postage though your terms say item price only
    the refund of my monthly plan is missing, you agreed the charge was a mistake
    two fines for the same late order, one must be wrong
    the inspection fee should not be mine, the item passed
    who can review a deduction I think is unjust
    you charged me for a premium listing I never switched on
    my fee rebate for selling over 500 units wasn't applied in June's bill
    I sell a three dollar bookmark and you took four for delivery 😳 so I pay to sell? there's an error in that fee
    扣费 wrong on order 2207, please check and return
    We note that on 20 October the technical service fee of 218 was debited twice and request repayment within three working days.
    "deducted in line with our rules". WHICH rule lets you charge postage for a return that never happened?! give it back
    I'm a tiny stall selling paper cuttings, I make a few hundred a month, and last week 98 was taken as a "violation charge" while my shop was closed. You must've hit the wrong seller, please look and return it
    seller fee is wrong, please recheck
    I was overbilled on commission
    commission rate applied to my shop is incorrect
    you took 15% instead of 8% from my sale
    wrong category rate on my fees
    dispute a deduction from my payout
    I challenge this fine
    penalty deducted from my shop by mistake
    revoke this fine please, I shipped on time
    late fine is unjust, tracking shows scan on day one
    the penalty I already paid should be refunded to my store
    reverse the seller penalty
    I want my commission credited back on cancelled orders
    refunded order, commission still kept
    buyer never paid yet you took a selling fee
    fee charged on an order that didn't happen
    why was my shop fined 100, the case was closed in my favour
    won the claim but the deduction stays, give it back
    claim money was taken from my balance wrongly
    you debited my store for a parcel your courier lost
    carrier damage charged to me as the merchant, I disagree
    storage bill too high, my stock left in june
    long-term storage was charged in error
    fulfilment fee at wrong size tier
    please remeasure my item, the fulfilment fee is inflated
    wrong weight on file so every shipment overcharges my shop
    Charged removal for 200 units, I removed 20.
    labelling fee though I labelled everything myself
    prep service billed, never requested by us
    return processing fee for goods never returned
    my store subscription was downgraded but still billed at pro
    store closed in May yet monthly seller fee goes on
    monthly plan fee was meant to be waived for new sellers
    the free trial for merchants hadn't ended and you deducted 39
    I'm on a negotiated rate of 6 percent, settlement shows 9
    promised rebate for sellers missing from settlement
    fee credit not applied to my shop's bill
    you calculated commission on shipping too
    commission on tax? that's wrong, refund it
    commission must be on the discounted price
    platform-funded coupon was taken out of my earnings
    discount share charged to seller should have been yours
    campaign fee without joining, refund my shop
    I didn't enrol in any promotion, reverse the participation fee
    ad charge doesn't match the ad report, correct it for my shop
    billed for clicks after my campaign ended, want that fee returned
    influencer commission deducted twice on the same sale
    affiliate fee on an organic sale, dispute
    currency fee applied wrongly to my payout
    wrong exchange rate used on my settlement, recalculate
    withdrawal fee higher than your published rate
    tax withheld from seller payments too much, recheck
    VAT on fees charged though I'm exempt
    listing fee for an item I deleted
    closing fee was charged on a sample listing
    incorrect fee on order 77210
    fees look off on my last statement
    my settlement shows a charge I don't accept
    "other adjustment -84" on my seller statement, explain or reverse
    this deduction has no reason next to it and I object
    which rule let you take 60 from my store?
    how can a merchant contest a charge
    where do sellers file a fee appeal
    form to dispute seller charges
    my fee case was rejected, I'd like a second look
    ten days and no answer on the disputed commission
    ticket about the wrong fine still open
    same fine twice for one incident
    fined double what the rules say
    rule says 50 you took 100
    quality inspection fine is a misjudgment, lab report attached
    counterfeit fine reversed but the money isn't back in my shop balance
    violation was lifted, so refund the fine
    security deposit was cut by 300 for no reason, we broke nothing
    you dipped into my shop deposit unfairly
    response time fine is nonsense, bot replied in 2 seconds
    chargeback fee when the bank sided with me, return it
    chargeback was won, why is the merchant fee still gone
    shipping label adjustment is wrong, parcel was 2 lb
    postage surcharge on my seller label, box was within limits
    carrier audited my box as oversize, that's false, want the adjustment reversed
    insurance premium charged to my shop without consent
    I never opted in to the protection plan for sellers, cancel and refund that fee
    your bug overcharged our store
    system glitch billed every merchant twice, fix mine
    numbers don't add up, commission is 40 too high
    You miscalculated my selling fees.
    pls return excess amount deducted from my seller wallet
    kindly reverse wrong penalty levied on my store, all proofs enclosed
    hello you take too big commission from my sell, contract say other percent
    commision wrong again!! 3rd month running, sort my bill
    扣 fee wrong, 12% but contract says 8, refund difference to my shop
    I've sold pottery here for six years and never queried a bill, but the June statement has a 212 euro line called service correction that matches nothing I did. I'd like it looked into and put back
    robbery. you took a fifth of my sale. rate is a tenth. give it back to my shop
    We write regarding a penalty of 150 levied upon our store on 3 March. The dispatch scan proves timely handover; kindly rescind it.
    ok so i did the maths three times and the payout is 23 quid short because you charged the electronics rate on a wooden spoon
    Would you please audit the referral fees on my last twenty orders? I believe several were taken at the wrong rate
    the buyer withdrew his complaint, refund me what you deducted as seller compensation
    overcharged final value fee
    you fined us during the flood when no van was running, strike it off
    fees from someone else's shop on my statement
    I went through July's settlement and found three service fees on one and the same sale; please return the two extra ones to my shop
    The scan shows we shipped the very next day, yet you fined us for late dispatch. I want that fine taken back
    You said the marketplace would fund half the voucher, but all of it came off my earnings, so I dispute that deduction
    I switched off the premium seller package last October and 59 a month has gone from my balance ever since
    A carton of shuttlecocks was billed at thirty kilos when it weighs three, so the fulfilment fee needs correcting
    the item number on this penalty isn't even in my shop, you must have charged the wrong merchant
    My customer returned the goods and under your own rules the commission should be credited, where is it?
    the fine claims I sent an empty parcel though the buyer herself confirmed she got it, please cancel that penalty
    your page says the withdrawal fee is 0.1 percent and you took one percent off my payout
    Five years as a seller and never a cross word, but eighty boxes billed as eight hundred in storage is too much
    I've sold pottery for six years and have never haggled over a bill, but June's statement has a line called service adjustment for 212 that belongs to none of my orders, so please get to the bottom of it and put it back in my shop's balance
    The motorway was shut for flooding last Friday, the carrier collected a day late and your robot fined my shop a hundred for it. I've uploaded the weather warning and the carrier's notice, and I expect that fine to be cancelled
    the customer sent the goods back, I paid her back, so why on earth do you hang on to the commission, that's seven or eight a time and thirty odd orders a month, work it out and return it
    I was charged wrongly on my seller statement
    this deduction is wrong, check it
    wrong fee on my shop
    that fine was not deserved, give it back
    I contest the deduction of 45 from my earnings
    why did you fine my store, I did nothing wrong
    penalty taken by mistake, please reverse
    commission calculated on shipping too, that's incorrect
    storage bill far too high for three pallets
    remove this fee, it isn't mine
    my shop was overbilled for August
    you have billed me the electronics rate but I sell cushions
    fee category mismatch, I sell books and pay jewellery rate
    dispute a seller charge
    where can I appeal a fine
    can someone review the fine on my shop
    I refuse to pay this penalty
    we never used your warehouse, yet a handling fee was deducted
    closing fee taken although the sale was voided
    commission not returned after my buyer got refunded
    refund the selling fee on the cancelled sale
    listing fee charged for 40 items, I listed only 4
    oversize surcharge on a keyring, come on
    weight rounded up to 5 kilos, actual is 800 grams, correct my fulfilment fee
    dimension error makes me pay large parcel rate
    remeasure my product, fulfilment fee is based on wrong size
    this penalty is a mistake, courier lost it not me
    Late dispatch fine is wrong because your system was down that night
    the fine for late shipping should be lifted, public holiday that day
    I was penalised for late dispatch though the courier never came for pickup
    contest late penalty, scanned on time, proof attached
    fined for false dispatch, but tracking moves, so waive it
    cancellation fine unfair, the buyer asked for it himself
    stop taking ad spend out of my balance for campaigns I paused, return it
    Advertising fee deducted after I switched the campaign off, I want that corrected
    click charges look fake, I want my ad fee credited
    subscription fee for my store is wrong, I am on the basic plan
    downgraded my shop plan in March and still billed for premium, adjust
    seller plan was cancelled, yet monthly fee deducted
    billed twice for the same storage month, credit one
    commission taken two times on a single sale
    the same penalty was deducted from my shop two times
    you debited my seller balance without reason
    unexplained adjustment on settlement, I object
    kindly revert the wrong penalty debited from my seller account
    sir wrong commission is deducted, please do the needful
    GST on commission is calculated wrong in my statement
    TCS deducted extra on my sales, kindly recheck
    VAT added to my fees though I gave my VAT number, take it off
    tax on seller fees shouldn't apply to me
    you're nicking money off my shop
    daylight robbery, 18 percent instead of 8
    this is theft, reverse the charge on my store at once
    chargeback fee unjust, I won that case
    bank ruled for me so why keep the chargeback fee, return it
    compensation to the buyer was taken from my earnings, it was your courier who lost it
    don't make me pay for your driver's damage, undo the deduction
    you deducted return postage from me but the buyer changed her mind
    return shipping debited to me wrongly
    the claim payout should not be on my account
    I want the deduction lifted, quality report says the goods passed
    counterfeit fine was in error, my invoices prove it, refund the fine
    my appeal was upheld but the fine hasn't been credited
    violation withdrawn, where's my money you deducted
    deposit docked 200 for a breach that never happened
    who took 200 from my security deposit, this was unjustified
    guarantee money reduced wrongly
    promised zero commission for ninety days, still charged
    new seller waiver not honoured, fees were taken
    my contract says 5 percent, you took 7
    agreed rate was lower than what you're deducting
    reduced rate for charity sellers wasn't applied
    discounted commission did not kick in, adjust my bill
    referral fee looks miscalculated
    please recalculate my final value fee
    recount the storage days, goods left in June
    removal fee though nothing was ever removed
    disposal fee for stock I still have, strange, cancel it
    labelling fee charged but I labelled everything myself
    prep fee wrong, bags were already sealed
    inbound defect fee is unfair
    barcode penalty in error, barcodes scan fine
    label correction charge, the parcel was under a kilo, dispute it
    postage adjustment on my label is wrong, box was small
    currency conversion fee charged on a domestic payout, error
    withdrawal fee shouldn't be there, it's my free one this month
    payout fee wrongly taken
    payment processing fee too much, I computed 2.9 and you took 4
    affiliate commission on a direct sale, incorrect
    voucher cost put on me, marketplace was supposed to bear it
    coupon subsidy deducted from the shop without my consent
    I never joined that campaign, so why did you deduct the promo fee
    insurance premium I never agreed to on my store account
    opted out of shipping insurance and still pay it, fix
    penalty for slow replies is false, I answer in minutes
    response rate fine, but messages were spam, please void
    out of stock fine is unjust, your sync zeroed it
    fined for price error that your tool made
    duplicate listing fine, they're two different colours, cancel it
    dear seller support, the attached invoice contains a service charge for a period in which our shop was closed; please issue a credit
    fees invoice incorrect
    commission error
    false penalty
    wrongly fined
    unfair deduction
    excess fee
    i been charge wrong fee in my shop please return
    you take my money for nothing, my store not even open yet
    my seller bill not correct, look again
    商家后台 deduct 了我 88, wrong, please check
    who do I speak to about a wrongful fine on my shop
    is it possible to have a penalty reversed
    need this charge lifted off my merchant account
    want my commission back for the order nobody paid
    fees were taken on an unpaid order
    I'd like the fee of 12.40 on settlement 7 looked at again, it can't be right
    can't accept this fine
    there's a mistake in my fees
    so i opened the statement this morning and there's sixty quid gone for long term storage but everything in there arrived three weeks ago so how is that long term please have it looked at and put back
    levy on my earnings was mistaken, credit it back
    billing mistake against my stall, amend please
    deposit forfeited without any breach, I demand it back
    the security bond you seized from my shop was seized in error
    wrong tier applied, I'm a gold merchant and should pay less commission
    sanction of 100 euros is unfounded, annul it
    waive the late-shipping fine, there was a flood in our town
    depot was closed by strike and you penalised me for it, reverse that
    customer asked me to delay posting and I got fined for it
    you deducted a buyer's reimbursement from me twice
    overstated cubic metres on my storage invoice
    sponsored-product bill is triple my cap, I dispute it
    the boost fee was taken though my boost never ran
    photography service fee, I never ordered that service for my listings
    API plan fee on my seller bill, never asked for it
    pick and pack charged on an order I posted myself
    I object to the refund administration fee
    wrongful chargeback deduction, signature was provided
    commission base is wrong, it should exclude tax
    please correct my fee statement and send the balance back
    I shipped at hour 46 and was fined for 48, strike that fine out
    late dispatch penalty though the barcode was scanned at noon, contest
    you punished my stall for a delay your own app caused, pay the fine back
    penalty notice 3312 has no ground, rescind it
    the sanction for the Monday orders must go, Monday was a feast day here
    my commission came out three points higher than agreed, correct it
    not asking your rates, I'm telling you the rate you applied is wrong
    you skimmed 9 percent where 6 was promised to founders
    the wrong percentage was cut off my pottery earnings
    commission ought to be zero in the launch quarter, return what you cut
    subscription of my shop was debited after I'd stepped down to the free plan, credit it
    pro plan charged to my stall, I never left starter
    my shop's plan was billed for the month we were already closed
    the storage meter ran on after my pallets left
    you weighed the duvet with air in it, bill for real weight
    your scale says 9 kg, mine says 3, adjust the seller shipping charge
    duplicate commission on sale 8812, reverse one
    two ad invoices for one week, cancel the surplus one
    settlement has a debit line nobody explains, I object to it
    mystery "service 14" debit on my seller ledger, strike it
    restocking levy for a return that never came to me, undo it
    you docked the voucher subsidy from me though it's your campaign
    your coupon, my money? put it right
    the damages to the customer were your haulier's fault, don't take them off my earnings
    counter-claim: the 70 taken for "fake goods" was unjust, lab proved it
    fine upheld by a robot, I want a person to recheck the deduction
    I was told the fine would be lifted after training, still there
    your refund of the wrong fee fell short by 12
    please audit the deductions on my stall since June
    levied me a handling fee for digital goods, absurd, remove
    my fee objection from last week has no answer
    who compensates me for fees you wrongly kept
    I'm disputing the marketplace cut on my last sale
    that fine on my store was based on a mix up
    someone at your end clipped too much off my takings
    my merchant invoice is inflated, kindly audit it
    The levy you slapped on my boutique has no basis
    please void the surcharge on my seller account
    reassess the penalty, our driver has a receipt from Tuesday
    you pocketed eleven percent from my ceramics sale when nine was agreed
    wrong slab used for my commission, I sell grocery not gadgets
    my shop is in the charity scheme so why was the full fee kept
    seller statement shows pick fee for parcels I drove to the post office myself
    cubic feet on the storage bill are nonsense, three shoeboxes don't fill a garage
    your scanner says bicycle, I sent a bicycle bell, redo the fulfilment fee
    Fined 80 for a missing barcode that's clearly there in the photos
    unjust fine, please cancel
    I want the penalty wiped off my merchant ledger
    penalised for cancelling when it was you lot who cancelled
    how do I challenge a deduction from my earnings
    where do sellers object to a fee
    what form do I need to fight a fine on my shop
    Got docked for an "incomplete address" the buyer typed in himself
    fine without evidence is not acceptable to our company
    Could you look into the handling charge of 31.40 on my payout? We never had goods in your depot.
    I've been paying pro-seller rates on a hobby account, put that right
    commission on gift wrapping money? check your sums
    You took your percentage on the postage the buyer paid, and your own terms say postage is exempt
    my cut was smaller than it should be because the tier is wrong
    over-deduction in October settlement
    incorrect seller charges
    contesting fee
    fee reversal request
    wrongful penalty on merchant account
    deduction not agreed
    refund my seller fine, the appeal board cleared me
    I dispute the 25 for the "bad packaging" of my candles
    Charged return freight for an item that the customer swapped at your shop counter, not mine to bear
    you debited the buyer's goodwill voucher from me, I never offered one
    the promo subsidy should be shared half and half but you took the whole lot from my side
    clicks from my own office were billed as ad clicks, take those off
    ad budget cap 20 a day and you invoiced 64, seller here, correct it
    Sponsored slot charged while my item was out of stock, I'd like that credited
    Why is there a disposal charge? The lamps were sold, not scrapped
    stocktake fee deducted but nobody counted anything
    long-stay storage surcharge on honey that arrived last week, an obvious slip
    the removal was free during your spring campaign, still I got charged for it
    bulky goods supplement is wrong for a folded tent, measure again
    prep service fee for polybags, every jumper came bagged from the mill
    I was penalised for late handover on a bank holiday
    the scan was late because your van came late, so lift my fine
    your app froze at midnight and then fined me for missing the cutoff
    Bridge collapsed, the whole valley was cut off and you still fined my shop, please withdraw it
    Our village had no signal for two days and your system punished us 150. I enclose the operator's letter.
    No way am I paying that violation fee, the photo shows another seller's box
    you mistook me for the shop next in the list, that fine is theirs
    fine issued to the wrong store id
    the copyright fine is unfounded, I drew that cat myself
    mystery shopper test was wrong and I paid the fine for it
    false advertising penalty though the lab report backs my wording, annul
    Your robot took "silk-feel" for "silk" and fined me 200
    my customer swore he got it, so give me back the false-shipment penalty
    TDS cut is excessive on my account sir, reconcile please
    GST charged on commission at 28 instead of 18, rectify
    wht deducted from my settlement by mistake
    Dear team, kindly reverse Rs 450 RTO charges, shipment was lost by your partner only
    weight discrepancy charges raised wrongly, my packet is 200 gm
    sir your side galti, fixed fee cut two times from seller wallet
    hidden seller fee appeared after you changed the contract, I don't accept
    A dormant shop levy? I had sales every week
    setup fee was waived in writing and then you took it anyway
    I quit the premium shop in spring, so the summer plan fees need crediting to my store
    payment gateway fee 5 percent on my statement, contract says 1.8
    you rounded the exchange the wrong way on every single sale, seller 4410
    conversion markup on a same-currency settlement makes no sense
    instant payout fee though I chose the slow one
    my refunded sale: commission wasn't handed back
    Buyer never paid the auction, why is there a success fee
    I relisted under your free-relist offer and was billed insertion fees
    private listing fees for ads that were rejected, want them cancelled
    live-stream host commission deducted though no stream took place
    influencer cut was taken from a purchase that came via my own newsletter
    platform kept 12% of a tip the customer sent, objection
    charity donation was skimmed from my sales without me ticking that box
    my deposit was raided for someone else's claim
    you seized part of my bond over a complaint the customer has withdrawn
    the guarantee claim was settled by your insurer so why's it still out of my pocket
    this isn't a question about the tariff, the figure you deducted is plainly miscounted
    can you double check what you kept from my november earnings, looks too steep
    a quarter of my turnover gone in fees, show your working and fix it
    kindly re-examine debit note 5519 issued to our stall
    we formally object to invoice lines 4 to 9 of the merchant bill
    hey so my fee invoice lists 14 returns and i only had 2 this month pls amend
    i am seller from vietnam, fee minus two time, wrong please give again
    it's a rip off, you charged my tiny shop the enterprise rate
    gutted, half of my first sale went on a fine I don't deserve
    How can a shop that was shut all week be fined for slow answers?
    bot decided I'm guilty, I'd like a proper review of this fine
    my objection was accepted in chat, deduction still hasn't been put back
    you only returned part of the wrongly taken penalty, forty still missing
    credit memo promised for the mistaken service fee, still nothing on my statement
    please scrap the non-compliance charge, tape was the right width
    chargeback admin fee landed on my shop even though the cardholder gave up
    can fees be corrected after the month is closed? mine were miscounted
    Take back the customs handling charge, it's a domestic sale of mine
    my seller wallet was raided for an ad campaign I'd stopped, refund that deduction
    the late fine on my shop is unwarranted, depot scanned it in time, strike it off
    take the 40 sponsored ads deduction back, my item wasn't even on sale
    penalty for an out of stock item is undeserved, the sync fault was yours
    that fee was deducted from my shop in error, pls give it back
    I object to the fulfilment fee, you have the size of my teapot wrong
    our seller invoice has been padded with services we never ordered, strike them out
    where can a merchant contest a penalty
    your fee calculation for my stall is off by a mile, redo it
    reimburse the commission you over-collected from our shop
    you fined us for a cancellation the shopper requested, overturn it
    return postage was deducted from my sales though you agreed the buyer should bear it, reverse
    the storage penalty is a clerical error, those pallets aren't ours
    our tariff was fixed in the contract, what you've deducted is higher, correct that
    incorrect deduction on seller settlement, need it credited
    Since March you've billed my little bookstall for oversized storage. The books fit in a shoebox! I've sent photos twice; now please put the fee back on my balance.
    I never used ads yet 55 for clicks came off my shop balance, reverse it
    the deduction for "buyer compensation" on my payout is unjust, your van lost the goods
    your weighing error cost my stall 90 in fulfilment fees, I want those back
    a penalty for a duplicate account I don't have was taken from the seller deposit
    please recalculate the fees on my settlement, the category rate applied isn't mine
  `,
})
