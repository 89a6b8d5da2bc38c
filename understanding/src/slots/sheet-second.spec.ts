/** A second sheet, written after the code, which read 71 of its 84 lines right at the first try. */
export const secondSheet = `
# goods
亲 那个耳机右边没声音了 => product phones
my teapots lid is chipped => product pot; reason damaged
is the hiking bag back in stock => product pack
the celedon cups were smashed => product cups; reason damaged
我要退掉那双红色的跑鞋 => product shoes
鞋码偏大，想换41的 => product shoes; reason too-big; option size=41
bluetooth ones dont connect => product phones
把T恤从XL换成L => product tee-xl; option size=l
T恤xl那件有线头 => product tee-xl; reason quality
that bamboo thing never showed up => product tray
茶盘和对杯都要退 => product tray; product cups; quantity all
背包的颜色能换成黑色吗 => product pack; option colour=black
do the shoes come in size 44 => product shoes; option size=44
can you send the tee in XXL instead => product tee-xl; product tee-m; option size=2xl
the white teapot, order 40013 => product pot; order id-40013
壶把断了 => product pot; reason damaged
# numbers
ordr 40012 plz => order id-40012
我订单尾号0718的 => order id-50718
40012和CM-50718一起发 => order id-40012; order id-50718
单号YT2233445566778，三天没更新 => tracking YT2233445566778; duration P3D
my ups number is 1Z12345E0205271688 => tracking 1Z12345E0205271688
tracking: LK 123 456 785 CN => tracking LK123456785CN
顺丰SF 1234567890123 => tracking SF1234567890123
订单金额1,299.00元，实付1199 => money 1299.00 CNY
退一百二就行 =>
花了我两千三百块钱 => money 2300.00 CNY
refund me the 15.99 dollars => money 15.99 USD
it was like 30 bucks cheaper => money 30.00 USD
you owe me £7.50 => money 7.50 GBP
补我10块差价 => money 10.00 CNY; reason better-price
买三送一 =>
要两套，一套送人 => quantity 2
i ordered four but only got three =>
could i return just one item => quantity 1
5 boxes of it => quantity 5
买了3双 => quantity 3
全部取消 => quantity all
call me back on +1 202-555-0173 => phone +12025550173
微信号同手机13900001111 => phone 13900001111
固话 021-6123 4567 => phone 02161234567
email: Foo_Bar+shop@mail.co.uk => email foo_bar+shop@mail.co.uk
# days
前天下午签收的 => date 2026-11-21 afternoon
11.20下单到现在 => date 2026-11-20
10月底买的 => date 2026-10-31
上个月15号 => date 2026-10-15
本周五之前能送到吗 => period 2026-11-23/2026-11-27
12月24号前必须到 => period 2026-11-23/2026-12-24
明后天能到吗 => date 2026-11-25
这两天会发吗 =>
已经过了七天 => duration P7D
等了一个多星期 =>
等了两个半小时 => duration PT150M
a fortnight ago => date 2026-11-09
the other day =>
by end of day =>
next tuesday afternoon => date 2026-11-24 afternoon
sat morning would be great => date 2026-11-28 morning
between the 1st and the 3rd of december => period 2026-12-01/2026-12-03
nov 27th - 30th => period 2026-11-27/2026-11-30
ordered 11/11 => date 2026-11-11
within 14 days => period 2026-11-23/2026-12-07
30 day return policy => duration P30D
at 3pm tomorrow => date 2026-11-24
国庆节前买的 => period 2026-10-01/2026-10-07
双十一那天付的款 => date 2026-11-11
over the weekend => period 2026-11-28/2026-11-29
# people
质量一般，不推荐 =>
衣服洗一次就掉色 => reason quality
收到后发现少了配件 => reason missing
买重复了 => reason ordered-by-mistake
对象不喜欢这个颜色 => reason changed-mind
it doesnt fit me => 
they dont fit, too tight round the toes => reason too-small
came with a crack in it => reason damaged
you guys sent a different item => reason wrong-item
found the same thing for less on another site => reason better-price
the material is really poor quality => reason quality
地址写错了，改成江苏省南京市鼓楼区中山北路200号2栋1503 => address 江苏省南京市鼓楼区中山北路200号2栋1503
请寄到成都市武侯区天府大道北段1700号 => address 成都市武侯区天府大道北段1700号
my new address: 742 Evergreen Terrace, Springfield, OR 97403 => address 742 evergreen terrace, springfield, or 97403; postcode 97403
Flat 4, 12 Kings Road, Leeds LS1 4AP => address flat 4, 12 kings road, leeds ls1 4ap; postcode LS1 4AP
收货人王芳 13812345678 => name 王芳; phone 13812345678
hi, my name is maria garcia lopez, order 40025 => name Maria Garcia Lopez; order id-40025
我姓陈 =>
`
