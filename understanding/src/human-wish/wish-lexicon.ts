import { readPhrases } from '#text'

/**
 * The grammar's words by what they do in a wish for a person. Words of one class are read alike: what is learnt of
 * "agent" holds for 专员.
 */
const classes: Readonly<Record<string, string>> = {
  human: `manual_service human_mode manual_mode human_assistance attended_service staffed_chat 人工组 人工的 human humans human_being human_beings rg real_person real_people real_human live_person actual_person live_human hooman hoomans humanoid_being flesh_and_blood homo_sapiens carbon_based 人工 真人 活人 换人 换成人 换成人工 叫人 喊人 来人 找人 要人 大活人 人类 真正的人 正常人 活的人 rengong zhenren huoren ren_gong zhen_ren zhuanrg zrg 真银 活银 喘气的 活的 活物 碳基 真的人 真正的人类 人工智障 联系人工 zhuanrengong huo_ren huan_ren 申请人工 申请人工服务 申请人工客服 请人工审核 请人工审 让人工审核 要人工审核 real_help actual_help real_assistance actual_assistance human_help human_assistance 找银 来银 叫银 换银`,
  agent: `agent agents representative representatives rep reps advisors advisers adviser specialists consultants operators csrs salesperson technician engineer operator operators advisor adviser csr associate specialist consultant expert executive
    客服 客服人员 人工客服 真人客服 坐席 座席 人工坐席 人工座席 专员 接线员 话务员 工作人员 服务人员 专人 顾问 技术人员 专家 专业人员 值班 kefu ke_fu 客fu 小二 导购 专席 客服专员 客服代表 服务员 对接人 技术员 技术支持 人工专员 叫技术 找技术 让技术 xiaoer 店员 营业员 业务员 销售员 销售人员 售后人员 售后客服 售前客服 技术客服 客服姐姐 客服妹妹 客服哥哥 客服小妹 值班员 值班人员 经办人 办事员 审核员 理赔员 接待员 客户经理`,
  boss: `shopkeeper shop_owner store_owner merchant whoever_owns 卖家本人 店家本人 店主本人 老板本人 商家本人 掌柜本人 你家主人 你主人 你的主人 manager managers supervisor boss owner management superior in_charge higher_up higher_ups whoever_runs person_responsible jingli zhuguan laoban ceo director 经理 主管 领导 老板 老大 头儿 拍板的 能拍板 做决定的 总经理 大堂经理 区域经理 老板娘 店长 店主 掌柜 掌柜的 负责人 负责的 负责退款的 做主 上级 管事 管事的 管事儿的 组长 总监 说了算的 做主的 能做主 高层 team_lead team_leader shift_lead shift_leader shift_manager duty_manager line_manager your_lead superiors seniors someone_senior higher_authority 上头 上面的人 定得了的 能定的 顶头上司 上司 主任 班长 管理层 你们上层 管理人员 tier_two tier_2 next_level above_you over_your_head beyond_you 老总 董事长 总裁 副总 厂长 站长 高管 大佬 话事人 当家的 主事的 部长 科长 经里 头头 直属领导`,
  someone: `someone somebody anyone anybody sum1 some1 any1 everybody nobody 人呢 人在哪 人哪 人都 人去哪 没人 sb smb somone someone_else somebody_else anyone_else 有人 个人 哪位 谁 叫一个人 找一个人 来一个人 换一个人 让一个人 派一个人 叫别人 换别人 让别人 找别人 换个别人 ge_ren you_ren yi_ge_ren lai_ren zhao_ren yao_ren jiao_ren ren_zai sumone sumbody enyone`,
  person: `live_body warm_body responsible_adult 懂技术的 懂行的 会修的 懂这个的 专业的师傅 个明白人 个伙计 个帮手 你后面的人 你背后的人 管你的人 需要的是人 要的是人 找的是人 要的是活人 person people employee employees colleague colleagues staff individual grown_up adult guy lady ladies folk folks lads lad gal ppl assistant assistants grownup grownups grown_ups real_one bloke blokes crew coworker coworkers personnel lifeform shop_assistant human_voice peoples persons somebody_real 小姐姐 小哥哥 妹子 小妹 小哥 美女 帅哥 大哥 大姐 老师 明白人 内行 懂行的 懂的人 懂的 正常的 人 的人 大人 人声 人味 懂技术的 专业的 能打字的 能解决的 归他管的 长脑子的 有脑子的 会思考的 能办事的 会粤语的 会英语的 姑娘 小伙子 姑娘家 后台 员工 同事 人员 a_man the_man real_man any_man your_guys the_guys staffer staffers one_of_you workmate workmates teammate teammates clerk clerks real_voice 懂事的 会办事的 能办的 说得上话的 会说人话的 说人话的 有心情的 有权限的 能管的 管得了的 worker workers living_soul soul chap live_one co_worker co_workers personally 管退款的 管售后的 管发货的 管这事的 管钱的 管物流的 管投诉的 管账的 管订单的`,
  desk: `customer_service customer_support customer_care support_team support_staff support help_desk helpdesk service_desk call_center call_centre live_chat live_support live_help live_assistance
    billing sales complaints department team returns_team cs 售后 客服部 投诉部 部门 财务 人工服务 人工通道 人工模式 客服中心 人工台 在线客服 平台介入 官方介入 客服介入 小二介入 仓库 物流部 returns_department headquarters head_office helpline hotline 热线 in_accounts to_accounts with_accounts accounts_department accounts_team customer_assistance customer_help support_line 专线 投诉专线 客服专线 服务台 人工台 销售部 售后部 技术部 财务部 法务部 质检部 商务部 运营部 客户部 客诉部 客户服务部 客户关系部 客户服务 服务中心 服务热线 法务 customer_relations customer_success client_services client_support guest_services 客服团队 客户团队 service_team`,
  talk: `tlk spk spek talk talking speak speaking chat chatting discuss converse communicate deal dealing 说话 沟通 聊 聊聊 聊天 对话 讲话 谈 谈谈 交流 讲 对接 讲讲 沟通一下 natter word_with have_a_word 唠 唠唠 唠嗑 掰扯 洽谈 商谈 面谈 交涉 沟通下 说说话`,
  connect: `分配给 派给 交给 转国际 handed passed moved connect connected transfer transferred put_through put_me_through escalate escalated escalation switch route redirect forward hand_over hand_off hand pass patch thru_to put_me_on put_them_on in_the_queue 排队 排进 升级处理 转至 转下 帮转 转一下 转 转接 转到 转给 转去 接通 接入 切换 切 切到 介入 升级 连线 连接 接 接到 接转 zhuan zhuanjie link_me link_us reconnect reconnected put_him_back put_her_back put_them_back put_me_back get_her_back get_him_back press_0 press_zero 帮我转过去 转过去吧 重连 接回 接回来 接回去 转回去 转回来 接进来 接过来`,
  get: `招呼 吆喝 招呼个人 get give gimme send bring find fetch summon arrange have let lemme ask 找 叫 喊 给我 派 安排 请 让 换 来 上 给 弄 喊来 叫来 换个 来个 找个 叫个 zhao jiao huan lai gei`,
  want: `want wants need needs like prefer require request requesting demand wanna rather needed 想 要 需要 要求 希望 申请 请求 想要 我要 我想 求 急需 必须 yao xiang`,
  reach: `contact reach reaching get_hold get_through get_in_touch in_touch consult 联系 呼叫 咨询 联络 联系一下 联系不上 联系到 联系得上 找不到你们 问问你们`,
  call: `回个电 来个电话 打个电话 on_the_phone over_the_phone by_phone the_phone_with call phone ring callback call_back telephone 打电话 电话 回电 致电 语音 通话 回电话 来电 打给我 打过来 打来 回访 回个电话 dianhua by_voice voice_call voice_chat a_phone_call a_bell a_buzz 打手机 打我手机 打这个号 打这个号码 your_number phone_line voice_to_voice hear_a_voice 打我座机 打座机 回拨 来电话 拨给我 打过去 通个话 连麦 语音聊 dial_me 给我打过来 电话说 电话聊 电话讲 用电话`,
  machine: `bot bots robot robots machine machines computer computers ai algorithm automated automatic auto_replies auto_reply canned chatbot software program virtual_assistant script automation 复读机 自动应答 自动的 机器人 机器 智能客服 自动回复 程序 人机 人工智能 智能助手 智能回复 智能语音 智能应答 智能机器 机器人客服 jiqiren 智能模式 chatbots out_of_the_menu `,
  no: `no not don't dont do_not won't never without stop no_need refuse rather_not can't cannot isn't instead_of tired_of sick_of enough hate 不 别 不用 不要 不想 没 无需 拒绝 不需要 不是 没有 先不 先别 不必 讨厌 不接受 甭 bu buyao`,
  later: `if later tomorrow maybe perhaps might may will i'll ill unless until before afterwards in_case otherwise would_have going_to gonna
    如果 要是 的话 万一 假如 再 再说 等会 等会儿 待会 待会儿 晚点 明天 回头 以后 改天 下次 过会 过会儿 到时候 除非 实在不行 要不要`,
  mean: `mean means meaning word words phrase term status 什么意思 是啥意思 意思是 意思 是指 字样`,
  fine: `anymore any_more after_all myself sorted figured solved resolved nevermind never_mind fine thanks thank 解决了 好了 搞定 自己 自己来 自助 不麻烦 算了`,
  fake: `fake scam scammer scammers fraud pretending pretended claiming impersonating legit 假 假的 骗 骗子 冒充 自称 诈骗 真的假的 官方的`,
  rate: `feedback review reviews rate rating compliment praise kudos stars tip lovely great helpful rude nice amazing attitude rude_to hung_up hangs_up lied lies lying refused arrogant unprofessional unhelpful dismissive sarcastic behaviour 糊弄 敷衍 难听 没礼貌 不礼貌 傲慢 工号 乱说 骂我 训我 打断 凶 阴阳怪气 表扬 好评 评价 点赞 夸 夸夸 感谢 五星 差评 态度 打分 辛苦`,
  job: `job jobs hiring hire career salary vacancy apply_for 招聘 招人 应聘 工资 兼职 岗位`,
  kin: `husband wife mum mom dad mother father son daughter friend friends kid kids child children neighbour neighbor landlord doctor nurse bank lawyer pet pets dog alexa siri siblings brother sister
    老公 老婆 媳妇 朋友 家人 孩子 儿子 女儿 爸 妈 爸爸 妈妈 邻居 物业 门卫 医生 保安 同学 闺蜜 对象 亲戚 爷爷 奶奶`,
  past: `told said says promised spoke spoken talked chatted emailed claimed approved yesterday already earlier did was called 说 说了 答应 告诉 昨天 之前 上次 刚才 刚刚 已经 前天 过了 回复我说 让我 上周`,
  real: `real live actual living breathing proper genuine alive`,
  solve: `assist handle fix solve resolve look answer respond reply take_over 解决 处理 帮 管 回复 答复 接待 协助 理我 帮忙 回答 help deal_with_this deal_with_it deal_with_that deal_with_these dealing_with_this dealing_with_it`,
  bad: `useless stupid dumb moron idiot idiotic worthless shitty fucking damn 笨 傻 智障 没用 听不懂 蠢 傻瓜 滚 废物 白痴 弱智`,
  isYou: `are_you are_u r_u is_this am_i are_we 你是 您是 你们是 是不是`,
  when: `when hours open what_time until late close closed 几点 什么时候 上班 下班 时间 多久 周末 休息 营业`,
  polite: `please pls plz plss kindly hi hello hey 请问 麻烦 您好 你好 劳驾 谢谢 亲 一下`,
  me: `me us i my we 我 我们 咱`,
  you: `you your ur u 你 您 你们 您们 你家 you_guys u_guys ya_guys you_people u_people you_ppl u_ppl ur_ppl you_folks you_lot`,
  tell: `explain explaining explains`,
  whose: `someone's somebody's anyone's anybody's someones somebodys`,
  money: `money funds cash amount amounts balance savings cheque cheques iban euro euros dollar dollars pounds bucks usd eur gbp fee fees payment payments debit wallet atm withdrawal withdrawals deposit top_up checking_account bank_account 转账 汇款 余额 账户 银行卡 定金 零钱 取款机 钱`,
  thing: `my_phone phone_number phone_numbers phone_case contact_number contact_details contact_person this_phone bank_transfer money_transfer wire_transfer the_transfer a_transfer my_transfer good_with_computers good_with_technology own_a_computer sales_calls copyright_owner brand_owner shop_owner business_owner owner_of_the size_chart customs_agent travel_agent estate_agent cleaning_agent secret_agent call_of_duty vacuum kettle coffee espresso sewing washing toy kit hair size tent gift present birthday discount parcel package courier driver delivery seller shipping carrier postman book dvd costume poster headset speaker shirt chair desk points account refund order
    快递 快递员 快递小哥 派件员 派送员 取件员 送货 外卖员 书 耳机 同款 椅 海报 假发 模型 衣服 印 卡套 骑手 师傅 礼物 送人 签收 代收 收货人 收件人 联系人 安装 扫地 玩具 发票 订单 手工 模特 实拍 试穿 草坪 宝石 合成 采摘 制作 人民币 智能机器人 扫地机器人 玩具机器人 this_transfer that_transfer any_transfer each_transfer per_transfer by_transfer swift_transfer pending_transfer urgent_transfer standard_transfer failed_transfer make_transfers transfer_fee transfer_fees transfer_limit transfer_time a_phone new_phone lost_phone the_phone_i atm_machine atm_machines cash_machine ticket_machine vending_machine parcel_machine bread_machine fax_machine call_it delivery_guy delivery_guys delivery_man delivery_person delivery_people looking_forward look_forward that_phone tht_phone d_phone old_phone right_phone broken_phone working_phone another_phone same_phone mobile_phone smart_phone expensive_phone phone_plan phone_cover phone_screen video_calls skype_calls human_resources guest_house your_employer 送同事 给同事 跟同事 和同事 我同事`,
}

/** Class by word; phrases have a blank inside. */
export const wishClasses: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([name, text]) => readPhrases(text).map((word) => [word, name] as const)),
)

/** 人工 as in work done by hand, and whatever else only holds the signs of a word above. */
export const lookAlikes: readonly string[] = readPhrases(
  `人工智能 人工费 人工成本 人工湖 人工草 人工钻 人工宝石 人工合成 人工编织 人工采 人工烧制 人工泪液 人工皮 人工作 人工资 人工打磨 人工制 人工审核 人工缝 人工降雨 人工呼吸 人工养殖 人工挑选 人工安装 人工检 纯人工 全人工 手工 真人实拍 真人发 真人模特 真人秀 真人上身 真人试 真人穿 真人照
   收货人 收件人 联系人 签收人 熟人 路人 新人 私人 个人信息 个人账户 主人 情人 亲人 工人 病人 敌人 主持人 代言人 监护人 继承人 债权人 申请人 本人 爱人 恋人 名人 商人 军人 诗人 外国人 中国人 年轻人 老年人 残疾人 正常人家 有人在用 人大 人品 人工 人体工学 人多 人少 收人 用人 骂人 吓人 烦人 气人 惊人 感人 迷人 喜人 伤人 害人 送人 单人 双人 三人 四人 多人 每人 两人 人份 无人 无人机 人均 人次 人数 人员密集 私人 快递员 送人 别人 两个人 一个人 几个人 多少人 人参 人体 人像 人字拖 人气 人均 人民 人物 人脸 人手 人家 男人 女人 老人 大人 成人码 本人 人为 人间 人群 人群 仿真人 真人版 真人图 真人cs 真人秀 真人语音 换人参 接线板 接线 转接线 转盘 转椅 转接头 转换 转换器 转运 接口 接收 接水 智能 客人 家人 人民币 人造 人形 有人说 有人买 有人用 商务经理 产品经理 转账 转运 转卖 转人民币 电话号码 电话手表 座机电话
   晚上 早上 上午 马上 网上 线上 路上 身上 手上 说人话 讲人话 不是人话 个人抬头 个人发票 个人名义 个人店 个人卖家 普票个人 死个人 转弯 反转 转过去 转会计 换个说法 换种说法 接孩子 接个电话 离职交接 没交接`,
)

/** One slip away from these, a Latin word is read as it. */
export const mendedWords: readonly string[] = readPhrases(
  'human agent person operator representative supervisor manager customer service support someone somebody speak transfer connect rengong advisor specialist employee colleague escalate robot assistant',
)
/** Words of their own that stand one slip from one of them. */
export const properWords: ReadonlySet<string> = new Set(
  'assistants assistance assistances persons managers services supports speaks speaker transfers humane parson manage manages customers robots supported operate connects connector humana managed urgent'.split(
    ' ',
  ),
)
