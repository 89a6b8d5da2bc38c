import type { Language } from '@celadon/contract'

/** What is said and noted when somebody who watches steps in. */
export type StepInWords = {
  askPhoto: string
  /** To the customer, while a reply waits for a yes. */
  checking: string
  taken: (name: string) => string
  corrected: (wrong: string) => string
  noted: Record<
    'use-article' | 'ask-photo' | 'hand-off' | 'goodwill' | 'hold' | 'approve' | 'refuse' | 'end',
    (name: string) => string
  >
}

export const stepInWords: Record<Language, StepInWords> = {
  zh: {
    askPhoto: '请您拍一张能看清情况的照片发给我，这样可以更快为您处理。',
    checking: '正在核对，马上答复您。',
    taken: (name) => `${name} 接入了会话`,
    corrected: (wrong) => `上面这条说错了，更正如下。原话：“${wrong}”`,
    noted: {
      'use-article': (name) => `${name} 指定了下一次回答用的文章`,
      'ask-photo': (name) => `${name} 要求智能客服向客户要照片`,
      'hand-off': (name) => `${name} 要求转人工`,
      goodwill: (name) => `${name} 同意智能客服给客户一笔补偿`,
      hold: (name) => `${name} 要先看下一条回复再发出`,
      approve: (name) => `${name} 同意发出这条回复`,
      refuse: (name) => `${name} 没有同意这条回复，转人工`,
      end: (name) => `${name} 撤回了要求`,
    },
  },
  en: {
    askPhoto: 'Please send me a photo that shows it clearly, so that this can be dealt with sooner.',
    checking: 'I am checking this and will answer you shortly.',
    taken: (name) => `${name} took over`,
    corrected: (wrong) => `The message above was wrong; this is right. It said: “${wrong}”`,
    noted: {
      'use-article': (name) => `${name} chose the article for the next answer`,
      'ask-photo': (name) => `${name} wants the assistant to ask for a photo`,
      'hand-off': (name) => `${name} wants a person to go on`,
      goodwill: (name) => `${name} lets the assistant offer compensation`,
      hold: (name) => `${name} wants to see the next reply before it is sent`,
      approve: (name) => `${name} let the reply be sent`,
      refuse: (name) => `${name} did not let the reply be sent; a person goes on`,
      end: (name) => `${name} took the request back`,
    },
  },
}
