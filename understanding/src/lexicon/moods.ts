/** How somebody feels about it. */
export const moods = `
angry: angry|mad|furious|outraged|pissed|annoyed|livid|irritated|fed up ; 生气|气死|愤怒|恼火|火大|气人|发火|烦死
frustrated: frustrated|frustrating|frustration|sick of|had enough|tired of|ridiculous|unbelievable ; 郁闷|受够|无语|崩溃|离谱|心烦|抓狂|好烦|很烦|烦人
disappointed: disappointed|disappointing|let down|dissatisfied|unhappy|not satisfied|unsatisfied|not happy ; 失望|不满|不满意|寒心|太差|不爽
satisfied: satisfied|satisfaction|happy with|pleased|impressed ; 满意|称心|挺满意|很满意|超预期
happy: happy|glad|excited|delighted|joy|cheerful|thrilled ; 高兴|开心|快乐|兴奋|愉快|喜悦
sad: sad|upset|cry|crying|heartbroken|unhappy|miserable|sorrow ; 难过|伤心|想哭|悲伤|心碎|难受|委屈
worried: worried|worry|concerned|nervous|anxious|afraid|scared|fear|panic ; 担心|害怕|忧虑|着急|不安|怕|焦急|慌
confused: confused|confusing|puzzled|don't get it|unclear|not clear|lost here|makes no sense ; 困惑|糊涂|搞不清|看不懂|不明白|不理解|懵|不太懂
surprised: surprised|shocked|wow|shocking|omg|astonished ; 惊讶|吃惊|震惊|哇|惊喜|天哪|天啊
terrible: terrible|awful|horrible|worst|bad|poor|pathetic|unacceptable|appalling|sucks ; 糟糕|太差|很差|恶劣|差劲|太烂|坑
bad-service: bad service|poor service|terrible service|rude|impolite|unprofessional|attitude|unhelpful ; 服务差|态度差|没礼貌|态度不好|服务态度|敷衍|不专业|恶劣
good-service: good service|great service|helpful|friendly|polite|excellent service ; 服务好|态度好|热情|耐心|贴心|有帮助
like: love|enjoy|fond of|favorite|favourite|loved|i like ; 喜欢|最爱|喜爱|钟意|中意
dislike: dislike|hate|don't like|can't stand|detest|do not like ; 不喜欢|讨厌|反感|不爱|看不上|嫌
trust: trust|believe in|rely|reliable|faith ; 信任|相信|可靠|信赖|诚信|信得过
distrust: distrust|don't trust|don't believe|lie|lied|liar|dishonest|misleading|cheated ; 不信|骗|撒谎|说谎|忽悠|欺骗|骗人|套路
embarrassed: embarrassed|ashamed|embarrassing|awkward|humiliated ; 尴尬|丢脸|难为情|惭愧|丢人
hurry-mood: impatient|running out|can't wait|waiting forever|how much longer|sick of waiting ; 等不及|不耐烦|等太久|还要等|等了好久|急死|急着用
love-it: works great|love it|perfect fit|exactly what|so good|very nice ; 很喜欢|很好用|超好|特别好|爱了|非常好
calm: calm|relax|relaxed|peaceful|chill ; 放松|冷静|平静|淡定|休息一下
hope-wish: fingers crossed|hopefully|i hope|i wish ; 但愿|希望能|祈祷|巴不得
doubt: doubt|skeptical|unsure about|seriously|is it true|are you sure|you sure ; 怀疑|真的吗|确定吗|靠谱吗|真的假的|是真的|不会吧
important: important|crucial|vital|matters to me|essential|critical|key ; 重要|关键|要紧|至关重要|必不可少
interest-in: interested in|interested|curious|keen on|thinking of|considering ; 感兴趣|有兴趣|好奇|考虑|有意向|想了解
fear-cost: waste of money|waste of time|not worth|worth it|worth|value for money ; 浪费|值得|值不值|不值|划不划算|浪费时间
threat: take legal action|report you|never buy again|leave bad review|tell everyone|lost a customer|going to sue ; 曝光你|再也不买|告你|举报你|差评警告|不会再来|拉黑
`
