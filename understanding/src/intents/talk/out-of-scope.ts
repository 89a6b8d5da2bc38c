import { defineIntent } from '#intents/define'
import { outOfScopeInChinese } from './out-of-scope-chinese.ts'
import { outOfScopeInEnglish } from './out-of-scope-english.ts'

export const outOfScope = defineIntent({
  intent: 'out-of-scope',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '与本店无关', en: 'No business of a shop' },
  definition: {
    zh: '任何商店都答不了的话：天气、常识、别家公司的事、看病、作业、调情、乱码、让它不守规矩。',
    en: 'What no shop can answer: weather, general knowledge, other firms, illness, homework, flirting, noise, jailbreaks.',
  },
  borders: {
    'recommend-product': {
      zh: '要推荐店里商品的是推荐；要推荐电影、餐馆、旅行的在这里。',
      en: 'A suggestion from the shop’s goods is a recommendation; films, meals and trips are here.',
    },
    identity: {
      zh: '问对面是谁、会什么的是身份；要它改扮别的、不守规矩的在这里。',
      en: 'Asking who it is or what it can do is identity; telling it to be something else is here.',
    },
    insult: {
      zh: '骂人的是辱骂；闲话在这里。',
      en: 'Abuse is an insult; idle talk is here.',
    },
  },
  zh: outOfScopeInChinese,
  en: outOfScopeInEnglish,
})
