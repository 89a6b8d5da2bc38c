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
  `,
})
