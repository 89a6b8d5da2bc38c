import type { settingsEn } from './settings-en.ts'

/** Twin: settings-en.ts. */
export const settingsZh: Record<keyof typeof settingsEn, string> = {
  'settings.title': '设置',
  'settings.explain': '这个工作区里可以设置的一切。',
  'settings.all': '全部设置',
  'settings.search': '搜索设置',
  'settings.count': '找到 {count} 项',
  'settings.none': '没有叫“{wanted}”的设置，请换个词试试。',

  'setting.members.what': '谁可以登录、什么身份；邀请；收回访问权限。',
  'setting.members.also': '人员 用户 员工 团队 坐席 客服 主管 管理员 角色 权限 邀请 移除 停用 离职 账号 密码',
  'setting.inboxes.what': '把聊天窗口放到网站上的嵌入代码、允许的网站、品牌色。',
  'setting.inboxes.also': '接入 渠道 嵌入代码 脚本 安装 网页 网站 聊天窗口 挂件 域名 来源 密钥 令牌 主题色 颜色 对比度',
  'setting.audit.what': '谁在何时改了什么；导出；记录链是否完好。',
  'setting.audit.also': '日志 操作记录 历史 变更 留痕 防篡改 合规 核对 导出',
  'setting.caps.what': '某个身份或某位成员可以自行退多少钱。',
  'setting.caps.also': '退款额度 退款上限 金额 限额 审批 门槛',
  'setting.routing.what': '队列、谁接待什么、技能、同时接待几个、答复时限、静默多久结束会话。',
  'setting.routing.also':
    '路由 分配 派单 排队 队列 接待档案 接待上限 技能 等级 语言 优先级 时限 超时 SLA 溢出 在线状态',
  'setting.policy.what': '智能客服可以办什么：退货、退款、取消、换货、补偿。',
  'setting.policy.also': '规则 政策 退货期 天数 退款 取消 换货 理赔 补偿 限制 条款 发布',
  'setting.exceptions.what': '对某位客户、某个订单或商品长期有效的例外。',
  'setting.exceptions.also': '例外 破例 特殊 承诺 贵宾',
  'setting.workflows.what': '每一步怎么问、怎么说。',
  'setting.workflows.also': '流程 步骤 措辞 文案 自动化 对话',
  'setting.watch.what': '智能客服的哪些话先由人看过再发。',
  'setting.watch.also': '发送前审阅 暂缓 审核 监看 督导',
  'setting.articles.what': '智能客服据以回答的内容。',
  'setting.articles.also': '知识库 帮助 常见问题 文章 答案 发布',
  'setting.macros.what': '回复时用斜杠调出的话术。',
  'setting.macros.also': '快捷回复 快捷话术 常用语 模板 快捷键',
  'setting.synonyms.what': '搜索文章时意思相同的词。',
  'setting.synonyms.also': '同义词 近义词 词典 词库 叫法',
  'setting.imports.what': '从文件或网站导入文章。',
  'setting.imports.also': '导入 上传 迁移 抓取 网站 站点地图 表格',
}
