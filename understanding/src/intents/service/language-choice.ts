import { defineIntent } from '#intents/define'

export const languageChoice = defineIntent({
  intent: 'language-choice',
  audience: 'buyer',
  settledBy: 'talk',
  label: { zh: '换一种语言', en: 'Another language' },
  definition: {
    zh: '想用别的语言交谈，或问会不会某种语言。',
    en: 'Wants to go on in another language, or asks which ones are spoken.',
  },
  borders: {
    'accessibility-need': {
      zh: '看不清、听不见的是无障碍；语言不通的在这里。',
      en: 'Sight and hearing are accessibility; not sharing a language is here.',
    },
    'out-of-scope': {
      zh: '让翻译一段话的与商店无关；要换语言聊的在这里。',
      en: 'Having a text translated is no business of a shop; talking in another language is here.',
    },
    'not-solved': {
      zh: '嫌没听懂意思的是未解决；嫌语言不对的在这里。',
      en: 'Not being understood is not-solved; the wrong language is here.',
    },
  },
  zh: `
    能说中文吗
    切换成英文
    我想用英语聊
    会说粤语吗
    换中文
    语言设置
    用繁体可以吗
    看不懂英文
    能用日语吗
    中文客服
    改成中文
    讲普通话
    说中文
    会说英语吗
    请用中文回复
    能讲粤语不
    怎么给我发英文 看不懂啊
    speak english please 我朋友不懂中文
    有没有日语客服
    繁體中文可以嗎
    换成简体
    亲，说普通话行么
    英文回答
    切换语言在哪里
    zhongwen
    我看不懂这个洋文
    可以用韩语沟通吗
    全是字母，我老太太哪认得
    说人话，不要夹英语单词
    你们支持几种语言
    中文谢谢
    我是越南人，中文一点点，有会越南话的人没有
    为什么忽然变成英文了，前面还好好的
    请讲国语
    用英语跟我太太聊，她是加拿大人
    会上海话伐
    Chinese only
    界面怎么变回中文
    老外客户在我旁边，接下来请您用英文写，他自己看，等会儿再换回来跟我讲，可以的话回个ok
    給我講廣東話啦
    能双语吗 中英都写一遍
    俄语有吗
    我给你们写中文，你们就回中文，懂？
    阿拉伯文的客服有没有呢 我先生想问
    听不懂外语
    别用繁体字，认不全
    四川话你懂不懂嘛
    法语服务
    我姑妈刚从西班牙过来帮我带孩子，想买奶瓶，她既不会中文也不会英文，您这边有没有办法用西班牙语直接跟她说几句，或者打字也成
    改成汉语
    你会多少种语言啊
    刚才打错成拼音了，继续用汉字跟我说就好
    说德语的同事在吗
    我在国外长大，能听懂中文但是很多字不认识，你写的时候能不能用英文写主要意思，旁边加点拼音，我可以慢慢看，谢谢啦
  `,
  en: `
    do you speak english
    can we talk in chinese
    i don't speak chinese
    reply in english
    other language
    do you speak spanish
    in english please
    language settings
    can you write in english
    i only understand english
    chinese please
    speak english
    english please
    can you speak chinese
    do you have someone who speaks Spanish
    i don't understand chinese
    switch to english
    habla español?
    why are you writing in Chinese, I can't read that
    which languages do you support
    parlez-vous français
    请说中文
    change language
    in english pls
    My wife is Japanese and would like to ask you things herself, can she do it in her own language
    deutsch?
    is Cantonese ok
    My english is not good. Have you person with russian?
    reply in mandarin
    how do I set the app back from Polish
    no chinese characters please
    you answered me in a language I don't know
    Portuguese possible
    american english pls, not british lol
    can we do this in Hindi
    eng only
    both languages next to each other would be great, english + 中文
    stop mixing languages, pick one
    Do you guys do Welsh? Thought I'd try my luck
    english speaking support
    I wrote in English, so kindly answer in English
    My aunt has just come from Bogotá to mind the baby and needs bottles. She has neither English nor Chinese. Is there any way of talking with her directly in Spanish, typing is fine as well
    page is in some other language now, put it back how it was
    any arabic speakers on your side
    Can understand little, please use easy english or Vietnamese
    traditional or simplified, can I choose
    vorrei parlare italiano
    my korean friend wants to take over the chat, will that work in korean
    what tongue is this 😅 english??
    The foreign buyer sits next to me now, so write the next few lines in English for him to read and afterwards you may return to Chinese with me
    I grew up abroad: I hear Chinese well but half of the characters are lost on me. Could you put the main point in English with pinyin beside it? That'd be kind
    turn off auto translate and speak normal english
    dutch would be easier for me
  `,
})
