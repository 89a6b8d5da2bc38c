/** The name a draft speaks to; undefined when it speaks to nobody by name. */
export const findGreetedName = (text: string): string | undefined => {
  const name = english.exec(text)?.[1] ?? chinese.exec(text)?.[1] ?? titled.exec(text)?.[1]
  return name === undefined || nobody.test(name) ? undefined : name
}

const english =
  /^\s*(?:[Hh]ello|[Hh]i|[Dd]ear|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)),? (?:[Mm]r\.? |[Mm]rs\.? |[Mm]s\.? |[Mm]iss )?([A-Z][\p{Ll}'’-]+(?: [A-Z][\p{Ll}'’-]+)?)\b/u
const chinese = /^\s*(?:您好|你好)[，,\s]\s*([\p{Script=Han}·]{2,4}?)(?:先生|女士|小姐)?[，,。：:！!]/u
const titled = /^\s*(?:尊敬的)?([\p{Script=Han}·]{1,4}?)(?:先生|女士|小姐)/u
/** Words that stand where a name would. */
const nobody =
  /^(?:there|again|all|sir|madam|everyone|team|customer)\b|请|这|我|感|抱|谢|亲|欢|已|稍|好|收|关|您|客户|非常|为了|目前/i

/** Whether they are somebody's of this name: any part of it will do, and a Chinese surname alone. */
export const isNameOf = (greeted: string, customerName: string): boolean => {
  const [said, full] = [greeted.toLowerCase(), customerName.toLowerCase()]
  return full.includes(said) || said.split(' ').some((part) => full.split(/\s+/).includes(part))
}
