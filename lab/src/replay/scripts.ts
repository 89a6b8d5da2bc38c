import type { Dice } from '#dice'
import type { Planted } from '#shop-floor'

type Script = { zh: readonly string[]; en: readonly string[] }

/** What buyers come for, a line after the other; what an order allows depends on how far it is. */
const scripts: Record<Planted['status'], readonly Script[]> = {
  paid: [
    { zh: ['我要取消订单', '确认'], en: ['please cancel my order', 'yes'] },
    { zh: ['不想要了，取消吧', '算了，先不取消'], en: ['I changed my mind, cancel it', 'no, keep it'] },
    { zh: ['我的订单到哪了'], en: ['where is my order?'] },
    { zh: ['帮我改成红色', '确认'], en: ['change it to the red one please', 'yes'] },
    { zh: ['开个个人发票', '林晓', '确认'], en: ['I need a personal invoice', 'Lin Xiao', 'yes'] },
  ],
  delivered: [
    {
      zh: ['我要退货', '退一件，太小了', '退回原来的银行卡', '确认'],
      en: ['I want to return something', 'one of them, it is too small', 'back to my card', 'yes'],
    },
    {
      zh: ['两件都退，不想要了', '原路退回', '好的'],
      en: ['return both, I do not need them any more', 'to my card', 'yes please'],
    },
    {
      zh: ['想换成红色', '两件都换，太小了', '银行卡', '确认'],
      en: ['I want to exchange it for the red one', 'both, too small', 'my card', 'yes'],
    },
    {
      zh: ['杯子碎了，要退款', '一件', '没有照片', '确认'],
      en: ['a cup arrived broken, I want a refund', 'one', 'no photo', 'yes'],
    },
    { zh: ['降价了，能退差价吗', '两件', '确认'], en: ['the price dropped, refund the difference', 'both', 'yes'] },
    { zh: ['快递到了吗'], en: ['has my parcel arrived?'] },
  ],
}

/** Said on the way by some of them. */
const asides: Script = {
  zh: ['你好', '谢谢', '退款要几天', '你们太慢了，气死我了', '转人工', '啊啊啊sdf', '你是机器人吗', '保修多久'],
  en: [
    'hello',
    'thanks',
    'how long does a refund take?',
    'this is ridiculous and slow',
    'human please',
    'qwrtz',
    'are you a robot?',
    'is there a warranty?',
  ],
}

/** The lines of one buyer. */
export const drawLines = (dice: Dice, { status, language }: Pick<Planted, 'status' | 'language'>): string[] => {
  const lines = [...dice.pick(scripts[status])[language]]
  if (dice.happens(0.4)) lines.splice(Math.floor(dice.share() * (lines.length + 1)), 0, dice.pick(asides[language]))
  return lines
}
