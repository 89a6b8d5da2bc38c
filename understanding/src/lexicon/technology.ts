/** Devices, software, networks and the support they need. */
export const technology = `
phone: phone|mobile|cell|cellphone|smartphone|handset|iphone|android ; 手机|智能机|苹果手机|安卓
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
cable: cable|cord|wire|adapter|adaptor|plug|socket|outlet|hdmi ; 电线|转换器|插座|适配器|接口|线缆|连线|线材
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
speaking-speed: speak slower|speak faster|talk slower|talk faster|slow down|speed up|talk too fast ; 说慢点|说快点|语速|慢一点|快一点
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
browsing-history: cache|cookies|clear history|browsing history|incognito ; 缓存|浏览记录|清缓存|无痕
name-assistant: change your name|rename you|call you|wake word|your new name ; 叫你|给你改名|唤醒词
name-me: change my name|call me|nickname me|my name is|refer to me ; 叫我|称呼我|我叫|喊我
navigation: gps|navigation system|maps|google maps|satnav ; 导航|地图|高德|百度地图|定位
gadgets: drone|robot vacuum|vr headset|smart glasses|wearable ; 无人机|扫地机|头显|智能手环|穿戴设备
`
