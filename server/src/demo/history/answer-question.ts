import type { Awaiting, ChoiceOption, CustomerPart } from '@celadon/contract'
import { happens, type Scene } from './scene.ts'

/** What the customer says to what they are asked; undefined: nothing, and the matter rests. */
export const answerTo = (scene: Scene, awaiting: Awaiting): CustomerPart | undefined => {
  const { dice, words, plan } = scene
  const options = awaiting.options.filter(({ id }) => id !== 'stop')
  const one = (option: ChoiceOption | undefined) => option && tap(awaiting, option)
  switch (awaiting.slot) {
    case 'order':
      return one(
        options.find(({ label, detail }) => `${label} ${detail ?? ''}`.includes(plan.order ?? '-')) ?? options[0],
      )
    case 'method':
      return options.length > 0 ? tap(awaiting, dice.pick(options)) : undefined
    case 'lines':
    case 'swaps':
    case 'remedy':
    case 'handover':
    case 'coupon':
      return one(options[0])
    case 'reason':
      return happens(dice, 60) && options.length > 0
        ? one(options.find(({ id }) => id === plan.topic) ?? options[0])
        : { type: 'text', text: dice.pick(words.reasons) }
    case 'photo':
      return { type: 'text', text: dice.pick(words.noPhoto) }
    case 'confirm':
      return one(options.find(({ id }) => id === 'yes'))
    case 'solved':
      return one(options.find(({ id }) => id === (plan.temper === 'upset' ? 'no' : 'yes')))
    case 'person':
      return happens(dice, plan.temper === 'calm' ? 30 : 65)
        ? one(options.find(({ id }) => id === 'person'))
        : undefined
    case 'topic':
      return one(options.find(({ id }) => id === 'person') ?? options[0])
    case 'invoice':
      return {
        type: 'form-answer',
        formId: awaiting.partId,
        values: { title: plan.language === 'zh' ? '个人' : 'Personal' },
      }
    default:
      return undefined
  }
}

const tap = ({ partId }: Awaiting, { id, label }: ChoiceOption): CustomerPart => ({
  type: 'choice',
  choicesId: partId,
  optionIds: [id],
  label: label.slice(0, 400),
})
