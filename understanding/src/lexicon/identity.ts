/** Who somebody is, how they prove it and how they get in. */
export const identity = `
identity: identity|id|identification|who i am|personal identity ; 身份|身份信息|实名|个人身份
verify-identity: verify identity|verify my identity|identity verification|prove identity|identity check|confirm identity|prove my identity|kyc ; 身份验证|实名认证|核验身份|验证身份|人脸识别|身份认证
why-verify: why verify|need to verify|have to verify|verification necessary|required to verify|why identity ; 必须实名|为啥认证|要认证
cannot-verify: can't verify|unable to verify|verification failed|couldn't verify|not verified|identity not verified|cannot verify ; 验证失败|认证失败|验证不了|认证不了|核验失败
id-card: id card|identity card|national id|photo id|identity document|government id|ssn|social security number ; 身份证|证件|身份证号|证件照|证件号
passport: passport|passports|travel document ; 护照|通行证|旅行证件
driving-licence: driver's license|driving licence|driving license|drivers license|driver license|licence ; 驾照|驾驶证|驾驶执照|行驶证
document: document|documents|paperwork|certificate|papers|form ; 文件|材料|证明|资料|表格|证书|文档
name: name|full name|first name|last name|surname|username ; 姓名|名字|用户名|姓氏|名称|昵称
change-name: change name|change my name|name change|update name|nickname|rename|married name ; 改名|更名|修改姓名|改昵称|改名字
personal-details: personal details|personal information|my details|profile details|edit profile|update details|personal data ; 个人信息|个人资料|我的资料|修改资料|基本信息
birthday: birthday|birth date|date of birth|born|dob ; 生日|出生日期|出生|诞辰
age: age|how old|years old|minimum age|age limit|age requirement ; 年龄|多大了|几岁|岁数|年纪|多少岁
minor: under age|underage|minor|eighteen|teenager|for my child|kids account ; 未成年|小孩|青少年|孩子用|十八岁
gender: gender|sex|male|female ; 性别|男|女|先生|女士
signature-sample: digital signature|e signature|electronic signature|sign online ; 电子签名|电子签|线上签|数字签名
password: password|passwd|pwd|passphrase|passcode ; 密码|口令|登录密码|登陆密码
forgot-password: forgot password|forgot my password|forgotten password|lost password|don't remember password|recover password ; 忘记密码|密码忘了|忘了密码|找回密码
reset-password: reset password|change password|new password|reset my password|change my password|update password|password reset ; 重置密码|改密码|修改密码|换密码|密码重设
wrong-password: wrong password|incorrect password|password rejected|password not accepted|password doesn't work|invalid password ; 密码错误|密码不对|密码错
login: log in|login|sign in|signin|log on|get into account|logging in ; 登录|登陆|登入|登进
cannot-login: can't log in|can't login|cannot login|can't sign in|unable to log|login failed|won't log in|locked out|login problem|can't access ; 登不上|登录不了|无法登录|登录失败|登不进|进不去|登陆不了
logout: log out|logout|sign out|log off ; 退出登录|登出|注销登录|退出账号
verification-code: verification code|otp|one time password|sms code|security code|confirmation code|auth code|code text ; 验证码|短信码|动态码|校验码|短信验证
no-code: no code|didn't get code|code not received|no otp|not receiving code|code never arrived|code hasn't ; 没收到码|没验证码
two-factor: two factor|two step|authenticator|mfa|multi factor ; 双重验证|两步验证|二次验证|双因素
fingerprint: fingerprint|face id|touch id|biometric|facial recognition|face unlock ; 指纹|刷脸|面容|人脸|面部识别|生物识别
security-question: security question|secret question|security answer|recovery question ; 密保|安全问题|密保问题|密保答案
email: email|e mail|mail address|email address|inbox|gmail|mailbox ; 邮箱|电子邮件|邮件|邮箱地址
change-email: change email|update email|new email|different email|change my email|email address changed ; 改邮箱|换邮箱|修改邮箱|更换邮箱
phone-number: phone number|mobile number|telephone number|cell number|contact number ; 手机号|电话号码|手机号码|号码|联系电话
change-phone: change number|change phone number|new number|update phone|changed my number|new phone number ; 换手机号|改手机号|换号|换绑|换号码
own-address: change of address|moved house|relocated|moving house|i moved ; 搬家|迁居|换住址|搬走|新住处
user: user|users|account holder|owner ; 用户|使用者|持有人|户主
invite-code: invitation code|referral code|invite code|refer a friend|referral bonus ; 邀请码|推荐码|邀请好友|推荐好友|推荐奖励
permission: permission|permissions|access|access rights|authorization|privilege ; 权限|许可|访问权|授权|权利
privacy: privacy|private|confidential|personal privacy|gdpr|my information safe|data protection ; 隐私|私密|保密|个人隐私|信息安全|数据保护
delete-my-records: delete my data|remove my information|erase my data|forget me ; 删除资料|清除数据
spam: spam|junk mail|robocall|unwanted calls|advertising|telemarketing|ads|nuisance calls ; 骚扰|垃圾短信|广告|骚扰电话|推销|垃圾邮件
newsletter: newsletter|mailing list|email list|marketing emails|promotional emails|subscribe newsletter ; 订阅邮件|电子报|推送|通讯|营销邮件
notification: notification|notifications|alert|alerts|push|reminder message ; 通知|提醒|推送|消息提醒|提示
terms: terms|conditions|agreement|policy|policies|rules|fine print|regulations|legal terms ; 条款|协议|规则|政策|规定|须知|章程
guest: guest|guest checkout|without account|without registering|anonymous ; 游客|访客|匿名|不注册|免注册
`
cat > technology.ts <<'E'
/** Devices, software, networks and the support they need. */
export const technology = `
phone: phone|mobile|cell|cellphone|smartphone|handset|iphone|android ; 手机|电话|智能机|苹果手机|安卓
find-phone: find my phone|locate phone|where's my phone|lost my phone|lost phone|phone lost ; 找手机|手机丢了|手机不见|手机在哪|丢手机
app: app|application|apps|mobile app|program|software ; 软件|应用|程序|客户端|小程序|应用程序
website: website|web|web page|webpage|site|portal|url|homepage ; 网站|网页|网址|页面|官网|主页
link: link|hyperlink|url|web address ; 链接|网址|超链接|连结
browser: browser|chrome|safari|firefox|internet explorer|edge ; 浏览器|谷歌浏览|火狐|网页端
computer: computer|pc|laptop|desktop|notebook|macbook|mac ; 电脑|笔记本|台式机|主机|计算机
tablet: tablet|ipad|kindle|e reader|kindles ; 平板|平板电脑|阅读器|电子书
screen: screen|display|monitor|lcd|touchscreen ; 屏幕|显示屏|显示器|触摸屏|屏
screen-broken: cracked screen|broken screen|black screen|screen cracked|screen broken|screen frozen|flicker ; 碎屏|黑屏|花屏|屏幕碎|屏碎|闪屏|白屏
keyboard: keyboard|keypad|mouse|touchpad|keys ; 键盘|鼠标|触摸板|按键|键位
printer: printer|scanner|toner|ink cartridge|fax|copier ; 打印机|扫描仪|墨盒|硒鼓|传真|复印机
camera: camera|webcam|lens|dslr|photograph|selfie ; 相机|摄像头|镜头|摄影|自拍|照相机
take-photo: take photo|take picture|take a selfie|snap a picture|shoot video|record video ; 拍照|照相|拍视频|拍张照|录像
headphones: headphones|earphones|earbuds|headset|airpods ; 耳机|耳麦|蓝牙耳机|头戴式
speaker: speaker|speakers|soundbar|audio system|loudspeaker ; 音箱|音响|扬声器|喇叭
battery: battery|batteries|battery life|power bank|low battery ; 电池|电量|续航|充电宝|没电|耗电
charge-device: charger|charging cable|recharge battery|won't charge|plug in|usb|charging|not charging ; 充电|充电器|数据线|充不进|充不上|插头|充电线
cable: cable|cord|wire|adapter|adaptor|plug|socket|outlet|hdmi ; 线|电线|转换器|插座|适配器|接口|线缆
power: power|electricity|power off|won't turn on|no power|power button ; 电源|开机|开不了机|通电|不开机|断电
television: tv|television|telly|smart tv|remote control|set top box ; 电视|电视机|遥控器|机顶盒|遥控
game-console: console|playstation|xbox|nintendo|controller|gamepad|joystick ; 游戏机|手柄|主机游戏|掌机
internet: internet|online|web access|broadband|network|internet connection ; 网络|上网|宽带|联网|互联网|网速
no-internet: no internet|internet down|no connection|offline|network error|internet not working|can't connect|outage ; 断网|没网|上不了网|连不上网|网络异常|网络故障|离线
wifi: wifi|wi fi|wireless|hotspot|router|modem ; 无线网|路由器|无线|热点|光猫|信号
slow-internet: slow internet|internet slow|slow speed|buffering|speed test|bandwidth|slow connection ; 网速慢|网慢|网卡|测速|加载慢|网络卡
bluetooth: bluetooth|pairing|airdrop ; 蓝牙|配对|蓝牙连接
mobile-plan: data plan|phone plan|mobile plan|roaming|mobile data|gigabytes|prepaid plan ; 流量|话费|套餐|漫游|手机套餐|流量包
sim: sim|sim card|esim|phone carrier|network provider ; 电话卡|手机卡|运营商|换卡|补手机卡
signal: signal|reception|coverage|no bars|signal strength ; 信号|没信号|信号差|网络信号|覆盖
voicemail: voicemail|voice message|answering machine|missed call ; 语音信箱|语音留言|未接来电|语音消息
caller: caller|caller id|who called|call history|call log ; 来电显示|谁打来|通话记录|来电号码
storage: storage|memory|disk space|hard drive|hard disk|space left|capacity|ram|flash drive ; 内存|存储|硬盘|空间|容量|存储空间|优盘
backup: backup|back up|recover|recovery|restore|cloud storage|icloud ; 备份|恢复|云盘|找回|云存储|云端
file: file|files|folder|attachment|pdf|spreadsheet|zip file ; 文件|文件夹|附件|表格|文档
photos-device: album|gallery|wallpaper|photo library|screensaver ; 相册|壁纸|图库|屏保
operating-system: operating system|os|windows|ios|macos|linux|firmware ; 系统|操作系统|固件|系统版本
system-update: software update|update app|update software|upgrade version|new version|latest version|update firmware ; 系统更新|更新软件|升级版本|软件升级|新版本|更新版本
virus: virus|malware|antivirus|spyware|trojan|firewall ; 病毒|木马|杀毒|中毒|防火墙|恶意软件
device: device|gadget|equipment|electronics|appliance|hardware|machine ; 设备|机器|电器|电子产品|硬件|装置|仪器
settings: settings|preferences|options menu|configuration|default|setting ; 设置|设定|偏好|选项|默认|配置
language-setting: change language|switch language|language setting|speak english|in english|speak chinese ; 切换语言|换语言|语言设置|说中文|说英文|改语言
voice: voice|accent|tone|speak louder|voice assistant|whisper mode|speak quieter ; 语音|声音|口音|语音助手|嗓音|小声点
volume: volume|louder|quieter|turn it up|turn it down|mute|silence|unmute ; 音量|声音大|声音小|静音|调大声|小点声|大点声
speed-speech: speak slower|speak faster|talk slower|talk faster|slow down|speed up|talk too fast ; 说慢点|说快点|语速|慢一点|快一点
ringtone: ringtone|ring tone|vibrate|do not disturb|silent mode ; 铃声|振动|勿扰|震动|静音模式
social-media: facebook|instagram|twitter|tiktok|youtube|social media|whatsapp|snapchat|tweet|post online ; 抖音|微博|小红书|朋友圈|社交媒体|推特|快手
post: post photo|share on facebook|share online|publish|status update|tweet this ; 发朋友圈|发微博|发布|发帖|发动态
video-call: video call|facetime|zoom|skype|conference call|video chat ; 视频通话|视频会议|视频聊天|会议软件
api: api|developer|integration|plugin|plug in|sdk|webhook|open source|programming|coding ; 接口|开发者|插件|集成|编程|代码|对接
server-down: server down|site down|maintenance|website down|under maintenance|down today ; 维护|服务器|系统维护|宕机|服务中断|打不开
page-not-load: won't load|not loading|doesn't load|can't open|doesn't open|won't open|blank page|page not ; 打不开|加载不了|加载不出|页面空白|进不去|打开失败
button: button|icon|menu|tab|toggle ; 按钮|图标|菜单|按键|开关
technical-support: technical support|tech support|it support|helpdesk|help desk|support team|customer support ; 技术支持|技术人员|客服支持|服务台|帮助中心
subscription-key: license key|activation code|product key|serial number|activation key|imei ; 激活码|序列号|产品密钥|注册码|串号|授权码
cookie-cache: cache|cookies|clear history|browsing history|incognito ; 缓存|浏览记录|清缓存|无痕
smart-assistant-name: change your name|rename you|call you|wake word|your new name ; 叫你|给你改名|唤醒词
user-of-device: change my name|call me|nickname me|my name is|refer to me ; 叫我|称呼我|我叫|喊我
satellite: gps|navigation system|maps|google maps|satnav ; 导航|地图|高德|百度地图|定位
drone: drone|robot vacuum|vr headset|smart glasses|wearable ; 无人机|扫地机|头显|智能手环|穿戴设备
`
sed -i 's/^satellite:/navigation:/; s/^smart-assistant-name:/name-assistant:/; s/^user-of-device:/name-me:/; s/^drone:/gadgets:/; s/^cookie-cache:/browsing-history:/; s/^speed-speech:/speaking-speed:/' technology.ts
cat > cover.ts <<'E'
/** Insurance, contracts and the law. */
export const cover = `
insurance: insurance|insure|insured|insurer|insurance company ; 保险|投保|保险公司|参保|承保
insurance-plan: insurance policy|insurance plan|coverage|policy number|covered|cover|cover me ; 保单|承保范围|保障范围|险种|保额|投保方案
premium: premium|insurance cost|insurance price|insurance quote|quote ; 保费|保险费|保险报价|多少保费
health-insurance: health insurance|medical insurance|medicare|medicaid|health plan|copay|dental insurance ; 医保|医疗保险|健康险|医疗险|社保|报销比例
insurance-claim: insurance claim|file a claim|claim status|make a claim|claim payout|adjuster ; 理赔|出险|报案|理赔进度|赔付
car-insurance: car insurance|auto insurance|vehicle insurance|motor insurance ; 车险|交强险|商业险|汽车保险
life-insurance: life insurance|term life|whole life|beneficiaries ; 寿险|人寿|人身险|终身险
home-insurance: home insurance|house insurance|renters insurance|property insurance|homeowners ; 家财险|房屋保险|财产险|住房保险
travel-insurance: travel insurance|trip insurance|flight insurance ; 旅行险|旅游保险|航意险|延误险
pet-insurance: pet insurance|vet bills|insure my dog|insure my cat ; 宠物险|宠物保险
deductible: deductible|excess amount|out of pocket|waiting period ; 免赔额|自付|起付线|等待期|免赔
insurance-change: change insurance|change coverage|cancel insurance|renew insurance|switch insurance ; 改保单|退保|续保|变更保险
contract: contract|agreement|lease agreement|terms of contract|sign contract ; 合同|协议|契约|签约|租约
legal: legal|law|lawyer|attorney|sue|lawsuit|court|solicitor|legal action ; 法律|律师|起诉|法院|告你们|官司|仲裁
consumer-rights: consumer rights|consumer protection|trading standards|ombudsman|better business bureau|watchdog ; 消协|工商|市场监管|曝光|维权
police: police|police report|crime|cop|officer|report to police ; 警察|报警|公安|派出所|犯罪|警方
fine: fine|ticket|penalty|parking ticket|speeding ticket|fined ; 罚款|罚单|处罚|违章|罚了
copyright: copyright|trademark|patent|intellectual property|infringe|infringement ; 版权|商标|专利|侵权|知识产权
will: will|inheritance|estate|heir|testament|deceased|passed away|bereavement ; 遗嘱|遗产|继承|去世|过世|身故
power-of-attorney: power of attorney|authorized person|legal guardian|guardian|proxy ; 委托书|授权书|代理人|监护人|委托人
tax: tax|taxes|taxation|tax return|w form|irs|income tax|tax bracket ; 税|报税|个税|所得税|税务|纳税|税收
government: government|council|public office|state office|federal|ministry ; 政府|部门|政务|官方机构|局
vote: vote|voting|election|ballot|register to vote|president ; 投票|选举|总统|选民|竞选
licence-permit: license|permit|business license|registration certificate|work permit ; 执照|许可证|营业执照|资质|牌照
penalty-cancel: cancellation fee|early termination|termination fee|cancellation charge|penalty for cancelling|cancellation policy ; 取消费|退订费|解约金|违约金
notice: notice period|in writing|written notice|days notice ; 通知期|书面|提前通知|书面通知
`
sed -i 's/^notice:/notice-period:/' cover.ts
python3 - <<'E'
p='/tmp/wt/lexicon/understanding/src/lexicon/cover.ts'
s=open(p).read().replace('|官方机构|局','|官方机构'); open(p,'w').write(s)
