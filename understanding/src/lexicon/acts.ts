/** What somebody wants done, or did, whatever the business. */
export const acts = `
cancel: cancel|cancelled|canceled|cancelling|cancellation|call off|revoke|rescind|back out ; 取消|撤销|撤单|作废|不要了
stop: stop|stopped|halt|cease|discontinue ; 停止|停掉|停下|别再|不再
terminate: terminate|close down|shut down|wind up|end contract ; 终止|注销|销户|解约|停用
change: change|alter|amend|amendment|modify|modified|modification|adjust|revise ; 修改|更改|变更|改成|改一下|调整|改下
edit: edit|rewrite|reword|correct ; 编辑|更正|改正|纠正
update: update|upgrade|refresh ; 更新|升级|刷新
switch: switch|swap|change over|move over|migrate ; 切换|换成|改用|转到|迁移
replace: replace|replacement|substitute|new one ; 替换|更换|换新|换个新|换一个|代替
activate: activate|activation|validate|go live ; 激活|开通|启用
enable: enable|switch on|turn on|put on|start up ; 开启|打开|启动|开机
disable: disable|deactivate|switch off|turn off|shut off ; 关闭|关掉|禁用|关机|停用
set-up: set up|setup|configure|configuration|install|installation ; 设置|配置|安装|设定|装上
check: check|look up|look into|inspect|examine|find out ; 查询|查一下|查查|查下|检查|帮我查
see: see|saw|seen|view|look at|show me|display|read out ; 查看|看看|看一下|看到|显示|看下
find: find|found|locate|discover|look for|search|seek ; 查找|寻找|找到|搜索|找一下|搜一下|找不到
explain: explain|explanation|clarify|describe|elaborate|walk me through ; 解释|说明|讲解|介绍|讲一下|说一下
tell: tell|told|let me know|inform|say|said|give me details ; 告诉|告知|讲讲|说说|通知我
get: get|got|gotten|obtain|acquire|receive ; 获得|得到|拿到|领取|收到|领到
request: request|apply|applied|application|ask for|put in for ; 申请|请求|索取|提出
give: give|gave|given|grant|hand over|provide|supply ; 提供|给我|给予|发给我|交给
send: send|sent|dispatch|forward|mail|post ; 发送|寄送|发出|寄出|寄给|传给
create: create|open|start new|generate ; 新建|创建|开立|生成|建立|开个
register: register|registration|sign up|signup|enroll|enrol|join|subscribe to ; 注册|报名|登记|加入
delete: delete|remove|erase|wipe|get rid of|take off|clear out ; 删除|删掉|移除|清除|去掉|删了
add: add|append|include|attach|put onto ; 添加|增加|加上|加入|附上|加到
confirm: confirm|confirmation|make sure|double check|reassure ; 确认|确定|核实|核对|证实
verify: verify|verified|verification|authenticate|authentication|validate|prove ; 验证|认证|核验|证明|校验
block: block|freeze|froze|frozen|suspend|lock down|put on hold ; 冻结|挂失|封锁|暂停|止付|停卡
unblock: unblock|unfreeze|unlock|lift block|reactivate ; 解冻|解锁|解封|解除|恢复使用
lock: lock|locked out ; 锁定|锁住|被锁|上锁
lose: lose|lost|misplace|missing|went missing|left behind|can't find ; 丢失|丢了|遗失|弄丢|不见了|掉了|遗落|找不到
steal: steal|stole|stolen|theft|thief|robbed|robbery|pickpocket|snatch ; 被偷|偷走|被盗|失窃|盗窃|小偷|被抢|抢劫
forget: forget|forgot|forgotten|can't remember|don't remember|slipped my mind ; 忘记|忘了|不记得|记不得|想不起|记不住
remember: remember|recall|recollect|keep in mind|memorize ; 记得|记住|想起|记下
use: use|using|utilize|make use of ; 使用|利用|用来|怎么用|用一下|运用
keep: keep|kept|retain|hold on to|maintain ; 保留|保持|留着|维持
save: save|store|record|preserve ; 保存|存储|存下|记录
start: start|begin|began|begun|commence|kick off|initiate|launch ; 开始|启动|发起|着手
finish: finish|complete|completed|done|end|conclude|wrap up ; 完成|结束|办完|搞定|做完|弄好
continue: continue|carry on|go on|proceed|resume|keep going ; 继续|接着|恢复|延续
pause: pause|hold on|hold off|put off|interrupt ; 暂停|中止|停一下|先停
repeat: repeat|again|once more|say again|one more time ; 重复|再次|再说一遍|又一次|重新|再来
retry: retry|retried|try again|redo|reattempt|another attempt ; 重试|再试|重新试|重做|再弄
try: try|tried|attempt|have a go ; 尝试|试试|试过|试了|试一下
wait: wait|hang on|hold the line|stand by|be patient ; 等待|等等|等一下|稍等|等了|等着|等会
skip: skip|skipped|bypass|leave out|omit|pass over ; 跳过|略过|省略|忽略
choose: choose|chose|chosen|select|pick|opt for|decide|decision ; 选择|挑选|选定|选一个|决定|挑一个
compare: compare|comparison|versus|vs|difference between|differ|different from|distinguish ; 比较|对比|区别|不同|差别|相比
recommend: recommend|recommendation|suggest|suggestion|advise|propose|what should i ; 推荐|建议|介绍几款|出主意|有啥好
help: help|assist|assistance|aid|support|give a hand|help me out ; 帮助|帮忙|协助|帮我|帮帮|求助|支援
fix: fix|repair|mend|troubleshoot|resolve|sort out|solve|rectify ; 修理|维修|修复|解决|修好|处理好|搞好
handle: handle|deal with|take care of|process|settle ; 处理|办理|料理|搞定|经办
report: report|flag|notify|raise|let you know ; 报告|上报|举报|报案|反映|报备
complain: complain|complaint|grievance|lodge complaint|file complaint|escalate ; 投诉|抱怨|申诉|维权|告你们|差评
call: call|phone|ring|dial|telephone|give a call ; 打电话|拨打|致电|来电|呼叫|打给
message: message|text|sms|write to|dm ; 短信|发消息|留言|私信|聊天
reply: reply|replied|respond|response|answer|get back to|write back ; 回复|答复|回应|回答|回信|回话
speak: speak|spoke|spoken|talk|converse|discuss|have a word ; 谈谈|聊聊|沟通|交谈|说话|讨论
ask: ask|question|inquire|inquiry|enquire|enquiry|query|wonder ; 询问|请问|咨询|问一下|问下|想问|问问
bring: bring|brought|carry|fetch|take along ; 带来|携带|拿来|带上|随身带
move: move|relocate|shift|transport|carry over ; 移动|搬运|挪到|转移|搬到
visit: visit|come by|drop by|stop by|go to|in person ; 参观|拜访|到店|上门|亲自去|去一趟
come: come|came|come over|show up|turn up ; 过来|来到|到来|上门来
go: go|went|gone|head to|travel to ; 前往|要去|去往|过去
leave: leave|depart|get out|exit|walk out ; 离开|退出|走了|走开|出去
come-back: come back|came back|go back|get back ; 回来|返回|回去|归来
meet: meet|met|meeting|get together|gather|catch up ; 见面|会面|碰头|聚会|约见
invite: invite|invitation|refer|referral|ask along ; 邀请|邀约|请人|拉新
share: share|split|divide|pass along|go halves ; 分享|分摊|共享|平分|转发
copy: copy|copied|duplicate|replicate|photocopy ; 复制|复印|拷贝|副本|抄写
print: print|printed|printout|hard copy ; 打印|印刷|打出来|纸质版
download: download|save locally|grab file ; 下载|下到|导出
upload: upload|submit|send in|hand in ; 上传|提交|递交|交上去
scan: scan|scanned|scanning|scan code|qr code|qr ; 扫描|扫码|二维码|扫一扫
connect: connect|connection|pair|link up|hook up|sync|bind ; 连接|配对|同步|绑定|连上|关联
disconnect: disconnect|unlink|unbind|unpair|detach|unplug ; 断开|解绑|断连|拔掉|取消关联
share-location: share location|send location|my location|where am i ; 共享位置|发定位|我在哪|我的位置
manage: manage|control|administer|run|operate ; 管理|控制|操作|掌控
allow: allow|permit|let|authorize|authorise|approve|consent ; 允许|准许|授权|批准|同意|让我
refuse: refuse|refusal|deny|denied|decline|turn down|reject|rejection ; 拒绝|回绝|驳回|不给|被拒|谢绝
prevent: prevent|avoid|protect|guard against|keep from ; 防止|避免|预防|保护|防范
accept: accept|agree|say yes|okay with ; 接受|答应|同意|接纳|认可
change-of-mind: change my mind|changed my mind|second thoughts|rethink|reconsider ; 改主意|反悔|后悔|变卦|不想要了
need: need|require|must have|necessary|necessity ; 需要|必须|必需|得要|必要
want: want|wish|would like|i'd like|wanna|desire|hope|hoping ; 想要|希望|想|要求|愿意|盼望
prefer: prefer|preference|rather|favor|like better ; 偏好|宁愿|更喜欢|倾向|偏爱
plan: plan|planned|planning|intend|intention|going to|gonna|schedule ; 打算|计划|准备|安排|规划
expect: expect|anticipate|estimate|predict|foresee ; 预计|期望|预期|估计|预测
know: know|knew|known|aware|familiar with ; 知道|了解|晓得|清楚|知晓
understand: understand|understood|get it|make sense|comprehend|follow you ; 明白|理解|懂了|看懂|听懂|弄懂
think: think|thought|believe|reckon|feel like|suppose|guess ; 认为|觉得|以为|感觉|猜测
learn: learn|learnt|study|teach|taught|train ; 学习|学会|教我|培训|自学
mean: mean|meant|meaning|definition|define|stand for|signify ; 意思|含义|定义|什么意思|代表什么|指的是
happen: happen|happened|occur|take place|go on|what's up with|went on ; 发生|怎么回事|出现|咋回事|什么情况|啥情况
notice: notice|noticed|spot|spotted|realize|realise|saw that|discover ; 发现|注意到|看到|察觉|意识到
approval: approval|approve|sign off|pending approval|authorization ; 审批|审核|批准|核准|批复
arrange: arrange|arrangement|organize|organise|set aside|coordinate ; 安排|组织|整理|协调|筹备
reserve: reserve|reservation|book|booking|make reservation|book ahead ; 预订|预定|预约|订位|订座|订房
extend: extend|extension|prolong|lengthen|more time|longer period ; 延长|延期|展期|宽限|续期
renew: renew|renewal|reissue|extend subscription ; 续费|续订|续签|更新|换发|续期
increase: increase|raise|boost|go up|higher|bump up|expand ; 提高|增加|提升|上调|涨|调高|加大
decrease: decrease|reduce|reduction|lower|go down|cut|drop|turn down ; 降低|减少|下调|调低|缩减|减小
fill: fill|fill out|fill in|enter|type in|input|key in ; 填写|输入|录入|填上|填入|键入
sign: sign|signature|signed|autograph ; 签字|签名|签署|落款
pick-up: pick up|picked up|collect|collection|go get ; 取件|领取|取货|自提|拿取|来取
drop-off: drop off|dropped off|hand in|leave at ; 投递|放下|放到|送到|交寄
press: press|click|tap|tapped|push button|hit button ; 点击|按下|点一下|按钮|点按|单击
listen: listen|hear|heard|sound like ; 听听|听到|收听|听见|听不到
watch: watch|look on|stream ; 观看|收看|看视频|看剧
read: read|reading|go through|peruse ; 阅读|读取|读一下|念一下|读书
write: write|wrote|written|compose|draft|jot down ; 书写|写一封|起草|撰写|写下|记下来
sell: sell|sold|resell ; 卖出|出售|转卖|卖掉|售卖|变卖
rent: rent|lease|hire|rental ; 租用|出租|租赁|租车|租房|租借
borrow: borrow|lend|lent|loan me ; 借用|借给|借我|借钱|借出
win: win|won|winner|prize|lottery|raffle|jackpot ; 中奖|赢得|抽奖|彩票|获奖|奖品
donate: donate|donation|charity|give to charity ; 捐款|捐赠|慈善|公益|捐助
celebrate: celebrate|celebration|party|anniversary|festivity ; 庆祝|派对|周年|聚会|纪念日
`
