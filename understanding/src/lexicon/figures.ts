/** Numbers, measures, words and languages. */
export const figures = `
calculate: calculate|calculation|compute|math|calculator|arithmetic|work out how|do the math ; 计算|算一下|算算|运算|计算器|算术|数学
plus: plus|sum of|add up|addition|added to|total of ; 加上|相加|求和|加起来|加法
minus: minus|subtract|take away|subtraction|subtracted ; 减去|相减|减法|扣除
times: times|multiply|multiplied by|product of|multiplication ; 乘以|相乘|乘法|倍
divide: divide|divided by|division|quotient ; 除以|相除|除法
percent: percent|percentage|proportion|fraction|ratio ; 百分之|百分比|比例|几成|占比|分数
square-root: square root|squared|cube|power of|exponent|logarithm ; 平方根|开方|平方|立方|次方|开根号
average: average|mean of|median|on average ; 平均|均值|平均数|中位数|均价
equation: equation|algebra|geometry|solve for|formula|theorem|calculus|triangle ; 方程|公式|几何|代数|定理|三角形|解方程
number: number|digit|numeral|figure ; 数字|号码|数目|位数
estimate-round: round|round up|approximately|approx|roughly|rounding|about how ; 四舍五入|大约|大概|差不多|取整|左右
half: half|halves|one half|quarter|a third ; 一半|半个|四分之一|三分之一|对半
hundred: hundred|thousand|million|billion|dozen ; 几百|几千|百万|亿|一打|上万
convert-unit: convert|conversion|how many ounces|equals how|unit conversion|equivalent to|metric ; 换算|单位换算|等于多少|折合|转换单位|合多少
length: meter|metre|kilometer|mile|inch|feet|foot|yard|centimeter|cm ; 公里|几米|英里|英寸|英尺|厘米|千米|一码
weight-units: kilogram|gram|pound|ounce|ton|kg|lbs|kilo ; 公斤|几克|磅|盎司|吨|千克|斤
volume-units: liter|litre|gallon|cup of|tablespoon|teaspoon|pint|ml|quart ; 几升|加仑|毫升|汤匙|茶匙|品脱|几杯
area-units: square meter|square feet|acre|hectare|square foot ; 平方米|亩|公顷|平米|平方英尺
measure: measure|measurement|ruler|tape measure|length|width|height ; 测量|量一下|长度|宽度|高度|丈量|量尺
height: how tall|tall|height of|depth ; 多高|身高|高度|深度
measurement-system: metric system|imperial|unit of measure|units ; 公制|英制|单位|计量
translate: translate|translation|translator|interpret|interpreter|translates ; 翻译|译成|翻成|口译|翻译成|怎么翻
how-say: how do say|say in|how to say|word for|say hello in|in spanish|in french ; 怎么说|用英语说|法语怎么|日语怎么|英文怎么|中文怎么
definition: definition|dictionary|define|meaning of|what does mean|definition of ; 词义|定义|解释词|字典|词典|意思是
synonym: synonym|antonym|another word|thesaurus|opposite of|rhyme ; 同义词|近义词|反义词|近义|押韵|另一个词
spell: spell|spelling|spelled|how is spelled|letters in ; 拼写|怎么写|怎么拼|拼法|字母|几个字母
pronounce: pronounce|pronunciation|how to pronounce ; 发音|怎么读|读音|念什么|怎么念|拼音
language: language|languages|speak language|what languages|bilingual|multilingual|dialect ; 语言|语种|方言|双语|外语|会说什么
grammar: grammar|sentence|verb|noun|tense|adjective|punctuation ; 语法|句子|动词|名词|时态|标点|造句
english: english|in english|american english ; 英语|英文|英式英语|美式英语
chinese: chinese|mandarin|cantonese|simplified|traditional characters ; 中文|汉语|普通话|粤语|华语|国语|繁体|简体
spanish: spanish|espanol|castilian|portuguese ; 西班牙语|西语|葡萄牙语|葡语
french: french|francais|parisian ; 法语|法文
german: german|deutsch|dutch language ; 德语|德文|荷兰语
japanese: japanese|nihongo|korean|kanji ; 日语|日文|韩语|韩文
russian: russian|ukrainian|polish language ; 俄语|俄文|乌克兰语
arabic: arabic|hebrew|hindi|persian|turkish ; 阿拉伯语|希伯来语|印地语|土耳其语
italian: italian|greek ; 意大利语|拉丁语|希腊语
temperature-convert: celsius to fahrenheit|fahrenheit to celsius|degrees in ; 温度换算
time-zone-convert: time difference|hours ahead|convert time|eastern time|pacific time|gmt|utc|est|pst ; 时差|北京时间|东部时间|格林威治|换算时间
currency-value: how much is|worth of|dollars in|euros in|yen in|pounds in ; 值多少|换多少|能换多少|折多少
dollar: dollar|dollars|usd|us dollar ; 美元|美金|美刀
euro: euro|euros|eur ; 欧元|欧币
british-pound: gbp|pound sterling|pounds|quid|british pound ; 英镑|镑
yuan: yuan|rmb|cny|renminbi|chinese yuan ; 人民币|华币|块钱|软妹币
yen: yen|jpy|japanese yen ; 日元|日币|韩元|韩币
other-currency: rupee|peso|franc|aud|australian dollar|canadian dollar|hong kong dollar|ruble|inr|cad ; 卢比|比索|法郎|澳元|加元|港币|卢布|港元|新台币
currency-sign: currency symbol|symbol of|sign for ; 符号|货币符号|代号
increase-rate: growth|growth rate|increase by|go up by ; 增长|增长率|涨了|增幅
best: best|top|greatest|number one|finest|most recommended ; 最好|最佳|第一名|最棒|最强|首选
worst: worst|lowest|poorest|least ; 最差|最烂|最低|最糟
most: most|maximum|biggest|largest|highest ; 最多|最大|最高|最长
better: better|superior|improved|improve|improvement ; 更好|改善|提升|好一些|改进|好一点
`
