/** Utterances by mood. `moodSheet` has helped to choose the words, `unseenMoodSheet` was written after them. `|` parts them. */
export const moodSheet = {
  angry: `
你们公司是不是有病啊|垃圾玩意儿，退钱！！|都拖了半个月了还在糊弄，你们要脸吗|真他妈无语|一群废物|我要去12315举报你们|再不解决我就曝光了|骗钱的黑心商家|什么狗屁服务|你是听不懂人话吗|呵呵，又丢了，你们真行|真是服了你们了，第五次了|太气人了吧啊啊啊啊|滚吧再也不来了|我忍你们很久了|耍我玩呢？|欺人太甚|😡😡😡|烦不烦啊！！！|良心被狗吃了
you people are absolute crooks|this is total bs|great, lost again. thanks for nothing|are you kidding me??|what a bunch of clowns|i'm beyond furious|worst company i have ever dealt with|GIVE ME MY MONEY BACK NOW|i've had it with you lot|how many times do i have to ask!!!|you ruined my daughter's birthday, thanks a lot|stop lying to me|oh wonderful, another useless answer|this is theft|i'll see you in court|screw your policy|f*** you|🤬|you should be ashamed|absolutely disgusting behaviour
`,
  calm: `
请问快递到哪了|杯子裂了，能换吗|谢谢你这么耐心|没事，不着急|我没生气，就是问问|不是投诉，想咨询一下|这个壶不错，还有别的颜色吗|麻烦尽快发货，谢谢|退款大概多久到账|收到了，质量很好，没有问题|垃圾袋有货吗|这款垃圾桶多大|防狼报警器怎么用|生气的表情包杯子还有吗|价格有点贵|还没收到货|我想取消订单|地址写错了|一点都不生气啦|太好了！！！
where is my parcel please|the mug arrived broken, can i get a new one|thanks so much, you're great|no worries, take your time|not angry at all, just curious|i'm not complaining, just asking|my order is two days late|is the trash can in stock|do you sell garbage bags|can you hurry it up a bit please|the wrong colour came|i'd like to cancel|that's not bad at all|WOW THANK YOU!!!|ORDER 40012 PLEASE|haha that's fine|i love this kettle|it's a killer deal|crazy good service|damn good tea
`,
  pleased: `
太棒了|服务真好，给你点赞|很满意|东西很漂亮，我妈很喜欢|多谢你帮了大忙|物流超快|好评|爱了爱了|没得说，五星|😊👍
love it|you've been so helpful|brilliant, cheers|arrived early, well done|really happy with it|five stars|best kettle ever|perfect, thank you|it's gorgeous|😍
`,
  displeased: `
有点失望|质量不怎么样|跟图片差太多|不太满意|用两天就坏了，唉|等了一个星期了还没到|客服态度不好|真不值这个价|后悔买了|😞
a bit disappointed|not what i expected|not great to be honest|not happy with the quality|it broke after two days|still waiting after a week|your staff was not helpful|overpriced rubbish|i regret buying this|😞
`,
  urgent: `
急急急！|今天必须发出来|明天就要用|十万火急|快点快点|赶飞机，麻烦马上处理|来不及了|在线等，挺急的|越快越好|能不能加急
asap please|i need it by tomorrow|this is urgent|it's an emergency|need this right away|my flight leaves tonight, please hurry|time is running out|as fast as you can|can you rush it|please, quickly
`,
}

export const unseenMoodSheet = {
  angry: `
你们是来搞笑的吧，发个空盒子|这种店早晚倒闭|一直踢皮球，到底谁负责！|恶心死了，里面有虫子|我真的要被你们气死|什么鬼东西，一碰就碎|再拖我就报警了|狗东西还钱|你们是骗子公司吧|简直不可理喻|脸皮真厚|呵呵，客服又装死|说话跟放屁一样|太欺负人了|我都快崩溃了，第四次寄错|別再敷衍我了|什么垃圾快递，东西全碎|真够可以的，三个月不退钱
are you people stupid or what|this is beyond a joke|i am absolutely livid|i'll be contacting my lawyer tomorrow|wow, wrong item again, amazing work|what the hell is wrong with you|FOUR WEEKS AND STILL NO PARCEL!!!|nobody gives a damn|pathetic excuse for a shop|refund me you thieves|i'm sick and tired of your excuses|you lied to me twice|oh great, another delay|never shopping here again, awful|this place is a scam|rude incompetent staff|stop wasting my time|worst experience of my life
`,
  calm: `
壶盖少了一个|能便宜点吗|我等你消息|这个颜色我不太喜欢，想换|快递显示异常|不好意思打扰了|垃圾分类桶还有吗|麻烦查一下，不急|可能是我写错了|杯子有个小裂口|你好，问个问题|我不是来吵架的|多久能到北京|刚才看错了，抱歉|没关系的|可以晚点送吗|退货要自己付运费吗|哈哈好的
the lid is missing|could i get a discount|i'll wait, thanks|not my favourite colour, can i swap it|tracking shows an exception|sorry to bother you|compost bin in stock?|no rush at all|maybe i typed it wrong|small crack in the handle|quick question|i'm not mad, things happen|how long to berlin|my bad, misread it|it's fine really|can it come later in the day|who pays return postage|lol ok
`,
}
