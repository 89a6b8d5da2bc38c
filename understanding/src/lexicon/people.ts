/** Family, friends, and talk for its own sake. */
export const people = `
family: family|relative|relatives|household|kin|family member ; 家人|家庭|亲戚|家属|亲人
parents: parent|parents|mom|mother|dad|father|mum|mommy|daddy ; 父母|妈妈|爸爸|母亲|父亲|爸妈|老爸|老妈
child: child|children|kid|kids|son|daughter|my boy ; 孩子|儿子|女儿|小孩|儿童|宝贝女儿
baby: baby|infant|newborn|toddler|babies ; 婴儿|新生儿|幼儿|宝宝
spouse: husband|wife|spouse|partner|fiance|hubby ; 老公|老婆|丈夫|妻子|爱人|配偶|对象
boyfriend: boyfriend|girlfriend|dating|crush|bf|gf ; 男朋友|女朋友|约会|恋爱|男友|女友
siblings: brother|sister|sibling|twin ; 哥哥|弟弟|姐姐|妹妹|兄弟|姐妹
grandparents: grandparent|grandma|grandmother|grandpa|grandfather|granny ; 奶奶|爷爷|外婆|外公|姥姥|祖父母|老人
relatives: uncle|aunt|cousin|nephew|niece|in law ; 叔叔|阿姨|表哥|侄子|舅舅|姑姑|岳父
friend: friend|friends|buddy|mate|pal|roommate|bestie ; 朋友|好友|伙伴|哥们|室友|闺蜜|同学
man: man|men|guy|gentleman|boy ; 男人|男士|男生|男孩|小伙|男款
woman: woman|women|lady|girl|ladies ; 女人|女士|女生|女孩|姑娘|女款
elderly: elderly|senior|seniors|old people|older adult ; 老年人|老人|长辈|老年
marriage: marry|married|marriage|wedding|divorce|divorced ; 结婚|婚姻|离婚|订婚|单身|已婚
address-book: address book|phone book|save number|my contacts|contact list|contacts ; 通讯录|联系人|电话本|存号码|名片
new-email-to: send email|write email|email to|compose email|shoot an email|email reply|reply to email ; 发邮件|写邮件|发封邮件|回邮件|给发邮件
check-email: check email|any emails|new emails|read my email|unread|read email|any mail ; 查邮件|新邮件|看邮件|未读|读邮件
send-text: send text|text message|send a text|send message|text my|send a message ; 发短信|发消息|发条消息|发个短信|发条短信
make-call: make call|call my|phone my|give a ring|dial number|call mom ; 打给|拨给|给打电话|打个电话|拨号
call-me-back: call me|call back|callback|call me back|ring me|phone me|give me call ; 回电|回电话|给我打|打给我|联系我|回拨
get-in-touch: contact|get in touch|reach out|contact you|reach you|how to reach|contact customer service|get hold of ; 联系|联络|联系方式|怎么联系|联系你们|取得联系
hotline: hotline|customer service number|phone support|support number|toll free|helpline|your number ; 客服电话|热线|服务热线|客服号码|投诉电话|电话多少
who-are-you: who are you|what are you|your name|what's your name|introduce yourself|tell me yourself|about yourself ; 你是谁|你叫什么|你的名字|自我介绍|你是什么|怎么称呼
are-you-human: are you human|are you real|are you robot|are you bot|real human|are you ai|am i talking ; 是机器人|是真人吗|是不是人|是人吗|真人吗
who-made-you: who made you|who created you|who built you|your creator|your developer|who programmed you|made by ; 谁做的你|谁开发|谁创造|你的开发|谁发明你|谁设计
where-are-you-from: where are you|where you from|your hometown|where were you ; 你从哪来|你在哪|你是哪里|你住哪|哪里人|你家在哪
how-old-are-you: how old are|your age|when were you|your birthday|how old you ; 你多大|你几岁|你的年龄|你生日|你出生
what-can-you-do: what can you|your capabilities|what you can|your skills ; 你会什么|你会干嘛|能干什么|你能干啥
your-hobbies: your hobbies|your favorite|do you like|do you enjoy ; 你的爱好|你喜欢|你爱好|你最喜欢|你爱吃
who-you-work-for: work for|who employs|your boss|which company ; 你老板|你是哪家|为谁服务|你归谁|哪个公司
do-you-have-pets: your pets|have pets|have a dog|any pets ; 你有宠物|你养狗|养宠物|养狗|养猫
do-you-feel: do you feel|are you happy|do you dream|do you sleep|do you eat|your feelings|are you alive ; 你开心吗|你有感情|你睡觉吗|你会累吗|你吃饭|你有感觉
love-you: i love you|love you|marry me|you're cute|i like you|will you marry ; 我爱你|喜欢你|嫁给我|做我女友|你好可爱|爱你
bored: bored|boring|nothing to do|entertain me|chat with me|talk to me|lonely ; 无聊|没意思|陪我聊|聊天|聊聊天|解闷|寂寞|孤独
how-was-day: my day was|day going|good day|nice to meet|nice talking|pleased to meet ; 今天过得|认识你|聊得|今天好吗|高兴见到
good-wishes: happy birthday|congratulations|happy new year|merry christmas|good luck|congrats|happy holidays|well done ; 生日快乐|恭喜|新年快乐|祝福|加油|圣诞快乐|节日快乐|好运
opinion: opinion|your opinion|your thoughts|do you believe|in your view ; 你觉得|你认为|看法|你怎么看|你的想法|见解
smart: smart|clever|intelligent|genius|you're smart|brilliant ; 聪明|厉害|机智|能干
stupid: stupid|dumb|idiot|useless|fool|moron|clueless ; 笨|蠢|傻|白痴|没用|弱智|智障
praise: good job|awesome|amazing|excellent|perfect|wonderful|fantastic|great work|nice|lovely|brilliant job ; 真棒|太好了|不错|很好|优秀|完美|给力|赞|太棒|牛啊
insult: fuck|shit|damn|crap|asshole|bastard|bullshit|screw you|wtf ; 妈的|他妈|混蛋|滚蛋|王八蛋|去死|坑爹|有病|神经病
are-you-there: are you there|anyone there|anybody there|you there|still there|is anyone ; 在吗|有人吗|在不在|还在吗|人呢|人在哪|在么
test-message: testing|test message|just testing|this is test ; 测试|试一下|测试消息|随便发
never-mind: never mind|nevermind|forget it|don't bother|ignore that|scratch that ; 算了|没事了|当我没说|不用了|不必了|别管了
whisper-repeat: say that again|repeat that|didn't catch|pardon me|come again|didn't hear ; 再说一次|没听清|你说什么|重说|刚说什么|再讲一遍
previous-thing: go back|back to|previous page|earlier question|as i said|like i said ; 返回上|刚才说|前面说|上一步|回到|之前说过
continue-topic: what else|anything else|another question|one more question ; 还有什么|别的问题|另外问|还有个|还想问|再问
appearance: look like|appearance|beautiful|pretty|handsome|ugly|cute|gorgeous ; 长什么样|好看|漂亮|帅|丑|外观|颜值
name-person: named after|call her|what's his name|her name ; 叫什么|他的名字|她的名字|名叫
`
