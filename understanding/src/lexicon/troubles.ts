/** What went wrong or stands still, and the states a thing can be in. */
export const troubles = `
not-working: not working|doesn't work|won't work|isn't working|not functioning|stopped working|doesnt work|didn't work|wont work|out of order ; 不能用|用不了|不好使|没反应|不工作|不管用|失灵|不起作用|没用
works: work|function|operate|in working order|operational ; 正常|好用|运行|运作|能用|有用|起作用
broken: broken|broke|break|faulty|defective|defect|malfunction|out of order|dead|kaput ; 坏了|故障|损坏|有毛病|质量问题|坏掉|瑕疵|有问题|报废
damaged: damage|damaged|crushed|smashed|shattered|crack|cracked|dent|dented|scratch|scratched|torn|ripped ; 破损|摔坏|压坏|碎了|裂|裂开|划痕|破了|撕破|磕碰|变形|压扁
fail: fail|failed|failure|unsuccessful|fell through|didn't succeed|bounced ; 失败|不成功|没成功|未成功|没通过|不通过
error: error|bug|glitch|error message|error code|exception|fault ; 错误|报错|出错|错误码|异常|漏洞|提示错误
problem: problem|issue|trouble|difficulty|concern|something wrong|wrong with|matter|hiccup ; 问题|毛病|麻烦|不对劲|状况|难题|事情
stuck: stuck|hang|frozen|freezing|unresponsive|not moving|jammed|not progressing ; 卡住|卡了|卡死|不动了|没动静|停滞|死机|停在
crash: crash|crashes|keeps closing|force close|blue screen|shut down unexpectedly ; 崩溃|闪退|死机|蓝屏|自动退出|自己关
slow: slow|slowly|lag|laggy|sluggish|takes forever|taking so long|taking too long ; 慢|太慢|卡顿|缓慢|延迟高|好慢|磨蹭|这么久
late: late|delay|delayed|overdue|behind schedule|past due|tardy|later than expected ; 迟到|延误|晚点|延迟|逾期|超时|推迟|耽误|晚了
pending: pending|processing|in progress|not gone through|hasn't gone through|awaiting|being processed|still processing|waiting for ; 处理中|待处理|进行中|审核中|未到账|没到账|等待中|挂起|待确认
on-hold: on hold|put on hold|waiting list|in queue|queue|waitlist|stand in line ; 排队|搁置|等候|候补|排号
arrive: arrive|arrival|come through|show up|turn up|get here|reached|receive|received|land ; 到达|到货|送到|收到|抵达|到账|到了|送达
not-arrived: not arrived|hasn't arrived|haven't received|didn't arrive|not received|never arrived|didn't receive|never received|hasn't come|not here|where is my ; 没收到|没到|未收到|没送到|还没到|未到|收不到|没有收到|没拿到
disappear: disappear|vanish|gone|missing|no longer there|can't see|not showing|not show|doesn't show|not appear|isn't showing ; 消失|不见了|没了|没有显示|不显示|看不到|没出现|查不到
duplicate: duplicate|twice|double|two times|charged twice|repeated|more than once|doubled ; 重复|两次|双重|扣了两次|两遍|多次|重了
missing-part: missing|incomplete|short|left out|part missing|not included|item missing ; 缺少|少了|漏发|少件|缺件|不全|漏了|少发|不完整
wrong-thing: wrong item|wrong one|wrong product|not what i|wrong size|wrong color|different item ; 发错|错发|送错|不是我要|拿错|寄错|货不对板|型号不对
incompatible: incompatible|not compatible|doesn't fit|not supported|unsupported|not match|mismatch ; 不兼容|不支持|不匹配|不适配|不符|不适用
compatible: compatible|compatibility|fit with|support|works with|suitable for|match ; 兼容|支持|适配|适用|匹配|通用|能配
unavailable: unavailable|not available|out of stock|sold out|no stock|run out|unavailability ; 缺货|没货|售罄|无货|卖完|断货|下架|抢光
available: available|availability|in stock|on hand|ready|obtainable ; 有货|现货|可用|库存|有库存|能买到|可供
invalid: invalid|not valid|void|unacceptable|not recognised|not recognized|doesn't recognize ; 无效|失效|不识别|无法识别|作废|识别不了
valid: valid|validity|effective|in force|good until|still good ; 有效|有效期|生效|还能用|可用期
expired: expire|expired|expiry|expiration|run out|lapse|out of date|outdated|due to expire ; 过期|到期|失效|期满|有效期|过了期
declined: decline|declined|rejected|refused|not accepted|didn't accept|denied|turned down|won't accept|not accept ; 被拒|拒绝|不接受|拒付|刷不了|不让付|没通过|拒了
accepted: accepted|accept|acceptance|recognized ; 接受|支持|受理|认可|收不收
success: success|successful|successfully|succeed|went through|gone through|worked out ; 成功|顺利|通过了|办成|完成了
danger: danger|dangerous|unsafe|hazard|hazardous|risk|risky ; 危险|不安全|隐患|风险|有害
safe: safe|safety|secure|security|protected|trustworthy ; 安全|保障|可靠|放心|靠谱|稳妥
fraud: fraud|fraudulent|scam|scammed|scammer|phishing|cheat|swindle|unauthorized ; 欺诈|诈骗|骗子|被骗|骗局|盗刷|钓鱼|上当|非本人
suspicious: suspicious|dodgy|shady|fishy|unusual activity|strange activity|unrecognized ; 可疑|异常活动|不正常|异常交易|怀疑
fake: fake|counterfeit|knockoff|not genuine|imitation|replica ; 假货|假的|仿品|山寨|冒牌|盗版|高仿
genuine: genuine|authentic|original|real|legit|official|authenticity ; 正品|真品|原装|真的|官方|保真|真假
compromised: compromised|hacked|hack|leaked|breach|hijacked|stolen account|someone accessed|taken over ; 盗号|泄露|被黑|入侵|被盗号|黑客|盗用|破解
open-for-business: opening hours|business hours|open today ; 营业|开门|开着|营业时间|上班时间
closed: closed|shut|closing time|not open ; 关门|打烊|关闭|歇业|关着|休息
empty: empty|blank|nothing inside|vacant ; 空的|空白|空包|里面没|空盒
full: full|filled up|no space|maxed out|crowded ; 满了|装满|没空间|爆满|已满
new: new|brand new|newly|latest|recent|fresh ; 新的|全新|最新|新款|新出|崭新
old: old|older|ancient|previous model|outdated|aged ; 旧的|老款|老的|旧款|陈旧
used: used|second hand|secondhand|pre owned|refurbished|worn ; 二手|用过|翻新|旧货|穿过|拆封
temporary: temporary|temporarily|for now|short term|interim ; 临时|暂时|短期|目前先
permanent: permanent|permanently|forever|for good|long term ; 永久|永远|长期|一直
automatic: automatic|automatically|auto|by itself|on its own ; 自动|自己就|自行
manual: manually|by hand|myself ; 手动|人工操作|亲手|自己弄
free: free|no charge|free of charge|complimentary|at no cost|gratis|for nothing ; 免费|不收费|白送|不要钱|赠送|零元
busy: busy|occupied|engaged|no time|tied up ; 占线|没空|忙碌|繁忙
quality: quality|durable|well made|sturdy|last long|craftsmanship ; 质量|品质|耐用|结实|做工|牢固
bad-quality: poor quality|bad quality|low quality|cheaply made|flimsy|shoddy|rubbish|junk ; 质量差|劣质|质量不好|做工差|粗糙|次品|垃圾
dirty: dirty|stain|stained|filthy|mark on|smudge|mold|mould ; 脏|污渍|弄脏|有污|霉|发霉|污点
smell: smell|smelly|odor|odour|stink|scent|stinky ; 味道|气味|异味|难闻|臭|刺鼻
noise: noise|noisy|loud|sound|buzzing|rattle ; 噪音|响声|吵|杂音|声音大|异响
leak: leak|leaking|drip|spill|spilled|water damage|seep ; 漏水|渗漏|漏液|洒了|漏了|渗水
hot: hot|overheat|overheating|warm|burning|heat up ; 发热|发烫|过热|太热|烫
cold: cold|chilly|freezing|cool|frosty ; 冷|凉|寒冷|太冷
wet: wet|soaked|damp|moist|soggy ; 湿|淋湿|潮湿|浸水|泡水|受潮
interrupted: interrupt|cut off|disconnected|dropped|dropped call|drop out ; 中断|断线|掉线|断网|断了|断开
no-answer: no answer|no reply|no response|ignored|nobody answers|nobody replied|unanswered|no one responds ; 没人理|没回复|不回复|没人接|不理我|无人应答|没人回|没反应|不回
misunderstanding: misunderstand|misunderstood|not what i|don't understand|didn't understand|not my question|missing the point ; 误会|理解错|没听懂|答非所问|听不懂|看不懂
unexpected: unexpected|unexpectedly|surprise|out of nowhere|sudden|suddenly|all of sudden ; 意外|突然|没想到|忽然|莫名其妙|无缘无故
unfair: unfair|unjust|unreasonable|rip off|ripped off|outrageous ; 不公平|不合理|坑人|宰客|霸王条款|欺负人
not-letting: won't let me|not letting me|doesn't let me|can't proceed|not allowing|keeps rejecting ; 不让我|不给我|进行不了|过不去|提交不了|操作不了
unreachable: unreachable|can't reach|not reachable|no signal|can't get through|can't get hold ; 打不通|联系不上|无信号|找不到人|联系不到|没信号
reset: reset|restart|reboot|start over|factory reset|restore|power cycle ; 重置|重启|恢复出厂|还原|重新启动|初始化
accident: accident|incident|mishap|collision|crashed into ; 事故|出事|意外事件|碰撞|撞了
`
