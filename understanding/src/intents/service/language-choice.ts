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
    能用英文交流吗
    能切换成中文吗
    可以讲英文吗
    你们会日语吗
    有没有韩语服务
    支持哪些语言
    能用繁体字吗
    我不会英文
    我不会说中文，可以用英文吗
    请用简体中文
    你们有法语客服吗
    能不能用俄语跟我聊
    我想换成英语
    界面语言能改吗
    有会西班牙语的吗
    我朋友只懂英文，能用英文跟他说吗
    我是外国人，中文不好，能用英文吗
    能不能用泰语
    请改用英语
    咋变成英文了，换回来
    说普通话可以吗
    能用闽南话吗
    会不会说客家话
    用越南语可以吗
    不要说英文
    用中文跟我说
    网站能换中文版吗
    app怎么调成中文
    我是日本人，可以用日文吗
    请跟我用英文对话
    有阿拉伯语吗
    可以中英文混着聊吗
    chinese可以吗
    用我们的话说，别说外语
    中问，谢谢
    我妈只会说广东话，你会吗
    能用葡萄牙语回我吗
    改成韩文
    回复我英语就行
    请问你们提供多语言服务吗
    我更习惯用英语，接下来用英语可以吗
    你回的是日文吗，我看不懂，请用中文
    能不能把聊天切到繁體
    意大利语有吗
    我丈夫是法国人，他想自己问，可以用法语吗
    我太太是英国人，她想直接问你们几个问题，可以用英文聊吗
    刚才的回复全是英文，我一个字都看不懂，请用中文说
    我在你们网站上找不到切换中文的地方，怎么设置语言
    我普通话说得不好，能不能用粤语跟你们沟通
    我是来留学的韩国人，中文不太会，请问有韩语客服吗
    我外婆只会讲闽南语，你们有没有人会说
    页面突然变成了日文，怎么才能改回中文呢
    我更习惯看繁体字，你回复的时候可以用繁体吗
    请问除了中文和英文，你们还支持哪些语言
    我打中文你怎么回我英语啊，麻烦换成中文吧
    帮外国同事问一下，这里能用俄语咨询吗
    你好，我中文不好，我们可以英语说吗，谢谢你
    不要中英文夹着说，我年纪大了看不明白，只用中文好吗
    我女朋友是泰国人，她想自己问，能用泰语吗
    app更新以后全变英文了，语言在哪里调
    can we chat in 中文? 我英文很烂😂
    咱能说中国话不，这洋文我瞅着头疼
    说中文好吗
    讲中文
    可以用英语吗
    换成英语
    会日语吗
    能说韩语吗
    请用中文
    语言怎么换
    改语言
    有英文客服吗
    会讲粤语吗
    能用德语吗
    支持法语吗
    我只懂中文
    用繁体回我
    看不懂英语
    可以说泰语吗
    换回中文
    会说方言吗
    别说英文
    英文可以吗
    切中文
    有几种语言
    讲国语啦
    我先生是德国人，接下来能用德文跟他说吗
    你刚发的是日文吧，我看不懂，麻烦换成中文
    我是越南来的留学生，中文打字慢，可以用英语聊吗
    手机换了系统语言以后，你们app变成英文了，怎么改中文
    奶奶只听得懂潮汕话，你们有会讲的人吗
    我中文只会说不会读，请用英文写给我
    请问你们的人会说蒙古语吗，我阿爸想问几句
    网站右上角的语言选项不见了，怎么切成繁体
    客户是巴西人，能不能直接用葡萄牙语跟他沟通
    从现在开始请全部用英文回复，我老板要看
    我说中文你老夹英文单词，请只用中文
    菲律宾籍的阿姨要问锅怎么用，可以说英语吗
    除了普通话，热线还提供哪些语言的服务
    我更习惯写俄语，你们能看懂吗
    聊天窗口默认是英文，能设成中文吗
    能不能一句中文一句英文，我正在学
    我爸妈刚来，只会维吾尔语，有没有懂的客服
    怎么突然回我韩文了，我打的是汉字呀
    我是台湾的，看简体有点吃力，可以用繁體吗
    你们有没有印尼语的聊天服务
    我女婿是法国人，让他自己用法语问可以不
    小程序语言只有英文和中文，有没有阿拉伯语
    请把对话切换到西班牙语，谢谢
    我听不懂你们那儿的话，能说标准普通话吗
    我在意大利长大，用意大利语比较说得清，行吗
    能否用英文继续，中文专有名词我不太会
    你会讲藏语吗，会的话我们用藏语说
    收到你的英文回复看得云里雾里，转成中文再说
    老外朋友借我手机聊，等会儿你用英语回他
    我想用日语咨询，请问可以吗
    页面语言老是自动跳成英语，怎么固定成中文
    说中国话！！英文我不认得😂
    用中文文文文 谢谢
    can you 说 Chinese？my 英文 no good
    讲嘢用广东话得唔得呀
    不好意思，我母语是土耳其语，请问是否可以用土耳其语交流，或者英语也可以
    可不可以講台語 我阿嬤聽嘸國語
    ABC一枚，中文半吊子，咱用English行不行呀
    别拽洋文了，俺就上过小学，说咱自己的话
    切换语言
    换个语言聊
    我想用粤语
    会讲广东话吗
    能讲闽南语不
    有没有会说日语的
    能用日文沟通吗
    有韩语服务吗
    会韩文吗
    能用法语聊吗
    西班牙语可以不
    说俄语行吗
    有会越南语的吗
    泰语客服有没有
    能用马来语吗
    阿拉伯语支持不
    葡萄牙语能聊吗
    意大利语行不行
    德语客服
    蒙语可以吗
    藏语有人会吗
    维语客服有吗
    彝语懂不懂
    壮话会说不
    东北话听得懂不
    四川话能听懂吗
    客家话可以讲吗
    上海话行伐
    普通话不好，能用方言吗
    你怎么突然说英文，讲中文
    别说英语，看不懂
    说中文行不行
    回我中文
    用汉语写
    中文服务
    中文版在哪
    网站怎么切换到中文
    app语言怎么设置
    界面变英文了怎么改回来
    怎么把语言调成繁体
    能用繁体字回复吗
    请用简体字，不认繁体
    简体中文谢谢
    页面全是英文看不懂，切中文
    语言选项在哪里
    语言切换没反应
    能双语回复吗，中英
    中英文一起写给我可以吗
    我写中文你用英文回，能改吗
    我打字用拼音你懂吗
    能用拼音聊不
    你会哪几国语言
    都能说什么语
    懂外语吗
    有外语服务不
    我老公是外国人，只会英语，能换英语吗
    外婆只会说潮汕话，有人会吗
    我是韩国人，中文不太会，可以韩语吗
    我日本来的，用日文行吗
    我中文不好，请讲英文
    我英文不行，用中文
    我汉字认得少，能不能用越南文
    朋友只懂法语，能跟他用法语讲不
    客人讲俄语，你能直接跟他俄语说吗
    老板是德国人，请用德文回他
    语音能用粤语吗
    电话客服有英语的吗
    客服说英语吗
    转英语聊天
    接下来用英语
    从现在起用西语
    下面请用日语
    刚才的话用英文再说一遍
    上一条是外文，换中文说
    你发的韩文我不认识，写中文
    这是什么语，我要中文
    我看不懂泰文，换个语
    英文please
    speak English可以吗
    English ok吗
    Can we用English聊
    中文ok？
    能不能 switch to 中文
    中文or英文都行，别用法文
    講中文好嗎
    可以用台語嗎
    唔識普通話，講粵語得唔得
    shuo zhongwen
    yong yingyu keyi ma
    能说忠文吗
    有没有懂手写维吾尔文的客服
    亲，能讲白话不
    咋全是洋文，整中文的
    俺只会说河南话，能听懂不
    您好，本人母语为法语，中文阅读有困难，请问能否改用法语交流？
    我在国外出生中文只会听不会看，刚你发那一大段我一半不认识，用英语跟我说吧
    那个我是给我老伴儿问的他是俄罗斯人你们那有没有能说俄语的人啊
    我岳父从首尔来玩，想自己跟你们聊，你们这边能用韩国话吗
    你刚刚那条是葡萄牙文吧，我看不来，麻烦从现在起都写汉字
    手机上你们的软件不知怎么全成了俄文，语言在哪里调回来
    我是嫁过来的越南媳妇，中国话能听会说一点点，字看不懂，你们能不能用越南文跟我讲
    刚才系统自动回了我一大串法文，我连一个词都不认得，是不是哪里设置错了，我要中文的
    怎么把语言改成中文
    怎么切换中文
    换成中文
    中文回复
    能用中文聊吗
    英文我看不懂，中文吧
    别发英文
    为什么回英文
    怎么变成日文了
    语言设置在哪
    语言在哪改
    app改成中文
    网页变英文了调回来
    界面能换繁体吗
    繁體可以嗎
    简体字可以吗
    能说英语吗
    换英语聊
    请用英语
    粤语可以吗
    讲广东话得唔得
    有冇人识讲广东话
    四川话懂不
    上海话听得懂伐
    客家话有人会吗
    潮汕话行不
    会韩语吗
    韩文可以打吗
    日语能聊吗
    日本語できますか
    德语支持不
    葡萄牙语呢
    俄语能说吗
    意大利语行吗
    泰语有没有
    越南语能不能
    印尼语支持吗
    马来语可以不
    印地语会不会
    阿拉伯语能聊不
    土耳其语可以么
    蒙古语有吗
    维语有人懂吗
    你会什么语言
    有哪些语言可选
    能中英双语吗
    我老婆是俄罗斯人，用俄语行不
    外婆只懂客家话
    我英文不好，讲华语可以吗
    我用拼音打字，你看得懂吗，手机没中文
    可以speak英文吗
    yong zhongwen
    shuo yueyu xing ma
    帮我朋友用法语回，他看不懂中文
    普通话就好，别打方言
    你刚才那段是韩文吧，换国语行吗
    我先生只会葡文，有懂的客服吗
    聊天能不能用白话文繁体写
    能用缅甸语跟我妈沟通吗
    你们系统怎么自动切到德文去了
    双语客服有没有，我一半中文一半英文
    请别用英文缩写回复，用汉语讲
    我姑妈讲西语，你们接得住吗
    回我的怎么是荷兰文，换汉语
    苗语有人讲不
    东北话唠行不
    会说潮汕话吗
    客家话可以吗
    用繁体跟我聊行吗
    请用简体回
    别打英文了，说国语
    看不懂英文，换中文
    怎么蹦出一堆俄文，改回中文
    界面成韩文了，中文在哪调
    能用日语沟通吗
    我老婆是越南人，能用越南语问吗
    法语可以么
    俄罗斯客人想用俄语咨询，行不
    德语会不会
    能切西班牙语吗
    阿拉伯语聊可以不
    维吾尔语能交流吗
    藏语有人懂吗
    蒙古话会说不
    说English行不行
    can you speak中文
    我只会写拼音，wo yong pinyin 你能用中文回吧
    印尼语可以不，我家阿姨要问
    双语回复，中英都写行吗
    可以用臺語嗎
    葡萄牙文服务有吗
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
    Can we speak in English?
    Is there anyone who speaks French?
    Can I chat in German?
    I'd prefer to speak in English
    How do I change the language?
    Can I switch to another language?
    Could you answer me in English please?
    Can I write in Portuguese?
    Is there an English version of the site?
    Do you understand Russian?
    Can you talk to me in Arabic?
    Why is it all in Chinese? English please
    My English is bad, can we use Spanish?
    Is support available in Japanese?
    Could we continue in Chinese?
    How can I get the app in English?
    I can't read Chinese
    Do you offer other languages?
    Switch to Spanish please
    Can you speak my language? I'm from Vietnam
    I only speak a little English, is Turkish possible?
    My mother only speaks Cantonese, can you talk to her in it?
    Do you do German?
    let's talk in English
    Language: English
    Can you stop writing in Chinese
    Need Chinese language
    Are you able to communicate in Hindi?
    español por favor
    can i speak hebrew with you
    I'd like the chat to be in Ukrainian
    What languages can I use here?
    Please use Chinese from now on
    Set language back to English
    Sorry, I don't understand, do you speak Greek?
    Do you have Chinese speaking support?
    Your answer was in German, I only know English
    i want english no chinese thanks
    Possible to chat in Swedish?
    May I continue in my native language, Thai?
    Could you write both in English and in French?
    engish pls
    My wife speaks only Portuguese. Could you talk with her in Portuguese?
    I'm more comfortable in Chinese, is that OK?
    The website is in Japanese, how do I set it to English?
    My wife is French and would like to ask you some questions herself, can she write in French?
    Your last reply was all in Chinese and I couldn't understand a word, please use English
    I can't find where to change the language on your website, how is it done?
    My Mandarin isn't good, could we talk in Cantonese instead?
    I'm a student from Korea and my English is weak, do you have anyone who speaks Korean?
    My grandmother only speaks Polish. Is there someone who could chat with her?
    The page has suddenly turned into Japanese, how do I get it back into English?
    Which languages do you support besides English and Chinese?
    I wrote to you in English, so why are you answering me in German?
    I'm asking for a colleague from Moscow: can he use Russian here?
    sorry my english very small, it is possible spanish?
    Please don't mix Chinese and English, just English for me
    After the app updated everything is in Spanish, where do I set it to English?
    My girlfriend is Thai and wants to write herself, would that be all right in Thai?
    no hablo mucho inglés, can we do spanish
    Could we carry on in Chinese? It's easier for me to explain
    english plzzz i dont get any of this
    can we use English
    do you speak German
    Spanish please
    switch language
    is French possible
    talk to me in English
    do you know Italian
    I need Chinese
    language options?
    other languages available?
    I only know Spanish
    can't read Chinese
    write in English please
    do you speak Polish
    Russian speaker?
    change it to English
    Arabic possible?
    speak Portuguese?
    which languages can I use
    reply in French please
    is Dutch ok
    not in Chinese please
    any Turkish speakers
    My husband is German, could you carry on with him in German?
    What you just sent looks like Japanese, I can't read it, please use English
    I'm a student from Vietnam and type English slowly, can we use Vietnamese?
    I changed my phone's language and your app turned Chinese, how do I get English back?
    My gran understands Sicilian and a bit of Italian, does anyone there speak it?
    I can speak Chinese but not read it, so write in English for me
    Does anyone there speak Mongolian? My father has a few questions
    The language menu at the top is gone, how do I set the site to French?
    My client is Brazilian, could you talk to him straight in Portuguese?
    From here on please answer in English only, my boss has to read it
    You keep throwing in Chinese words, English alone please
    My cleaner is Filipina and would rather write Tagalog, is that okay?
    Apart from English, which languages does your hotline offer?
    I express myself better in Russian, would you understand it?
    The chat opens in Chinese by default, can I set it to English?
    Could we do one line in English and one in Chinese? I'm learning
    My parents have just arrived and know just Ukrainian, is anyone able to help them in it?
    I typed English, and all at once you answer in Korean, why?
    Is there Indonesian in the chat?
    May my son-in-law ask you himself in Dutch?
    Is Arabic planned for the app, or is it English and Chinese only?
    Please switch this conversation over to Spanish
    I grew up in Italy and explain things best in Italian, all right?
    Could we go on in English? I lack the Chinese terms
    Do you happen to speak Tibetan?
    A foreign friend is borrowing my phone, answer him in English in a moment
    I'd like to be served in Japanese, can that be done?
    Your pages keep jumping to German by themselves, how do I keep them in English?
    Is a Hebrew speaking colleague around, or would Russian be easier for you?
    Could the instructions in this chat be given to me in Punjabi?
    english pls my chinese is garbage 😂
    spek english?
    可以说 english 吗? my characters suck
    me no understand, speak arab possible?
    Please forgive my limited English. Would it be acceptable for me to write in Turkish?
    hola, alguien habla español? my wife only speak it
    ABC here, can read like ten characters, can we do English lol
    Enough with the foreign gobbledegook, plain English if you don't mind
    can we talk in Spanish
    switch to French
    can I write in German
    do you have a Japanese speaking agent
    Italian possible?
    Arabic support?
    can you reply in Portuguese
    I'd prefer Russian
    Hindi please
    do you know Hindi
    can you talk in Tamil
    Urdu speaker available?
    Bengali ok?
    Punjabi speaking staff?
    Gujarati?
    Vietnamese support please
    Thai language please
    Malay or English?
    Bahasa can?
    Tagalog please
    Korean please
    can I speak Korean here
    Turkish?
    Greek spoken?
    Dutch please
    Swedish if possible
    Norwegian ok to use?
    Finnish speaker there?
    Czech possible
    Hungarian please
    Romanian speaker?
    Ukrainian, please, if you can
    Hebrew support
    Persian, do you understand it
    Swahili?
    Catalan possible?
    Irish language service?
    Cantonese please
    Mandarin please
    can we do this in Mandarin
    do you understand Cantonese
    traditional characters please
    simplified Chinese please
    what languages do you speak
    how many languages can you chat in
    is English okay here
    is it okay if I use French
    may I continue in Italian
    could you write in Spanish from now on
    from here on in German please
    say that again in English
    repeat in Spanish please
    I can't read Chinese, use English
    I don't understand this language
    your message came in Korean, English please
    why are you writing German to me, I speak English
    you replied in the wrong language
    stop answering in Chinese please
    no English, Spanish only
    my English is bad, Chinese possible?
    my english not good, can speak thai?
    english little, russian better
    me no english. portugues?
    I don't speak English well, French please
    my husband only speaks Arabic, can you chat with him in it
    my grandma only knows Cantonese, anyone?
    my boss is Japanese, reply in Japanese for him please
    phone support in Spanish?
    bilingual replies, English and Chinese?
    write both languages please
    website in English?
    how do I switch the site to English
    app turned into Chinese, how do I set it to English
    menu is all in Polish, change it to English
    language option missing
    set my app language to Spanish
    does the app come in Hindi
    is the site available in Welsh
    language toggle not working
    espanol por favor
    français s'il vous plaît
    auf deutsch bitte
    parli italiano?
    falam português?
    日本語 ok?
    中文 please
    can 中文?
    speak mandarin can or not
    plz talk english
    hindi me baat kar sakte ho kya
    sir hindi or english, which you are comfortable
    kindly converse in English
    Good day. My mother tongue is French and I read English with difficulty. Might we correspond in French?
    i was born abroad so i can speak chinese but not read it, that long message you sent, do it in english for me
    asking for my other half he's russian is there anybody with you that talks russian
    My father-in-law is visiting from Seoul and would like to chat with you himself. Can you manage Korean?
    Your last message was in Portuguese, I believe, and I can't read it, so please stick to English.
    Somehow the whole app has turned Russian on my phone; where do I set it to English again?
    If any of you speak Amharic, my aunt would find that a great deal easier than English.
    I married over here from Vietnam, I can speak some English but reading long messages is hard, could you write to me in Vietnamese?
    Your system just answered me with a wall of French, of which I don't know one word, so can we go on in English
    I only speak English
    I can't read this, English?
    hablan español
    en français svp
    can you write French
    German please
    sprechen Sie Deutsch
    italiano?
    parla italiano
    Portuguese please
    em português por favor
    Russian please
    po russki?
    по-русски можно?
    Ukrainian?
    mówi pan po polsku
    Czech?
    Hungarian spoken?
    Romanian?
    Greek?
    Turkish please
    Türkçe var mı
    Arabic please
    عربي؟
    Persian?
    Farsi speaking staff
    Urdu?
    Hindi mein baat karo
    kya aap hindi bolte hain
    can you talk in Hindi sir
    sir Tamil available?
    kindly reply in Marathi
    kindly chat in Telugu
    Malayalam support?
    Kannada please
    Bengali please
    Sinhala?
    Nepali?
    Thai please
    Vietnamese please
    tiếng Việt được không
    Indonesian please
    bahasa Indonesia bisa?
    Malay ok?
    Tagalog?
    can we speak in Tagalog po
    한국어 가능?
    Japanese please
    日本語でお願いします
    Cantonese possible?
    Taiwanese Hokkien?
    traditional Chinese please
    can I use 中文
    说中文 can?
    Hebrew?
    Nederlands?
    Swedish or Danish?
    Finnish?
    Afrikaans?
    Somali?
    Amharic?
    Yoruba?
    Irish Gaelic just for fun?
    which language are you using
    which language can I write in
    how many languages do you know
    do you understand my language
    do you speak anything besides English
    do you reply in two languages
    do you have staff who speak Arabic
    does the chat support Greek
    does your website have a Spanish version
    is there a Russian version of the app
    is the help page available in Korean
    is it possible to chat in Turkish
    is there someone who speaks Portuguese
    is there an option for German
    can I change the language of the app
    can I set the app to Italian
    can I write in Hindi using English letters
    can I talk in my mother tongue
    can you speak slowly in simple English
    can you answer in Dutch
    can you write both Chinese and English
    can you stop answering in French
    could we switch to Japanese
    could you use Urdu for my father
    change language to Hindi
    change app to English
    change the site from German to English
    language button?
    where's the language menu
    where do I set the language
    where to change display language
    how do I get this chat in Polish
    how do I get back to English, it turned Korean
    site jumped to Chinese, make it English
    app is in Thai all of a sudden
    why are you writing in Chinese
    why is everything in Spanish
    why did you answer in German
    wrong language
    not my language
    please no Spanish, I'm Brazilian
    please use my language, Bulgarian
    please talk English not Singlish lol
    please use easy words, my English is small
    my wife speaks only Ukrainian
    my dad doesn't know English, Punjabi?
    my grandmother speaks only Hakka
    my client writes Arabic, can he chat to you
    I'd feel better speaking Cantonese
    I'd prefer Italian
    I'd like to continue in Vietnamese
    I want Hindi
    I write better in Spanish
    I am French, do somebody speak it
    I speak little English, have Russian?
    I can't follow English, do you have Kurdish
    you speak Turkish?
    you know Burmese?
    someone who speaks Nepali please
    someone Hungarian to chat with
    automatic translation off, use real French
    bilingual answers please
    UK English please, not American
    Sorry, this is all Greek to me, literally: could it be English?
    My neighbour from Kabul needs shoes; could she type in Dari?
    Quechua or Spanish for my aunt?
    my captions came in Dutch, English for me
    swap to Hausa possible
    Tamil please
    can we do this in Telugu
    Marathi support available?
    kya aap hindi mein baat kar sakte ho
    anyone who knows Malayalam
    Urdu speaker please
    reply in Bangla pls
    Sinhala or Tamil, either is ok
    Nepali possible?
    is Tagalog fine
    do you understand Malay
    Indonesian for me thanks
    Thai language?
    may my wife write in Vietnamese
    Khmer, do you have that
    Cantonese rather than Mandarin please
    can I type in Mandarin
    I'd sooner chat in Chinese
    could you use simplified characters instead of English
    traditional Chinese for me please
    Hakka speaker here, anyone?
    Korean, if you'd be so kind
    Japanese available in this chat?
    talk Russian to me
    Ukrainian please, not Russian
    hablas español
    habla castellano, alguien?
    can I write German here
    Nederlands graag
    is Flemish ok
    Swedish or Danish would suit me better
    snakker du norsk
    can my grandma use Finnish
    Estonian anyone?
    czy mówisz po polsku
    Polish please, my English is basic
    Czech, Slovak, anything Slavic?
    Hungarian language support
    Romanian would be simpler for me
    Bulgarian, can you
    Greek please, I don't follow English letters well
    Serbian or Croatian, do you manage those
    Albanian speaker on your team?
    Turkish, is that possible here
    türkçe konuşabilir miyiz
    Kurdish?
    Arabic please, it's my mother tongue
    I read Arabic better, can we switch
    Farsi speaker wanted
    Dari or Pashto, do you have staff for it
    Hebrew chat possible?
    Yoruba or Igbo, do you know them
    Hausa please
    Zulu or Xhosa supported?
    Afrikaans asseblief
    Irish Gaelic, for a laugh?
    Catalan, do you answer in it
    Basque speaker around?
    Brazilian Portuguese please
    Haitian Creole for my mother
    Latin American Spanish, not from Spain, please
    please go on in plain English, I'm learning
    stop with the Chinese, I only read English
    why are you answering in German, I wrote English
    you switched to French on me, go back to English
    your replies are in Spanish, I can't read those
    everything came out in Cyrillic, English please
    I can't read these characters, another language please
    wrong language mate
    different language please
    set the chat to Dutch
    change my chat language to Greek
    make English the default here
    turn the menu into Korean
    the website is showing in Arabic, how do I get English
    flip the app to Portuguese, how
    where's the language toggle
    is there a flag to click to change the tongue
    the language selector is gone, I need Polish
    language list?
    which tongues do you handle
    what languages can I chat in with you
    how many languages does this assistant know
    besides English, what do you speak
    are you multilingual
    are you able to converse in Kannada
    do you have anybody bilingual, Spanish and English
    do you take questions in Romanian
    would Mandarin be okay for my dad
    would it bother you if I used Swiss German
    My English is bad, may I explain in Portuguese?
    My English is so-so, so could we carry on in Japanese?
    My father only speaks Punjabi; could you talk to him in that?
    I'm deaf to English lol, Italian only
    I'm not comfy in English, Gujarati is better
    I think in Russian, so let's use that
    Sorry, it's hard for me with English. Is it possible to speak Lithuanian with you?
    We are a Lebanese family and grandma wants to ask you herself. Would Arabic work?
    Please respond in the language I write in, that is Danish.
    Kindly continue the conversation in Hindi.
    hello my english not good i speak vietnam you have someone talk vietnam
    so my host mum only speaks cantonese and im just typing for her can you answer in that
    I no speak english, spanish yes
    english no good, farsi ok?
    please to speak slowly in polish language
    说中文可以吗 my English is poor
    can we talk 中文
    prefer 粤语 if you can
    한국어 가능해요?
    mix of Hindi and English ok? Hinglish
    can I get my replies in two languages, English and Chinese
    Sign in English only please, the bot keeps greeting me in Welsh
    would Frisian be asking too much, if not then Dutch please
    we speak Sindhi at home, do you have that
    answer me in Marathi from now on
    my aunt understands nothing but Tigrinya, can you talk to her
    does anyone answer in Marathi
    may I go on in Malay
    is there an agent who speaks Malayalam
    Dari speaker please, or Pashto
    could we chat in Serbian instead
    someone speaking Haitian Creole for my mother please
  `,
})
