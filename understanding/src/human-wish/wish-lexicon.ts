import { readPhrases } from '#text'

/**
 * The grammar's words by what they do in a wish for a person. Words of one class are read alike: what is learnt of
 * "agent" holds for 专员.
 */
const classes: Readonly<Record<string, string>> = {
  human: `human humans human_being human_beings real_person real_people real_human live_person actual_person live_human 人工 真人 活人 大活人 人类 真正的人 正常人 活的人 rengong zhenren huoren ren_gong zhen_ren`,
  agent: `agent agents representative representatives rep reps operator operators advisor adviser csr associate specialist consultant expert executive
    客服 客服人员 人工客服 真人客服 坐席 座席 人工坐席 人工座席 专员 接线员 话务员 工作人员 服务人员 专人 顾问 技术人员 专家 专业人员 值班 kefu ke_fu 客fu 小二`,
  boss: `manager managers supervisor boss owner management superior in_charge higher_up higher_ups whoever_runs person_responsible 经理 主管 领导 老板 老板娘 店长 店主 掌柜 掌柜的 负责人 上级 管事 管事的 管事儿的 组长 总监 说了算的 做主的 能做主 高层`,
  someone: `someone somebody anyone anybody sum1 some1 any1 有人 个人 哪位 谁`,
  person: `person people employee employees colleague colleagues staff individual grown_up adult guy guys man lady 员工 同事 人员`,
  desk: `customer_service customer_support customer_care support_team support_staff support help_desk helpdesk service_desk call_center call_centre live_chat live_support live_help live_assistance
    billing sales complaints department team returns_team cs 售后 客服部 投诉部 部门 财务 人工服务 人工通道 人工模式 客服中心 人工台 在线客服`,
  talk: `talk talking speak speaking chat chatting discuss converse communicate deal dealing explain 说话 沟通 聊 聊聊 聊天 对话 讲话 谈 谈谈 交流 讲 对接 讲讲 沟通一下`,
  connect: `connect connected transfer transferred put_through put_me_through escalate escalated escalation switch route redirect forward hand_over hand_off hand pass patch link 转 转接 转到 转给 转去 接通 接入 切换 切 切到 介入 升级 连线 连接 接 接到 接转 zhuan zhuanjie`,
  get: `get give gimme send bring find fetch summon arrange have let lemme ask 找 叫 喊 给我 派 安排 请 让 换 来 上 给 弄 喊来 叫来 换个 来个 找个 叫个 zhao jiao huan lai gei`,
  want: `want wants need needs like prefer require request requesting demand wanna rather needed 想 要 需要 要求 希望 申请 请求 想要 我要 我想 求 急需 必须 yao xiang`,
  reach: `contact reach reaching get_hold get_through get_in_touch in_touch consult 联系 呼叫 咨询 联络 联系一下`,
  call: `call phone ring callback call_back telephone voice 打电话 电话 回电 致电 语音 通话 回电话 来电 打给我 回访 回个电话 dianhua`,
  machine: `bot bots robot robots machine machines computer computers ai algorithm automated automatic auto canned chatbot software program virtual_assistant script 机器人 机器 智能客服 自动回复 程序 人机 人工智能 智能 机器人客服 jiqiren`,
  no: `no not don't dont do_not won't never without stop no_need refuse rather_not can't cannot isn't instead_of tired_of sick_of enough hate 不 别 不用 不要 不想 没 无需 拒绝 不需要 不是 没有 先不 先别 不必 讨厌 不接受 甭 bu buyao`,
  past: `told said says promised spoke spoken talked chatted emailed claimed approved yesterday already earlier did was called 说 说了 答应 告诉 昨天 之前 上次 刚才 刚刚 已经 前天 过了 回复我说 让我 上周`,
  real: `real live actual living breathing proper genuine alive`,
  solve: `help assist handle fix solve resolve look answer respond reply take_over 解决 处理 帮 管 回复 答复 接待 协助 理我 帮忙 回答`,
  bad: `useless stupid dumb moron idiot idiotic worthless shitty fucking damn 笨 傻 智障 没用 听不懂 蠢 傻瓜 滚 废物 白痴 弱智`,
  isYou: `are_you are_u r_u is_this am_i are_we 你是 您是 你们是 是不是`,
  when: `when hours open what_time until late close closed 几点 什么时候 上班 下班 时间 多久 周末 休息 营业`,
  polite: `please pls plz plss kindly hi hello hey 请问 麻烦 您好 你好 劳驾 谢谢 亲 一下`,
  me: `me us i my we 我 我们 咱`,
  you: `you your ur u 你 您 你们 您们 你家`,
  thing: `vacuum kettle coffee espresso sewing washing toy kit hair size tent gift present birthday discount parcel package courier driver delivery seller neighbour neighbor shipping bank points account refund order
    快递 快递员 骑手 师傅 礼物 送人 签收 代收 收货人 收件人 联系人 安装 扫地 玩具 发票 订单 手工 模特 实拍 试穿 草坪 宝石 合成 采摘 制作 人民币 智能机器人 扫地机器人 玩具机器人`,
}

/** Class by word; phrases have a blank inside. */
export const wishClasses: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).flatMap(([name, text]) => readPhrases(text).map((word) => [word, name] as const)),
)

/** 人工 as in work done by hand, and whatever else only holds the signs of a word above. */
export const lookAlikes: readonly string[] = readPhrases(
  `人工智能 人工费 人工成本 人工湖 人工草 人工钻 人工宝石 人工合成 人工编织 人工采 人工烧制 人工泪液 人工皮 人工作 人工资 人工打磨 人工制 人工审核 人工缝 人工降雨 人工呼吸 人工养殖 人工挑选 人工安装 人工检 纯人工 全人工 手工 真人实拍 真人发 真人模特 真人秀 真人上身 真人试 真人穿 真人照
   收货人 收件人 联系人 签收人 快递员 送人 别人 两个人 一个人 几个人 多少人 男人 女人 老人 大人 成人 客人 家人 人民币 人造 人形 有人说 有人买 有人用 商务经理 产品经理 转账 转运 转卖 转人民币 电话号码 电话手表 座机电话`,
)

/** One slip away from these, a Latin word is read as it. */
export const mendedWords: readonly string[] = readPhrases(
  'human agent person operator representative supervisor manager customer service support someone somebody speak transfer connect rengong advisor specialist employee colleague escalate robot',
)
/** Words of their own that stand one slip from one of them. */
export const properWords: ReadonlySet<string> = new Set(
  'persons managers services supports speaks speaker transfers humane parson manage manages customers robots supported operate connects connector humana managed urgent'.split(
    ' ',
  ),
)
