/** Written after the scorer's examples and never used to choose one. Change it only to add to it. `|` parts the lines. */
export const unseenSheet = {
  zh: {
    wishes: `
机器说的我看不明白，给我接个客服吧|哪里可以找到真人|我想要和客服通个话|能让一位工作人员来对接我的问题吗|快叫你们店长出来|你说的都是废话，人工呢|转一下真人呗|想跟负责人聊聊赔偿|拜托找个活人跟我说|我就想找人问个事
麻烦帮我接一下售后部门|让你们主管打电话过来|别发模板了，叫人工来|不跟你废话，人工|可否安排专员联系我|需要真人协助|我要客服处理|客服小妹出来一下|有人值班吗|你们还有活人上班吗|我要和人类对话|能不能别用机器人了给我转|请转接人工坐席，多谢|人工台在哪接
换真人谢谢|给老子叫经理|你是傻子吗，换人来|问了五遍了还是机器人，我要真人|这机器人答非所问，转人工吧|请给我安排一个能处理问题的客服|zhuan ren gong kefu xiexie|yao zhenren|rengong zai ma|转人共|专接人工|仁工客服|轉人工客服好嗎|可以請客服聯絡我嗎|找你們經理
could转人工吗|给我real person|要human客服|speak to 客服 pls|我奶奶要跟人说话，请接人工|能接电话客服吗|电话客服怎么打|想打电话给客服|麻烦回电给我|希望客服能主动联系我|我申请人工服务|人工客服帮我看看吧|客服客服在吗在吗|客服你好，在线吗|有没有在线的客服
只想跟客服说|不找你，找客服|不要你，要人|你退下，让客服来|让上级处理|升级投诉到主管|我要见老板|叫管理层来|让会处理的人来|派个人来跟我对接|叫一个人来回我|这事必须人工处理|请由人工来答复我|人工处理一下我的问题|我要求真人回复`,
    others: `
人工客服昨天让我拍照发过来，发哪里|客服说给我换新的，寄了吗|上次的客服挺好的|客服回复时间一般多久|人工服务几点结束|你是不是真人客服|跟我聊天的是机器人吧|不用转，你查一下就好|先不转人工了|不要客服，直接退款就行|别让客服打电话给我|给客服妹子点个赞
机器人扫地机噪音大|儿童机器人怎么充电|机器人玩具少了遥控器|人工养殖的珍珠吗|这是人工刻字还是机刻|真人上身图能发吗|这包老板用合适吗|送领导的茶叶要礼盒装|给同事带的杯子碎了|我同事也买了一个|主管让我来开票|我们老板想要专票|经理礼盒还有没有|换个收货人可以吗
可以让门卫代收吗|家人能代签吗|让快递员放门口|快递员态度差|派件员一直没联系我|师傅说要加钱|安装的人没来|找人安装要多少钱|有人在家才能签收吗|没人收件会退回吗|有没有人说这个好用|几个人可以坐|单人床单有吗|适合两个人喝吗|一人份的锅
打电话没人接，快递在哪|电话写错怎么改|联系电话换成新的|打不通派送电话|发货前给我打个电话确认|诈骗电话说是你们|有假客服加我|客服招聘吗|客服系统多少钱|你们有几个客服|人工费谁出|安装人工费多少|人工智能音箱能退吗|智能手表连不上|ai翻译笔怎么用
转账付款可以吗|余额转给别人行吗|订单转到另一个账号|接充电器没反应|找不到我的快递|帮我找找发票|叫什么快递|换货多长时间能好|来一双38码的|要两件蓝色|请问在哪评价|怎么夸一下配送员|说明书看不懂|你能处理退货吗|你会处理换货吗|处理进度怎么看|谁签收的|谁能用这个优惠券|售后电话能查单吗|售后地址是哪里|技术参数有吗`,
  },
  en: {
    wishes: `
could i be put in contact with a human|pls let me chat to one of the team|i'd like somebody from your company to phone me|get an actual employee in this chat|you're a bot, i need a person|your answers are wrong, let me speak to an agent|need a manager on the line|is there a supervisor i could talk with|talk to human now|humannn|agent pleaseee
i want to be transferred to a real agent|this is above your pay grade, get a supervisor|bring someone in who knows what they're doing|no more machine, person please|how can i talk with someone in support|whom can i speak to about this|where can i speak to a real person|do you guys have any humans|is there a live person available|can i please get a human to look at my order
can a rep call me today|i'd appreciate a call from your manager|please ask your supervisor to contact me|leave it to a human|i'd rather have an agent handle it|may i be connected to customer care|kindly connect me with your support team|give the chat to a human|pass me over to a colleague|transfer me to your returns department|put me on to billing
i've had enough of this bot, human now|i'm sick of talking to a robot|quit the bot stuff and get me an agent|your robot can't read, get me a human|useless bot, agent|i do not want an automated response, i want a person|stop the auto replies and get someone|let me out of this bot and into a real chat|want to talk to smeone|speek to an agent|custmer service plz|humen agent|conect me with a persn
get me ur manager|i wanna see ur boss|wheres your manager|hello can anyone talk to me|anybody out there?|is anyone reading this|someone please answer me|i need someone to talk to about my refund|i need a person to explain this to me|my mum would like to speak to a person|only a real person will do|a real human being please|real person pls|i would like live chat|live agent
escalate to your manager|please escalate|i want this escalated|call me please|ring me back|have someone call me|contact me by phone please, i want to talk|representative please|speak with representative|operator please|customer care please|support agent please|can you get a human|can u transfer me|may i talk to your boss|let me speak to the owner|i insist on speaking with a manager|can i speak to 真人|connect me to 人工`,
    others: `
the human i chatted with last time was great|my last agent said i'd get a refund|the supervisor told me to reply here|someone on your team already fixed it|i have talked to support twice, what's the status|what hours can i reach support|is your live chat open on holidays|are you some kind of robot|are you a human being|is this a real agent|am i talking to ai|don't bother transferring me|no thanks, no agent
i don't need to speak to anyone|please do not phone me|no call needed|i don't want to talk to a manager, just refund it|robot vacuum keeps stopping|can i return the robot toy|which washing machine setting|the ice machine arrived dented|computer bag zipper broke|is this software digital|bot kit for kids|do people usually size up|how many people can the pot serve|two person blanket
someone else paid for it|somebody opened my box|can anyone sign for it|can my wife collect it|my boss needs the receipt|gift wrap for my manager|ordering mugs for my staff|our team wants custom logos|send it to a colleague|change the contact person on my order|contact number is wrong|the driver never called me|courier didn't ring the bell|please have the driver call first|call me when it's delivered
how do i contact the delivery company|contact lens case in stock|can i call to track it or only online|phone stand price|phone case is cracked|does the headset work for phone calls|talking alarm clock broken|speaker has no sound|connect it to my laptop|how do i connect the lamp|transfer balance to paypal|transfer ownership of gift card|hand painted mug|hand me down clothes|live map of my parcel|real silk?|human rights book|human anatomy poster
cleaning agent for kettle|my shipping agent's address|travel agent discount|sales rep sample pricing|representative colour photo?|operator instructions for the drill|manager special still on?|executive chair returns|expert knife set|specialist tea?|department stores that stock you|customer service was amazing, thank you|your support rocks|thanks for the help agent|great service from your people|tell your team thanks
get me my refund|get it to me by friday|give me the tracking link|i need somebody's address changed on an order|i want someone to be there when it arrives|is someone going to deliver today|will a person deliver it or a drone|why did someone call me from your number|i got a scam call|who signed for my parcel|who delivers to canada|who pays for the return|who made this|help me change my address|can you explain the return policy|explain my bill`,
  },
}
