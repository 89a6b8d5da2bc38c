import { defineIntent } from '#intents/define'

export const privacyRequest = defineIntent({
  intent: 'privacy-request',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '我的个人信息', en: 'My personal records' },
  definition: {
    zh: '问商家存了自己什么信息、给了谁、是否安全，或要求查看、导出、删除、不再使用。',
    en: 'Asks what is kept about them, who gets it and whether it is safe, or wants it shown, exported, erased or not used.',
  },
  borders: {
    'delete-account': {
      zh: '要关账号的是注销；要查、要删信息的在这里。',
      en: 'Closing the account is deleting it; seeing or erasing what is stored is here.',
    },
    newsletter: {
      zh: '只想不再收广告的是退订；追问信息从哪里漏出去的在这里。',
      en: 'Merely wanting no more adverts is unsubscribing; asking how others got the details is here.',
    },
    'change-profile': {
      zh: '要把资料改对的是改资料；要看、要删的在这里。',
      en: 'Putting a detail right is the profile; seeing or erasing details is here.',
    },
  },
  zh: `
    我的个人信息
    删除我的数据
    你们有我哪些信息
    导出我的数据
    信息泄露了
    谁能看到我的电话
    隐私
    不要把我信息给别人
    查我的个人数据
    撤回授权
    隐私投诉
    要求删除个人信息
    我的电话怎么被泄露
    个人数据副本
    停止使用我的资料
    隐私政策
    我的个人信息安全吗
    你们存了我哪些资料
    导出我的全部个人数据
    请删除我的手机号和身份证照片
    我刚下单就有骗子打电话来，知道我买了什么，是你们泄露的吧
    你们是不是把我号码卖给贷款公司了
    撤回对个性化推荐的授权
    面单上能不能别印全名和电话
    根据个人信息保护法，我要求查阅并复制你们掌握的有关我的信息，请在十五个工作日内以书面方式答复，逾期我将向网信部门反映
    个资怎么保护的
    gerenxinxi xielu
    聊天记录你们会留多久
    app为啥要读我通讯录，关掉
    不要再分享我的购买记录给第三方
    我说的话会拿去训练ai吗
    亲 我银行卡号你们后台看得到不
    浏览记录想清空，别老推荐那些私密用品给我，家人共用平板的
    我的照片被商家放到买家秀了，没经过我同意，撤下来
    数据保护官的联系方式
    想知道我的信息给了哪些合作方
    申請刪除本人所有紀錄
    刷脸的数据存哪，怎么删掉
    隔壁邻居说在你们店后台能查到我买的东西，他就是你们店员，这算不算侵犯隐私，你们怎么管的
    有没有数据泄漏 新闻上说的是不是你们
    我要看看你们手里关于我的档案
    别跟踪我行不，刚聊完想买床垫，首页就全是床垫
    cookie能全部拒绝吗
    请停止使用我的信息做任何分析
    GDPR数据请求
    我孩子的资料你们收集了吗，未成年的
    语音通话录音了没有 我要调出来
    定位权限拿我位置干嘛用
    我把地址删掉了，可是推荐里还显示附近那家店，说明你们后台还留着，怎么回事
    为什么快递员知道我真名，我填的是昵称
    之前上传的诊断证明图片麻烦彻底抹除
    每次买完你们家母婴用品，第二天就有早教机构打来，连宝宝几个月都知道，我就想问清楚这些东西是从哪个环节出去的，你们给了谁
    信息安全咨询
    谁能看到我的订单备注
    限制处理我的数据
    誰看得到我的購買紀錄
    我的手机号是不是被你们泄露了
    你们怎么保护我的隐私
    请不要把我的资料给第三方
    想知道我的数据用来干什么
    为什么买完东西就有推销电话，信息是你们卖的吗
    我的地址会给谁看
    快递单上能不能隐藏我的电话
    能不能不用我的数据做推荐
    关闭个性化推荐
    怎么撤销隐私授权
    我上传的身份证能删掉吗
    聊天记录会保存吗
    能删除我的聊天记录吗
    我的购买记录别人能看到吗
    怎么清除我的浏览记录
    你们有没有卖用户信息
    我要一份我的数据副本
    亲，我的资料不会外泄吧
    咋知道我手机号没被泄露
    你们app为什么要定位
    为什么要获取我的通讯录
    人脸信息存在哪里
    我的信息被谁看过
    数据泄露事件跟你们有关吗
    我要投诉你们泄露隐私
    请问你们收集哪些数据
    能不能把我的电话从系统里删掉，账号留着
    孩子的信息你们会收集吗
    个人隐私问题想咨询
    卖家能看到我的真实姓名吗
    快递员能看到我的全名吗
    刚下单就接到骗子电话，知道我名字地址，是你们漏的吧
    个人信息保护负责人是谁
    信息被共享给哪些公司了
    我不同意你们把我的数据给广告商
    隐思政策能发我看看吗
    privacy方面，我的data会给谁
    把我以前的地址记录都清掉
    你们保留我的信息多久
    我的录音你们留着吗，能删吗
    依据个人信息保护法，请告知你们处理我的哪些信息
    我的订单信息怎么会被陌生人知道
    买内衣的记录能不能删掉，不想让家人看到
    我想知道你们把我的号码给了哪些合作伙伴，最近总有陌生电话
    授权给小程序的信息怎么收回
    我在你们这里买完奶粉，第二天就有陌生人推销早教，是不是你们泄露了我的电话
    请问我的身份证照片和银行卡号你们是怎么保存的，安全吗
    我想知道你们到底收集了我哪些信息，可以发一份给我吗
    请把我的姓名电话这些个人信息从你们系统里删除，账号不用动
    快递面单上印了我的全名和手机号，能不能隐藏一下，不安全
    新闻说有平台泄露用户数据，我的信息有没有受影响
    你们app要读我的通讯录和位置，是拿来做什么用的
    我不想让你们用我的浏览记录来推荐商品，怎么关闭
    聊天里发过病历照片，现在想让你们删掉，可以吗
    卖家能不能看到我的电话，他昨天直接打给我了，这正常吗
    想查一下我的个人数据被分享给了哪些第三方公司
    我要导出我所有的购买和个人数据，请问怎么申请
    商家把我的照片用在商品页上，没有经过我同意，请撤下来
    我们的通话你们会录音吗，录音会保存多久
    有人打电话能准确说出我的订单内容，请查查信息是从哪里泄露的
    我的资料你们会卖掉吗🤔 说实话
    根据隐私法，我想撤回之前对你们使用个人data的同意
    我的隐私
    查我的信息
    信息安全吗
    你们收集什么信息
    删掉我的个人资料
    谁能看我的信息
    个人信息泄露
    不要分享我的信息
    清除我的数据
    我的号码被卖了吗
    有没有泄露数据
    隐私条款在哪
    关掉个性化推荐
    取消授权
    我的照片谁能看
    聊天会被存吗
    要一份我的数据
    别用我的数据
    身份证信息安全不
    信息存多久
    删除浏览记录
    数据给第三方吗
    个人信息怎么用的
    我想知道卖家能看到我的哪些资料，地址电话都能看吗
    刚买完孕妇装就有月子中心打电话，我的信息是不是从你们这出去的
    注册时上传过驾照，现在不需要了，请把图片从系统里删掉
    请把你们保存的我的全部个人信息整理一份给我
    每次打开app都要位置权限，不给行不行，拿去干啥
    网购的包裹单子上电话全露着，能不能打星号
    我不希望你们把我的购买记录拿去做广告分析
    听说你们数据库被攻击了，我的密码和卡号有没有外泄
    之前打客服电话说了身份证号，那段录音请删除
    小孩用我的账号做过人脸，能把人脸信息清掉吗，账号还用
    请问用户资料保存在国内还是国外的服务器
    账号我继续用，但五年前的订单信息想全部删除
    有人知道我买了什么型号、住几栋，请解释信息怎么流出去的
    向你们申请查阅个人信息，要走什么流程，多久有答复
    你们跟哪些公司共享我的手机号，列个清单给我
    搜索记录能自动清空吗，别人用我手机会看到
    我退出了个性化广告，怎么还是根据我看过的东西推荐
    商家客服说我“上个月也买过”，他为什么能看到我的历史
    银行卡信息你们是加密保存的吗，员工能看到吗
    给卖家发过我家里的照片，能不能要求他删除
    请撤销我对你们读取相册和麦克风的同意
    我的体检报告传到客服聊天里了，麻烦永久删掉
    负责个人信息保护的部门邮箱是哪个，我要提交申请
    朋友能在你们平台搜到我的名字和买过的东西，怎么隐藏
    请不要把我的声音、聊天用来训练机器人
    我要求更严格限制对我数据的处理，先别用于分析
    公司年会抽奖收了我们的身份证号，数据你们什么时候销毁
    评价里显示了我的头像和真名，不想让人看到，能匿名吗
    接到催收电话说是从你们平台拿到我的号码，怎么回事
    浏览器里的cookie你们都记录些啥，能拒绝吗
    未满十四岁孩子的信息，你们有没有经过家长同意才收集
    隐私隐私隐私！我电话怎么满天飞了😡
    我的个人信西会泄漏吗
    你们会sell我的data吗？想要privacy policy
    细思极恐，刚聊完想养猫，首页就全是猫粮，你们在偷听吗
    尊敬的客服，依照相关法律，本人请求获取并删除贵司所持有的个人信息，盼复
    我的個資有外洩嗎 新聞看了好擔心
    老太太问：我填了身份证会不会被人拿去贷款啊，你们咋保管的
    给个准话，电话是不是你们漏的，买啥接啥的推销
    你们存了我哪些个人信息
    我的数据给谁用了
    我要一份我的个人信息副本
    我的信息泄露了吧
    隐私政策在哪看
    你们会把我电话卖给别人吗
    手机号怎么泄露出去的
    删除我的人脸信息
    我的身份证照片还存着吗
    把我的搜索记录清空
    我的浏览历史你们留多久
    不同意你们使用我的个人信息
    撤销我的隐私授权
    银行卡信息会不会被泄露
    商家能看到我的真名吗
    卖家怎么知道我住址的，隐私呢
    客服可以查看我的隐私信息吗
    通话录音你们保存多久
    请提供我的通话录音给我
    我的指纹数据存在哪
    我的位置信息别收集
    关掉定位收集
    为什么要我的身份证号，存起来干嘛
    孩子的个人信息请删除
    未成年人信息怎么保护
    数据保存期限多长
    数据存境外吗
    用户信息有没有加密
    第三方能拿到我的地址吗
    跟谁共享我的个人信息
    快递单上印我全名全号，信息不安全
    面单能隐藏我的手机号不
    刚下单就接到诈骗电话，信息谁泄的
    骚扰电话知道我买了啥，你们泄露的吧
    陌生人加我微信说从你们这拿的号
    保险公司怎么有我的资料，你们给的？
    我的购买记录会不会给别人看
    我买的东西很私密，谁能看到
    家人能看见我的购买记录吗，我要隐藏
    订单记录能彻底删除吗，不注销账号
    不注销账号，只删个人信息
    账号留着，病历图片删掉
    要查我的资料，不是改资料
    申请查阅个人信息
    申请更正之外我要求删除个人数据
    行使删除权
    行使知情权，请告知处理我个人信息的目的
    个人信息可携带权怎么行使
    根据个保法我要求停止处理我的信息
    数据主体访问请求怎么提交
    隐私投诉找哪个部门
    个人信息保护负责人怎么联系
    隐私问题问谁
    你们有没有被黑客攻击过，我的资料在里面吗
    新闻里泄露的那批有我的数据吗
    我担心个人隐私
    隐私怎么保障
    我的照片被你们拿去用了吗，请删
    评论里露出我的脸，后台原图请删掉
    试衣功能拍的身材照片存哪儿了
    智能音箱会偷听吗，录音能删不
    摄像头的视频你们能看吗
    聊天内容会被人工看到不
    我说的话你们拿去训练模型吗，我不同意
    个性化推荐怎么关，别分析我
    不要给我做画像
    不要追踪我的行为
    Cookie怎么拒绝
    cookie里存了我什么
    广告公司拿到我的邮箱了，从哪漏的
    邮箱只给过你们，现在全是垃圾邮件，谁漏的
    请导出我在贵平台的全部个人信息
    我想下载我的个人数据
    我的资料给我看看
    个人档案里都记了啥，我要看
    你们手上有我的健康信息吗
    我爸去世了，他的个人信息请删除
    离职员工会不会拿走我的信息
    我的收货地址被别人知道了
    别把我的信息给快递以外的人
    请保密我的购买信息
    可否匿名购买，不留信息
    注销过的账号，资料真删了吗
    旧手机号绑过的资料删了没
    亲，我的信息你们不会乱用吧
    俺的电话咋让人家知道了
    信息安不安全啊，刚看新闻吓人
    個資會外洩嗎
    我的privacy怎么保护
    delete我的personal data，不关号
    gerenxinxi baohu zhengce
    请贵司书面说明掌握的本人信息种类、来源及接收方，并于法定期限内答复
    昨天刚在你们这买了助听器今天就有三个推销助听器的打电话来还叫得出我姓名，请查清楚是谁把我的信息给出去了
    我想知道那个你们客服电话是不是都录音的录完了放在哪里谁能听到
    我上周退的货里写了病情说明，现在想请你们把这份材料从系统里彻底清除
    有个推销净水器的能报出我家门牌和我买过的滤芯型号，这些信息是从你们哪个环节出去的
    请发我一份清单，写明你们掌握了我的哪些资料、从哪来的、又给过哪些公司
    我不打算注销账号，但请停止拿我的浏览和购买记录去做广告推送的分析
    客服聊天时让我发过身份证正反面，事情办完了，图片还留在你们那里吗
    孩子用平板注册的时候填了学校和年龄，这些能不能请你们删掉
    有人冒用我的身份证在你们这里注册了
    付款安全不 会不会存我的卡号
    我的资料你们留着干嘛
    把我的个人数据导出一份给我
    我要查看我的个人信息副本
    给我一份你们手里关于我的全部记录
    个人信息查询申请
    我要行使个人信息删除权
    依据个保法请删除我的数据
    清除我的个人信息 账号保留
    把我身份证照片删了
    护照扫描件请销毁
    人脸信息给我删掉
    指纹声纹你们存没存
    通话录音谁在听 能删吗
    聊天记录你们存多久
    这段对话会被拿去训练AI吗
    别拿我照片训练模型
    我的数据存在哪国服务器
    信息会传到境外吗
    我的手机号给了哪些公司
    第三方名单发我看看
    你们是不是把我信息卖了
    我的电话谁泄露的
    刚下单就接到诈骗电话 信息从你们这漏的吧
    贷款公司咋知道我在你们这买过东西
    推销的咋有我号码 就你家有
    陌生人加我微信说从快递单看到的
    面单上能不能隐藏我手机号
    隐私面单怎么开
    虚拟号码能不能给我开 不想让商家看到真号
    骑手送完还能看到我地址不
    员工随便查客户资料吗
    是谁查过我的账户信息
    我要访问记录 谁看了我的资料
    数据泄露那事有我吗
    新闻说你们被黑了 我信息在里头没
    卡号存在你们这安全不
    密码你们是明文存的吗
    个人隐私有没有保障
    隐私负责人怎么联系
    数据保护专员邮箱
    撤回我的信息使用同意
    不同意你们用我的数据
    关闭个性化推荐 别分析我
    不要记录我浏览了啥
    浏览足迹请从你们系统抹掉
    搜索记录能删干净不
    为啥老要定位权限 拿去干啥
    App为什么读我通讯录
    手机麦克风是不是在偷听
    刚聊到尿不湿就推给我 你们监听？
    要我生日做什么用
    身份证号为啥必填 会外泄吗
    孩子的资料不许留 请删
    老公看得到我买的东西吗 想藏起来
    别人能看到我的收藏夹吗
    评价里显示了我的全名 能不能匿名
    买家秀用了我孩子照片 没经我同意 删掉
    去世亲人的资料怎么让你们删除
    注销后你们还留我的数据多少年
    個資可以刪除嗎
    data request在哪提交
    我就想晓得你们到底把我家住哪儿告诉了多少人
    从2015年到现在你们存了我啥 列清楚
    下单后地址除了你们还有谁看得见
    三月传的身份证照删掉 号我还用
    陌生人打来说我的订单 从哪拿到我资料
    我的卡号手机号在你们那保险吗
    别让合作方拿我买的东西推广告
    没同意录音 把我的声音删了
    门禁码快递公司会存吗
    买个水壶要护照干嘛 谁会看
    身份证照片用完删掉没
    把我的生日和证件号从系统抹掉
    商家会不会把我手机号卖给别人
    想导出平台上我的全部个人数据
    我的录音你们保留多久
    买药记录店员看得见吗
    能把我的聊天信息彻底清除吗，号不用注销
    谁把我电话给了贷款公司，你们泄露的吧
    银行卡信息加密了没有
    我的人脸数据要求销毁
    关掉根据我购物习惯的个性化推荐，别用我数据
    我的data会share给第三方吗
    不同意你们收集我位置
    試衣照片會不會外流
    孩子姓名学校都填了，怕泄漏，请删了
    快递小哥能看到我真实号码吗，能隐藏不
    撤销同意你们使用我照片的许可
    过世母亲的资料请清空
    听说你们被黑了，我的信息在不在里面
    你们拿我的浏览记录干什么用
    买家秀里有我家门牌，个人信息外露了，请抹除
    旧地址还留在你们数据库，麻烦永久删除
    信息保护负责人的联系方式给我
    哪些合作公司能拿到我的邮箱
    我的订单记录外人查得到不，安不安全
    跟你聊的内容会不会拿去训练AI
    请限制对我个人信息的处理
  `,
  en: `
    what data do you have about me
    delete my data
    gdpr request
    copy of my personal data
    privacy request
    my data was leaked
    who can see my phone number
    do you share my data
    remove my personal information
    data protection
    export my data
    withdraw my consent
    you leaked my details
    privacy question
    stop using my information
    privacy policy
    what do you do with my personal details
    how do you protect my card details
    send me a copy of everything you store about me
    GDPR subject access request
    erase my data
    did you sell my number, i get loan calls since i ordered from you
    stop sharing my purchases with third parties
    Under article 17 I request the erasure of all records relating to me which you are not legally obliged to keep, and a written confirmation within one month listing what was deleted and what was retained and why
    do you record this chat and how long is it kept
    who can see what I wrote in the order notes
    is my information safe with you, read about a breach in the paper
    withdraw my consent for personalised ads
    why does your app want my contacts
    a photo of me in the dress is on your product page, nobody asked me. take it down
    data protection officer email
    my neighbour works in your shop and told my sister what I'd bought there. can staff just look people up??
    delete the scan of my passport you made me upload
    is what I type here used to train ai
    个人信息 export please
    can the courier not see my full name and phone
    opt out of tracking
    I talked with my husband about mattresses and now your homepage is nothing but mattresses. How much do you listen to, and can I switch it off
    reject all cookies how
    which partners receive my e-mail address
    minors: what do you collect about my kid
    I'd like the recording of the phone call I had with you on the 12th
    do not use my profile for analytics
    CCPA request, do not sell
    clear my browsing history, the family shares a tablet and I bought something private
    you're tracking my location, what for
    how come the fraudster knew exactly which pram I ordered? That leak has to be on your side
    remove my face scan
    every time i get baby things from you, next day a nursery school rings and even knows how many months old she is. i'm not angry, i just want to know from which step that information leaves your house
    my rights regarding my information
    I deleted my old address and it's obviously still kept somewhere, show me what you've got
    restrict processing of my records
    are my bank details visible to your agents
    Where are your servers and under which law do my informations fall?
    tell me what you know about me
    Is my data safe with you?
    Where can I find your privacy policy?
    Who has access to my personal details?
    Did you sell my phone number?
    I'd like to request my personal data
    How do I download my data?
    Are my card details stored safely?
    Please stop sharing my data
    I want my personal information removed from your system
    Can other people see my purchases?
    Do you keep a record of our chats?
    Can you delete my chat history?
    I don't consent to my data being used
    How do I make a GDPR request?
    Under GDPR I want to see what you hold about me
    My details have been leaked, how did that happen?
    Turn off personalised ads based on my data
    Why do you need my location?
    Delete the ID photo I uploaded
    is my info private?
    Where is my data stored?
    What happens to my data when I order?
    Data deletion request
    i want my data erased but keep my account
    Are you GDPR compliant?
    Can I see the information you store on me?
    How do I clear my search history with you?
    Was there a data breach at your company?
    Do you track me?
    Please send me all the data you hold on me
    How did a stranger get my details from my order with you?
    Privacy concern about my phone number
    Can I hide my name on the parcel label?
    don't use my data for advertising
    Do you record calls? I want mine deleted
    Can I ask you to restrict how my data is used?
    Is my credit card number visible to your staff?
    who gave my number to telemarketers? only you had it
    Please don't pass my details on to other companies
    I want to know which third parties got my data
    Is my kid's information collected?
    What do you do with the photos I send you?
    Hello, I'd like to exercise my right of access. Please let me know what personal data you process about me and for what purpose
    Remove my old addresses and phone numbers from your records
    Are these chats read by anyone or used for training?
    The day after I bought baby milk from you, strangers rang to sell me things. Did you pass on my number?
    How do you store my ID photo and my card number, and is it secure?
    I'd like to know exactly what information you've collected on me, could you send me a copy?
    Please remove my name and phone number from your records, I don't mean my account, just the data
    My full name and mobile are printed on the parcel label, can that be hidden? It doesn't feel safe
    I read about a data leak in the news. Was my information affected?
    Why does your app need to know where I am and read my contacts?
    I don't want you to use my browsing to recommend products, how can I object to that?
    I sent you a photo of a medical note in the chat, please erase it
    Can sellers see my phone number? One of them called me directly yesterday
    Which outside companies have you shared my personal details with?
    How do I ask for an export of all my purchases and personal data?
    A seller is using a photo of me without my permission, I want it deleted
    Do you record phone calls with customers and how long are they kept?
    what you do with my informations after i buy? you give it to others?
    tbh do you sell our data? be honest
    I hereby withdraw my consent to the processing of my personal data for marketing analysis
    my data
    privacy
    what do you store about me
    is my data secure
    delete my personal data
    show me my data
    do you sell data
    who sees my address
    export my information
    data leak?
    erase my records
    don't share my info
    clear my history
    revoke consent
    stop profiling me
    how is my data used
    is my card number safe
    personal data request
    remove my ID scan
    are chats stored
    where's the privacy notice
    who has my number
    stop tracking me
    data access request
    Which of my details can a seller see, is it address and phone as well?
    I ordered maternity wear and next day a clinic rang me, did that come from you?
    I uploaded my driving licence when registering, please erase the image, it's no longer needed
    Kindly compile everything you hold on me and send it over
    Your app wants my location each time it opens, what for, and can I refuse?
    My number is in plain sight on the shipping label, could it be masked?
    I object to my purchase history being used for ad targeting
    They say your database was attacked, were my password and card exposed?
    I gave my ID number on a recorded call, I'd like that recording deleted
    Can my face scan be removed while I keep using the account?
    On whose servers is my information kept, and in what country?
    I'm keeping the account, but please wipe the orders from five years ago
    A stranger knows which model I bought and my block of flats, how did that get out?
    What's the procedure for seeing my personal file, and how long until you answer?
    Give me a list of the companies you've passed my phone number to
    Can searches be cleared automatically? Others use my phone
    I opted out of personalised ads, so why are the suggestions still based on what I viewed?
    The seller said "you bought from us last month", why can he see that?
    Is my bank card encrypted with you, and can employees read it?
    I sent a seller pictures of my home, can he be made to delete them?
    I withdraw my consent to you reading my photos and microphone
    My medical report ended up in the support chat, please erase it permanently
    Which address do I write to with a data protection request?
    Friends can look up my name and see my purchases, how do I hide that?
    Don't use my chats or my voice to train your bot, please
    My real name and face appear beside my review, can I be made anonymous?
    A debt collector claims that he got my number from you, is that true?
    What do your cookies record, and how can I turn them all down?
    Did you get a parent's consent before collecting my 12-year-old's details?
    How long do you keep my address after an order is finished?
    I'd like to port my data to another shop, do you provide a file?
    When I deleted a photo in my review, was it also removed from your backups?
    WHO gave out my number?? I get sales calls for everything I buy from you 😡
    is my informations safe w u guys
    do u sell my 个人信息 to others, yes or no
    creepy!! talked about getting a cat and now it's all cat food, are you listening in?
    To whom it may concern: I hereby request disclosure and subsequent erasure of any personal information in your possession
    i want know where go my data after buy
    My gran is scared someone could take out a loan with the ID she gave you. How do you look after it?
    tin foil hat on: can I see what your algorithm thinks about me?
    what data do you hold on me
    who do you share my details with
    send me a copy of my data
    did you leak my number
    where's your privacy policy
    do you sell my information
    how did strangers get my phone number from you
    erase my face scan
    is my ID photo still stored
    please remove my chat history from your system
    wipe my search history
    how long do you keep my browsing data
    don't use my data for recommendations
    I withdraw consent to data processing
    is my data safe
    is my card info stored securely
    can sellers see my real name
    can agents see my private info
    how long are call recordings kept
    I want the recording of my call deleted
    where do you keep my fingerprint
    stop collecting my location
    why do you need my passport number and where is it kept
    delete my child's data
    what information do you collect about customers
    data retention period?
    is my data held abroad
    is customer data encrypted
    do third parties get my address
    full name and phone printed on the parcel, that's a privacy problem
    can you hide my number on the delivery label for privacy
    scam call knew exactly what I bought, who leaked it
    someone texted me saying they got my number from you
    an insurer has my details, did they come from you
    can anyone see what I purchased
    I bought something private, who can look at that
    hide my purchases from my family
    can order records be erased without closing my account
    keep the account, delete the medical photo
    I don't want to change my details, I want to see what you store
    SAR please
    GDPR request: right to erasure
    right to be forgotten
    right to data portability, how
    data deletion request, not account closure
    do not sell my personal information
    who's your data protection officer
    privacy complaint contact
    which department handles personal data
    have you been hacked, is my data out there
    was I affected by the breach
    I'm worried about my privacy
    how is my privacy protected
    are you using my photos? remove them
    delete the body pictures from the try-on tool
    does the smart speaker record me, can I erase it
    can your staff watch my camera footage
    are my chats read by people
    are my messages used to train your AI? I object
    turn off personalised profiling of me
    stop building a profile of me
    how do I refuse cookies
    what do your cookies store on me
    my email was only given to you and now I'm getting junk from strangers, who passed it on
    I used a special address just for your shop and spammers have it
    download my personal data
    show me what's in my file
    let me see my records, everything you keep about me
    do you hold health information about me
    my father passed away, please erase his data
    can ex-employees take my data
    somebody found out my address through your shop
    don't pass my details to anyone
    keep my purchase confidential
    can I buy without leaving personal data
    I closed my account last year, was my data truly erased
    is my old number still in your database
    object to marketing profiling
    on what legal basis do you process my details
    why was I asked for a selfie and who gets it
    do you run credit checks on me with my data
    did the courier company get my email from you
    which country's servers hold my info
    ur app tracks me, stop it
    r my details safe w u
    plz delet my data
    my info leak from your side, I get many spam call
    I want know what information you have of me
    please erase all what you know about me but the account remains
    sir my personal details are shared without consent
    kindly confirm my data will not be misused
    pls don't share my number to other party
    个人信息 privacy, who can see
    my 信息 was leaked right? fraud call just now
    Dear Sir or Madam, under Article 15 I request confirmation of what personal data concerning me you process, its sources and its recipients.
    i bought a hearing aid yesterday and today three firms rang me up by name about hearing aids so somebody at yours is passing it on
    do you record all the phone calls and where do they go and who can listen to them
    I'd like a list of every company you passed my address and phone number to in the last twelve months.
    Your chat agent asked for a photo of my passport in March; please confirm it has been deleted since.
    A man selling water filters knew my house number and which cartridge I bought, so how did that leave your system?
    is it safe to type my card number on your site
    which details of mine do you store
    what have you got on file about me
    show me my file
    I want a copy of everything you keep about me
    send me all my personal data
    data portability request please
    export everything about me in a readable format
    Under the DPDP Act I want to see my data
    CCPA request: disclose what you collected on me
    PIPL request
    forget me but keep my login
    wipe my personal info from your servers
    wipe my browsing history from your records
    delete my search history you've stored
    clear the list of things I've looked at, my wife uses this computer
    remove my address from your database
    delete my old phone number from your records
    get rid of my ID scan
    destroy the copy of my passport you asked for
    delete the selfie I uploaded for verification
    my fingerprint or face scan, where is it kept
    is my face data shared with police
    delete the voice recordings of my calls
    are phone calls recorded and who listens
    Do humans read my messages to the assistant?
    is this chat stored somewhere
    how long do you keep this conversation
    For how many years do you retain my order details?
    how long is my address held after the order
    retention period for personal details?
    where are your servers, is my info held abroad
    is my data sent outside the EU
    do you send my data to China
    in which country is my personal information kept
    Who has access to my address?
    does the seller see my email
    does the rider keep my phone number afterwards
    can sellers look up my real name
    which companies do you share my details with
    list of third parties that got my data
    do you pass my info to advertisers
    Are you selling my data?
    did you sell my email to anyone
    why does facebook know what I bought from you
    how come an ad elsewhere shows the very bra I viewed here
    stop sharing my details with partners
    do not profile me
    opt me out of profiling
    opt out of sale of my personal information
    opt out of data sharing
    I object to the processing of my data
    I withdraw permission to use my info
    revoke my consent to data use
    take back the consent I gave to that mini app
    don't use my photos for training your AI
    is what I write used to teach a robot
    turn off personalised recommendations based on my purchases
    I don't want you following what I click
    do you listen through my microphone
    why does your app need my location all the time
    what do you do with my location
    what do you do with my birthday
    Why must I give my ID number and where does it end up?
    why d'you need my date of birth, is it safe with you
    is it safe to leave my ID with you
    is my bank info secure on your site
    how is my card number stored
    are passwords encrypted on your side
    how well do you protect personal details
    is my personal information protected
    I read about a hack in the news, are my details among them
    was my info in the leak
    have my details been exposed
    data breach - am I affected?
    my address has been leaked from your side
    my number got out and only you had it
    how did that telemarketer get my number from you
    a lender rang me knowing my order, who passed my details on
    strangers know my address since I bought here
    I'm getting calls from people who know what I ordered, explain who you gave my data to
    spam to an address I only ever used with your shop, so it leaked from you
    an unknown man messaged me on WhatsApp because of your parcel label, hide my number please
    mask my phone number on the label please
    can my full name be hidden from the shipping label
    is there a way to keep my number secret from sellers
    private number option for deliveries? I don't want couriers keeping mine
    my review shows my full name, I want it hidden
    hide my profile from other users
    can strangers see my wish list
    Can my family see what I've bought?
    my ex can see my purchases, make my records private
    who looked at my account details, I want a log of access
    an employee of yours looked up my address, is that allowed
    does your staff see my card
    you published a photo of me without asking, remove it
    a picture of my child is in a seller's review, delete it from your system
    my child's information must be deleted
    my daughter is 12, do you hold anything on her
    you took my kid's data without my consent
    my mother died, please erase her records
    my late husband's details should be removed
    data of my old company is still with you, please purge it
    I closed my account last year, do you still have my data?
    after closing, what remains of me in your systems
    please confirm in writing that my data has been deleted
    how do I contact your data protection officer
    privacy officer email
    GDPR contact?
    who's in charge of privacy at your company
    I want to complain about how you handle my data
    privacy notice link
    what does your privacy statement say about cookies
    which cookies do you put on my computer
    cookie data on me, delete
    is there a form for data requests
    how do I ask for my records to be removed
    how does one request erasure
    restrict the processing of my data
    I'd like to know the logic by which you scored me
    do you keep a credit score of me
    sir how you got my aadhaar and why you keep it
    please delete my pan card copy from your side
    plz remove my data from ur system
    delete all my infos please
    my datas, I want to see them
    you give my number to who?
    is my info safe lah
    我的data给了谁 who can see it
    删掉my personal info please
    so this morning a fella rang and read me my own address and said he had it from your shop so which one of you gave it away
    With reference to data protection law, I hereby ask for access to all personal data concerning me, its source and its recipients.
    nosy company, why do you store where I live from 2015, bin it
    I feel watched, tell me everything you've stored on me
    I'd like to know precisely what you've stored about me since 2015.
    Who besides you gets to see my address when I order?
    Please erase the photo of my ID that I uploaded in March, I'm keeping my login.
    A stranger rang me about my order; how did he come by my details?
    Are my card and phone number kept safely with you?
    stop your partners from using what I buy to show me adverts
    I don't agree to my voice being recorded, delete what you have
    send me a copy of my data in a file please
    does the courier's company store my door code
    remove my child's name from your records, she's a minor
    my old address should vanish from your databases
    why do you need my passport for a kettle and who reads it
    may I see who in your company opened my file
    tell me if the leak in the news touched my data
    I withdraw the permission to analyse my shopping
    hide my purchases from the others in my family
    please make my surname invisible in the ratings
    keep my data out of your AI training
    how do you shield my information from sellers
    a shop messaged me privately using my number from the order, that's misuse
    mera data kisko diya aapne
    my number leak ho gaya from your site
    my informations private, who can see?
    which of my details do you store
    give me a copy of all data you hold on me
    who did you hand my address to
    how long do you retain customers' records
    please erase my bank card from your records
    Is my passport scan deleted after verification?
    stop profiling me based on what I buy
    I object to the processing of my personal information
    do you sell customer lists
    is it safe to give you my date of birth
    what happens to my voice recordings
    remove my phone number from your database, keep the account
    can shop assistants see what medicines I purchased
    Has my information been part of the leak in the news?
    please anonymise my old purchases
    My baby's name and birthday are on your files, delete them
    are my conversations with you stored
    I want to see the file you keep on me
    do third parties get my location
    don't share my data with partners
    which advertisers receive my shopping habits
    are my card details encrypted
    do you use my photos to train AI
    my ex could find my new address through your site, how's it protected
    strangers on WhatsApp know I ordered insulin from you, how come
    kindly delete my Aadhaar copy from your system
    is my Aadhaar safe with you
    how do you use the measurements I typed into the fitting tool
    I'd like to withdraw permission for facial recognition
    which country do you keep our information in
    purge all the personal info of my late father please
    the ID photo I uploaded for age check, who looks at it
    my wife saw my gift purchases, can the history be hidden or erased
    do delivery companies keep my phone number afterwards
    who inside your company has looked at my profile
    Tell me the legal basis on which you're holding my records
    I never agreed to being tracked by cookies
    are cookies compulsory here
    delete what you know about my health purchases
    data controller contact details?
    someone at your firm leaked my home address, I want to know who had access
    send me everything you have under my name
    is this chat confidential
    will the seller learn my real name
    can I buy anonymously without you saving anything about me
    after I ordered from you I get loan calls, did you pass my number on
    your receipt printed my full card number, that's not secure
    clear my search records please
    Did you forward my e-mail to that insurance company?
    how do I turn off personalised ads that use my data
    erase my fingerprints from the app
    remove my kid's picture that I sent in this chat
    could you confirm that the documents for my loan application were destroyed
    i want know what data you keep about me
    have my details been shared outside the EU
    do you monitor what I do in the app
    A seller posted my name and address under his reply. Get my details removed.
    how secure is your payment data, I read about hackers
    may I restrict the use of my data
    your smart speaker listens to us, what do you do with it
    does the camera you sold me send video to you
    my medical prescription should be deleted from your files now
    who can view my wish list
    make my shopping private
    stop analysing my purchases
    I'd like a list of companies that got my email
    what info does the courier see about me
    hide my purchase of adult items from your records
    take my address off your system, I'm in a shelter and it must not leak
    do you keep my payslip that I uploaded for credit
    is there a data protection contact for Ireland
    revoke the permission I gave for using my photo in your catalogue
    how do I get my recorded calls deleted
    transfer of my data to another provider, machine readable please
    data breach notification: was mine affected
    my name shows up on google with your shop, remove my details
    why must I give my gender, and where is that saved
    do you look at my phone's gallery
    is my information passed on to the government
    delete the location history in your rider app
    can I ask what a data broker paid you for me
    the tablet demo in store took my picture without asking, I want it destroyed
    personal data inquiry
    what do you do with old accounts' personal details
    I want all records about me corrected? no, ERASED, but leave my login alone
    please remove saved addresses of my old flat from your storage for good
    you quoted my previous chats back to me, how long are those kept
    how do I withdraw cookie consent
    do you give my number to market researchers
    is my face stored after I tried on sunglasses virtually
    tell me who accessed my order information on 5 May
    My parents' hearing aid order exposed their details to a cold caller, explain how he got them
    privacy concerns, who do I talk to about my data
    can you mask my phone number from riders
    is the information in my baby registry public
    scrub my details off the mailing house you used
    do I have a right to see what your algorithm thinks of me
    will you still have my data after ten years
    do you pass shoppers' names to political parties
    is my signature kept somewhere after delivery
    burn any copies of my driving licence you have
    do I appear in any marketing database of yours, show me
    what's your procedure when a customer invokes data portability
  `,
})
