/** Countries and great cities by name. */
export const places = `
united-states: usa|united states|america|american ; 美国|美利坚|全美|北美
united-kingdom: uk|united kingdom|britain|england|british|scotland|wales|london ; 英国|英格兰|苏格兰|伦敦|大不列颠
china: china|prc|mainland china|chinese mainland ; 中国|大陆|国内|中华
hong-kong: hong kong|macau|hk ; 香港|澳门|港澳
taiwan: taiwan|taipei ; 台湾|台北|高雄
japan: japan|tokyo|osaka|kyoto ; 日本|东京|大阪|京都
korea: korea|seoul|south korea ; 韩国|首尔|朝鲜|釜山
india: india|delhi|mumbai|indian ; 印度|新德里|孟买
france: france|paris|lyon ; 法国|巴黎|里昂|马赛
germany: germany|berlin|munich|frankfurt ; 德国|柏林|慕尼黑|法兰克福
italy: italy|rome|milan|venice|florence ; 意大利|罗马|米兰|威尼斯
spain: spain|madrid|barcelona ; 西班牙|马德里|巴塞罗那
portugal: portugal|lisbon ; 葡萄牙|里斯本
russia: russia|moscow ; 俄罗斯|莫斯科|俄国
canada: canada|toronto|vancouver|canadian|montreal ; 加拿大|多伦多|温哥华
mexico: mexico|cancun|mexican ; 墨西哥|坎昆
brazil: brazil|argentina|chile|peru|south america ; 巴西|阿根廷|智利|秘鲁|南美
australia: australia|sydney|melbourne|australian|new zealand|auckland ; 澳大利亚|澳洲|悉尼|墨尔本|新西兰
southeast-asia: singapore|thailand|bangkok|vietnam|malaysia|indonesia|bali|philippines ; 新加坡|泰国|曼谷|越南|马来西亚|印尼|菲律宾|东南亚
middle-east: dubai|israel|saudi|egypt|iran|istanbul|qatar ; 迪拜|以色列|沙特|埃及|土耳其|伊朗|中东
africa: africa|south africa|nigeria|kenya|morocco ; 非洲|南非|尼日利亚|肯尼亚|摩洛哥
europe: europe|european|eu|european union|eea|schengen ; 欧洲|欧盟|申根|欧美
switzerland: switzerland|zurich|geneva|austria|vienna|swiss ; 瑞士|苏黎世|日内瓦|奥地利|维也纳
netherlands: netherlands|amsterdam|holland|belgium|brussels|dutch ; 荷兰|比利时|布鲁塞尔
nordic: sweden|norway|denmark|finland|iceland|stockholm ; 瑞典|挪威|丹麦|芬兰|冰岛|北欧
greece: greece|athens|poland|warsaw|prague|hungary ; 希腊|雅典|波兰|华沙|布拉格|匈牙利
ireland: ireland|dublin|irish ; 爱尔兰|都柏林
asia: asia|asian|far east ; 亚洲|亚太|东亚
new-york: new york|nyc|manhattan|brooklyn ; 纽约|曼哈顿
california: california|los angeles|san francisco|san diego|seattle ; 加州|洛杉矶|旧金山|西雅图|圣地亚哥
us-cities: chicago|boston|texas|houston|dallas|miami|florida|atlanta|las vegas|denver|phoenix ; 芝加哥|波士顿|德州|休斯顿|迈阿密|佛罗里达|亚特兰大
beijing: beijing|peking|tianjin ; 北京|首都机场|天津|帝都
shanghai: shanghai|hangzhou|nanjing|suzhou|zhejiang|jiangsu ; 上海|杭州|南京|苏州|浙江|江苏
guangzhou: guangzhou|shenzhen|guangdong|canton ; 广州|深圳|广东|东莞
chengdu: chengdu|chongqing|sichuan|wuhan|xian ; 成都|重庆|四川|武汉|西安
remote-areas: remote area|rural|countryside|xinjiang|tibet|inner mongolia|village ; 偏远|新疆|西藏|内蒙古|青海|农村|乡镇|乡下
hawaii: hawaii|alaska|puerto rico|po box|apo ; 夏威夷|阿拉斯加|关岛|邮政信箱
north: north|south|east|west|northern|southern|eastern|western ; 北方|南方|东部|西部|北部|南部|西边|东边
`
