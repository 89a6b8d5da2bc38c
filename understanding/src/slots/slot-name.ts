import type { FoundSlot } from './found-slot.ts'

/** Names of people where they are introduced: "my name is", 我叫, 收件人. Nowhere else: a name looks like any word. */
export function findNames(text: string): FoundSlot[] {
  return [...findLatinNames(text), ...findHanNames(text)]
}

const mostNames = 4
const introduced =
  /(?:(?<!(?:company|product|user|brand|store|shop) )\b(?:(?:my|the|full|customer|recipient(?:'s)?|his|her) )?name(?:'s| is|s| was|:| on (?:it|the order|the account) is|)|\b(?:recipient|receiver|addressee)(?: is|:)|\bunder the name(?: of)?|(?:我叫|姓名|名字|收件人|收货人|联系人)(?:是|叫|为|改成|改为|换成|写)?) ?:? ?([a-z][a-z'.-]{0,24}(?: [a-z][a-z'.-]{0,24}){0,3})/g

function findLatinNames(text: string): FoundSlot[] {
  return [...text.matchAll(introduced)].slice(0, mostNames).flatMap((match) => {
    const isBare = /\bname ?$/.test(match[0].slice(0, match[0].length - match[1]!.length))
    const words = match[1]!.split(' ')
    const stop = words.findIndex((word) => noName.has(word.replace(/[.,]$/, '')))
    const kept = (stop === -1 ? words : words.slice(0, stop)).join(' ').replace(/[.'-]{1,40}$/, '')
    if (kept.length < 2 || isBare) return []
    const start = match.index + match[0].length - match[1]!.length
    return [
      nameSlot(
        start,
        start + kept.length,
        kept.replaceAll(/(?<![a-z])[a-z]|(?<=\bo')[a-z]/g, (sign) => sign.toUpperCase()),
      ),
    ]
  })
}

const noName = new Set(
  `and the my i im i'm but is are was not wrong on in at it its it's order number for with from you your of a an to
  please pls phone email e-mail address spelled spelt incorrect correct missing misspelled unknown also so thanks
  thank this that have has ordered bought different changed should here what who above below same password pass account company mine whats what's just since not no`.split(
    /\s+/,
  ),
)

const introducedInChinese =
  /(?:我叫|名字(?:是|叫|改成|改为|换成|:)?|姓名(?:是|为|改成|改为|换成|:)?|(?:收件人|收货人|联系人)(?:是|为|叫|改成|改为|换成|姓名|写)?) ?:? ?(?=[\u4e00-\u9fff])/g

function findHanNames(text: string): FoundSlot[] {
  return [...text.matchAll(introducedInChinese)].slice(0, mostNames).flatMap((match) => {
    const start = match.index + match[0].length
    const name = hanNameAt(text, start)
    return name ? [nameSlot(start, start + name.length, name)] : []
  })
}

/** A surname and one or two signs; of two, the second only if no other word begins with it. */
function hanNameAt(text: string, start: number): string | undefined {
  const run = /^[\u4e00-\u9fff·]{0,10}/.exec(text.slice(start, start + 10))![0]
  const surname = surnames.test(run.slice(0, 2)) ? (doubled.test(run.slice(0, 2)) ? 2 : 1) : 0
  if (surname === 0) return undefined
  const given = run.slice(surname, surname + 2)
  if (given === '' || notGiven.test(given[0]!) || (run.length > 1 && noGivenPair.test(run))) return undefined
  const isShort =
    given.length === 1 ||
    notGiven.test(given[1]!) ||
    /^(?:电话|手机|地址|订单|下单|改成|换成|收货|住在)/.test(run.slice(surname + 1))
  return run.slice(0, surname + (isShort ? 1 : 2))
}

const nameSlot = (start: number, end: number, value: string): FoundSlot => ({
  type: 'name',
  value,
  how: 'pattern',
  confidence: 0.85,
  start,
  end,
})

const doubled = /^(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|南宫)/
/** The hundred and some commonest surnames; in the order of the ministry's yearly lists. */
const surnames =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|南宫|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文柳施洪])/
const notGiven = /[的了是在和与或电手地住要想下买你我他她也就都吧吗呢啊收从到改换客什么怎不没单号这那您们]/
const noGivenPair = /^(?:方便|常常|向你|高兴|金额|白天|任何|何时|万一|于是|文件|周末|周一|时候)/
