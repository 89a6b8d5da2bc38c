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
gender: gender|sex|male|female ; 性别|先生|女士|男的|女的|男性|女性
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
