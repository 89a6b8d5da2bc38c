import type { Localized } from '@celadon/contract'

/** One setting, for the reader of docs/settings.md. Its value is read in `read-config.ts`. */
export type Setting = { name: string; kind: Localized; default: Localized; does: Localized; example: string }

const same = (text: string): Localized => ({ zh: text, en: text })

const kinds = {
  folder: { zh: '文件夹', en: 'folder' },
  address: { zh: '网址', en: 'URL' },
  host: { zh: '主机名或 IP', en: 'host name or IP address' },
  port: { zh: '0 至 65535 的整数', en: 'whole number, 0 to 65535' },
  seconds: { zh: '秒，1 至 86400 的整数', en: 'seconds, whole number, 1 to 86400' },
  level: same('debug, info, warn, error'),
  format: same('json, plain'),
  reader: same('chat, embeddings'),
  addresses: { zh: '以逗号分隔的 IP 地址', en: 'IP addresses with commas between them' },
  networks: { zh: '以逗号分隔的 IP 地址或网段', en: 'IP addresses or networks with commas between them' },
  mail: { zh: '邮件地址', en: 'e-mail address' },
  name: { zh: '名称', en: 'name' },
  key: { zh: '密钥', en: 'key' },
  megabytes: { zh: '兆字节，1 至 100 的整数', en: 'megabytes, whole number, 1 to 100' },
  milliseconds: { zh: '毫秒，100 至 5000 的整数', en: 'milliseconds, whole number, 100 to 5000' },
  secret: { zh: '至少 32 个字符', en: 'at least 32 characters' },
} as const satisfies Record<string, Localized>

export const settings = [
  {
    name: 'CELADON_HOME',
    kind: kinds.folder,
    default: {
      zh: '当前文件夹下的 .celadon；以 root 运行且其他用户进不去当前文件夹时，为 /var/lib/celadon-…',
      en: '.celadon in the current folder; for root in a folder that nobody else can enter, /var/lib/celadon-…',
    },
    does: {
      zh: '存放内嵌数据库、导出文件、客户文件和密钥的文件夹。备份时请完整保留。以 root 运行时，数据库以 nobody 用户运行，该用户须能进入此文件夹。',
      en: 'Where the embedded database, its exports, customers’ files and the secret are kept: the folder to back up. When root runs Celadon, the database runs as the user nobody, who must be able to enter the folder.',
    },
    example: '/var/lib/celadon',
  },
  {
    name: 'DATABASE_URL',
    kind: kinds.address,
    default: { zh: '无：使用内嵌 PostgreSQL', en: 'none: the embedded PostgreSQL' },
    does: {
      zh: '改用您自己的 PostgreSQL（15 或更新版本）。该角色须拥有此数据库并有 createrole 权限，无需超级用户。sslmode 可为 disable、require、verify-full。',
      en: 'A PostgreSQL of your own, version 15 or newer. The role owns the database and has createrole; it need not be a superuser. sslmode is disable, require or verify-full.',
    },
    example: 'postgres://celadon:password@db.internal:5432/celadon?sslmode=verify-full',
  },
  {
    name: 'CELADON_HOST',
    kind: kinds.host,
    default: same('127.0.0.1'),
    does: {
      zh: '监听的地址。默认只有本机可以访问；对外服务时请放在 HTTPS 反向代理之后。',
      en: 'The address to listen on. By default only this machine can reach it; put a reverse proxy with HTTPS in front to serve others.',
    },
    example: '0.0.0.0',
  },
  {
    name: 'CELADON_PORT',
    kind: kinds.port,
    default: same('7700'),
    does: { zh: '监听的端口；0 表示任选一个空闲端口。', en: 'The port to listen on; 0 takes any free one.' },
    example: '8080',
  },
  {
    name: 'CELADON_PUBLIC_URL',
    kind: kinds.address,
    default: same('http://CELADON_HOST:CELADON_PORT'),
    does: {
      zh: '客户和成员访问本服务所用的网址，不带路径。用于邮件中的链接和来源检查；以 https 开头时，登录凭证只经加密连接发送。',
      en: 'The address by which customers and members reach this server, without a path. Used for links in e-mail and for checking origins; with https, sign-in cookies travel encrypted only.',
    },
    example: 'https://support.example.com',
  },
  {
    name: 'CELADON_TRUSTED_PROXIES',
    kind: kinds.addresses,
    default: { zh: '无：以连接方的地址为准', en: 'none: who connects is who asks' },
    does: {
      zh: '您的反向代理的地址。只有来自它们的 X-Forwarded-For 才会被采信，用于按来访者限制请求频率；未设置时，代理后的所有来访者共用一个限额。',
      en: 'The addresses of your reverse proxies. X-Forwarded-For is believed from these only, to limit requests by visitor; unset, all visitors behind a proxy share one limit.',
    },
    example: '127.0.0.1,10.0.0.2',
  },
  {
    name: 'CELADON_REACHABLE_NETWORKS',
    kind: kinds.networks,
    default: { zh: '无：只访问公网', en: 'none: only the public internet is reached' },
    does: {
      zh: '导入网站时可以访问的内部地址或网段。其他内部地址一律不访问，无论输入什么网址、跳转到哪里。',
      en: 'Inner addresses or networks that may be reached when a site is imported. No other inner address is ever reached, whatever address is typed and wherever it leads.',
    },
    example: '10.20.0.0/16,192.0.2.7',
  },
  {
    name: 'SMTP_URL',
    kind: kinds.address,
    default: { zh: '无：不发送邮件', en: 'none: no mail is sent' },
    does: {
      zh: '发信服务器，用于验证码和回复提醒。smtp:// 在服务器支持时加密，smtps:// 始终加密。',
      en: 'The mail server for one-time codes and notices of replies. smtp:// encrypts when the server offers it, smtps:// always.',
    },
    example: 'smtps://user:password@mail.example.com:465',
  },
  {
    name: 'MAIL_FROM',
    kind: kinds.mail,
    default: { zh: '无；设置了 SMTP_URL 时必填', en: 'none; required with SMTP_URL' },
    does: { zh: '邮件的发件人。', en: 'Whom the mail is from.' },
    example: 'Celadon Market <support@example.com>',
  },
  {
    name: 'CELADON_LOG_LEVEL',
    kind: kinds.level,
    default: { zh: 'info；demo 为 warn', en: 'info; warn for the demo' },
    does: { zh: '写入日志的最低级别。', en: 'The least that is written to the log.' },
    example: 'warn',
  },
  {
    name: 'CELADON_LOG_FORMAT',
    kind: kinds.format,
    default: { zh: 'json；demo 为 plain', en: 'json; plain for the demo' },
    does: {
      zh: '日志写到标准错误输出：json 每行一个对象，plain 供人阅读。',
      en: 'The log goes to standard error: json is one object a line, plain is for people.',
    },
    example: 'plain',
  },
  {
    name: 'CELADON_SECRET',
    kind: kinds.secret,
    default: {
      zh: '首次启动时生成，保存在 CELADON_HOME/secret',
      en: 'made at the first start, kept in CELADON_HOME/secret',
    },
    does: {
      zh: '签署聊天凭证和登录凭证。更换后所有人须重新打开会话、重新登录。多台服务器须使用同一个值。',
      en: 'Signs chat tokens and sign-ins. Changing it makes everybody open the conversation and sign in again. Several servers must share one.',
    },
    example: '3q2-7wFhS0m8mR1kUoYV9tZb4cXn6LdQ',
  },
  {
    name: 'CELADON_UNREAD_NOTICE_AFTER_S',
    kind: kinds.seconds,
    default: same('120'),
    does: {
      zh: '回复在多久未读之后，给已离开的客户发送邮件提醒。',
      en: 'How long an answer stays unread before a customer who has left is told by e-mail.',
    },
    example: '300',
  },
  {
    name: 'CELADON_FILE_LIMIT_MB',
    kind: kinds.megabytes,
    default: same('20'),
    does: {
      zh: '客户或客服发送的一个文件最多多大。文件保存在 CELADON_HOME/files；多台服务器须共用此文件夹。前面若有反向代理，它也须允许这么大的请求。',
      en: 'How large one file may be that a customer or an agent sends. Files are kept in CELADON_HOME/files, which several servers must share. A reverse proxy in front must let requests of that size pass as well.',
    },
    example: '10',
  },
  {
    name: 'CELADON_CONNECTOR_DEADLINE_MS',
    kind: kinds.milliseconds,
    default: same('5000'),
    does: {
      zh: '对商店、支付或快递的每次调用最多等待多久。超时后视为结果未知：先查询结果，不会盲目重试。',
      en: 'How long each call to a shop, a payment provider or a carrier is waited for. After that its outcome is unknown and is looked up, never tried blindly.',
    },
    example: '3000',
  },
  {
    name: 'CELADON_SECOND_READER_URL',
    kind: kinds.address,
    default: { zh: '无：只用内置的理解引擎', en: 'none: only the built-in engine reads' },
    does: {
      zh: '兼容 OpenAI 的接口，不含 /chat/completions 或 /embeddings。只有内置引擎没有把握时才会询问；这时客户的原话（卡号和证件号已遮盖）会发送到该地址。',
      en: 'An OpenAI-compatible endpoint, without /chat/completions or /embeddings. It is asked only where the built-in engine is not sure; the customer’s words (card and identity numbers masked) are sent there then.',
    },
    example: 'http://127.0.0.1:11434/v1',
  },
  {
    name: 'CELADON_SECOND_READER_KIND',
    kind: kinds.reader,
    default: same('chat'),
    does: {
      zh: '该接口背后是什么：chat 为语言模型（chat completions）；embeddings 为预训练编码器，按最相近的示例判断。使用编码器时，自带的和教过的示例也会发送到该地址。',
      en: 'What stands behind it: chat is a language model (chat completions); embeddings is a trained encoder, which goes by the nearest examples. To an encoder the examples that come with Celadon and those that were taught are sent, too.',
    },
    example: 'embeddings',
  },
  {
    name: 'CELADON_SECOND_READER_MODEL',
    kind: kinds.name,
    default: { zh: '无；设置了 CELADON_SECOND_READER_URL 时必填', en: 'none; required with CELADON_SECOND_READER_URL' },
    does: {
      zh: '向该接口请求的模型，也会出现在每条由它参与的理解结果中。',
      en: 'The model that is asked for there; it stands in every reading it was asked about.',
    },
    example: 'qwen3:4b',
  },
  {
    name: 'CELADON_SECOND_READER_KEY',
    kind: kinds.key,
    default: { zh: '无：不带凭证', en: 'none: no token is sent' },
    does: { zh: '作为 Bearer 凭证发送给该接口。', en: 'Sent to the endpoint as bearer token.' },
    example: 'sk-local',
  },
  {
    name: 'CELADON_SECOND_READER_DEADLINE_MS',
    kind: kinds.milliseconds,
    default: same('1500'),
    does: {
      zh: '最多等待多久；超过后以内置引擎的理解为准。',
      en: 'How long it is waited for; after that the built-in engine’s reading stands.',
    },
    example: '800',
  },
] as const satisfies readonly Setting[]

export type SettingName = (typeof settings)[number]['name']
