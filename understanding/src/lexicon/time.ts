/** Days, hours, reminders and the calendar. */
export const time = `
time-now: what time|current time|time is it|time zone|timezone|clock ; 几点了|现在几点|现在时间|时区|当前时间|几点钟
date-today: what's the date|today's date|what day|what date|date today|current date|day is it ; 今天几号|几月几号|星期几|今天日期|周几|礼拜几
today: today|this day|tonight|this evening ; 今天|今日|今晚|当天|今儿
tomorrow: tomorrow|next day|tmr|tmrw ; 明天|明日|明早|明晚|次日
yesterday: yesterday|last night|day before|the other day ; 昨天|昨晚|前天|昨日|前几天
now: now|right now|currently|at the moment|presently|at present ; 现在|目前|此刻|当前|眼下
later: later|afterwards|in a while|soon|shortly|some other time ; 稍后|晚点|待会|一会儿|改天|过会|过一会
early: early|earlier|sooner|ahead of time|ahead of schedule ; 早点|提早|更早|提前
recently: recently|lately|just now|a while ago|few days ago|not long ago ; 最近|近来|刚才|刚刚|前阵子|刚
long-ago: long ago|ages ago|for ages|for weeks|a long time|weeks ago|months ago|for days ; 很久|好久|好几天|好几周|半天了|老久|许久
morning: morning|dawn|sunrise ; 早上|上午|早晨|清晨|凌晨
noon: noon|midday|lunch time|afternoon ; 中午|下午|正午|午后
evening: evening|night|midnight|dusk|sunset ; 晚上|夜里|半夜|傍晚|夜晚
hour: hour|hours|hr|hrs|half an hour ; 小时|钟头|半小时|半个钟
minute: minute|minutes|min|mins ; 分钟|秒钟|几分钟|一刻钟
day: day|days|daily|every day|per day|working day ; 每天|日常|一天|工作日|几天|两天|三天
week: week|weeks|weekly|fortnight|next week|this week ; 星期|一周|每周|礼拜|下周|这周|本周
weekend: weekend|saturday|sunday|weekends ; 周末|周六|周日|星期六|星期天|双休
weekday: weekday|monday|tuesday|wednesday|thursday|friday|business day ; 周一|周二|周三|周四|周五|工作日|星期一
month: month|months|monthly|next month|this month|last month ; 月份|每月|下个月|本月|上个月|一个月
year: year|years|yearly|annual|annually|next year|last year|decade ; 每年|明年|去年|今年|年度|一年|几年|两年
month-names: january|february|april|june|july|august|september|october|november|december ; 一月|二月|三月|四月|六月|七月|八月|九月|十月|十一月|十二月
season: season|spring|summer|autumn|fall|winter ; 季节|春天|夏天|秋天|冬天|春季|夏季|冬季|秋季
holiday: holiday|holidays|public holiday|bank holiday|national holiday|next holiday|day off ; 节日|假日|放假|节假日|法定假|假期|长假
christmas: christmas|xmas|new year|thanksgiving|easter|halloween|valentine's day ; 圣诞|新年|感恩节|复活节|万圣节|情人节|元旦
spring-festival: chinese new year|spring festival|lunar new year|mid autumn|dragon boat ; 春节|过年|中秋|端午|国庆|除夕|年前|年后
calendar: calendar|agenda|diary|my schedule|planner ; 日历|日程|日程表|行程表|日历上|档期
calendar-add: add to calendar|add event|schedule event|put on calendar|calendar event|new event|add appointment ; 添加日程|加到日历|安排日程|新建日程|加个会议
calendar-remove: delete event|remove event|clear calendar|cancel event|remove from calendar|cancel appointment|delete appointment ; 删除日程|取消日程|清空日历|删除活动|取消约会
calendar-query: my calendar|what's on calendar|any events|my appointments|upcoming events|next appointment ; 我的日程|今天安排|日程查询
event: event|occasion|appointment|function|ceremony|concert ; 活动|事件|典礼|约会|仪式
reminder: reminder|reminders|remind|remind me|don't let me|don't forget ; 提醒我|提醒|备忘|别忘|记得叫我
reminder-list: my reminders|list reminders|reminder list|what reminders|show reminders|check reminders ; 我的提醒|提醒列表|提醒事项
alarm: alarm|alarms|wake me|wake up|alarm clock|woke ; 闹钟|叫醒|叫我起床|起床|定闹钟|闹铃
alarm-cancel: cancel alarm|delete alarm|turn off alarm|remove alarm|stop alarm|disable alarm ; 取消闹钟|关闹钟|删除闹钟|关掉闹钟|停闹钟
timer: timer|countdown|stopwatch|set timer|timers ; 计时|倒计时|定时|秒表|计时器|定时器
to-do: to do list|todo|todo list|task|tasks|to do|errand ; 待办|待办事项|任务|任务清单|要做的事
note: note|notes|memo|notepad|write down ; 笔记|备注|便签|记事|备忘录
deadline: deadline|cut off|cutoff|closing date|last day|time limit ; 截止|最后期限|截止日期|期限|限期|最晚
opening-hours: opening hours|business hours|hours of operation|open until|open on|what time open|working hours|office hours ; 营业时间|几点开门|几点关门|上班时间|客服时间|工作时间
schedule-meeting: schedule meeting|set up meeting|arrange meeting|book meeting|meeting room|meeting with|plan meeting ; 安排会议|约会议|开会|会议室|预约会议|定个会
meetings: meetings|conference|standup|next meeting|webinar ; 会议|例会|研讨会|下一个会
anniversary-countdown: days until|how many days|days left|count down to|how long until|days till ; 还有几天|距离|倒数|还剩几天|还有多久
past: past|history|historical|used to|previously ; 过去|历史|往事|从前|曾经
future: future|forward|upcoming|years from now ; 未来|将来|今后|往后
moment: once|one time|for the first|ever ; 一次|一回|曾经|有一次
always: always|every time|constantly|all the time|continually ; 总是|每次|老是|经常|一直
sometimes: sometimes|occasionally|now and then|rarely|seldom|often ; 有时|偶尔|很少|常常|时不时|往往
usually: usually|normally|generally|typically|as usual ; 通常|一般|平时|平常|往常
age-of-thing: since when|how old is|how long ago|how recent ; 多久以前|从何时|从什么时
`
