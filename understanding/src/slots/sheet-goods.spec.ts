/** Written before the code that reads them. Change it only to add to it, or where a line itself is wrong. */
export const goodsSheet = `
# the customer's own things, by name
耳机到哪了 => product phones
my headphones havent arrived => product phones; reason missing
where r my headfones => product phones
wheres my headphnes?? => product phones
蓝牙耳几什么时候到 => product phones
茶湖碎了 => product pot; reason damaged
那个茶壶呢 => product pot
杯子什么时候到 => product cups
the teapot arrived cracked => product pot; reason damaged
背包的拉链坏了 => product pack; reason damaged
the backpack strap is broken => product pack; reason damaged
登山包还没发货 => product pack
i want to return the running shoes => product shoes
跑鞋想退 => product shoes
跑步鞋尺码不对 => product shoes
鞋子太大了 => product shoes; reason too-big
these shoes are too small => product shoes; reason too-small
小茶盘没收到 => product tray; reason missing
the tea tray is missing from the parcel => product tray; reason missing
青瓷杯少了一个 => product cups; reason missing
恤衫能退吗 => product tee-xl; product tee-m
T恤能退吗 => product tee-xl; product tee-m
my t-shirts => product tee-xl; product tee-m
the cotton tshirt => product tee-xl; product tee-m
the headphones and the teapot => product phones; product pot
耳机和茶壶一起退 => product phones; product pot
耳机 teapot 都没到 => product phones; product pot; reason missing
# by an option
the blue one => product cups
蓝色那个 => product cups
the white one please => product pot
白色的那款 => product pot
黑色的那个到哪了 => product phones
XL 的那件 => product tee-xl
xl那件 => product tee-xl
the XL one => product tee-xl
M码的T恤 => product tee-m
the size M tee => product tee-m
灰色t恤 => product tee-m
the grey t-shirt => product tee-m
the gray one => product tee-m
42码的鞋 => product shoes
绿色的包 => product pack
the green bag => product pack
the red shoes => product shoes
red ones => product shoes
兰色那个 => product cups
the smaller t-shirt => product tee-m
大的那件T恤 => product tee-xl
便宜的那件T恤 => product tee-m
the cheaper tee => product tee-m
不是蓝色的，是黑色的 => product phones
not the headphones, the teapot => product pot
# a new option wished for
T恤改成黑色的 => product tee-xl; product tee-m; option colour=black
改成黑色的 => option colour=black
can I get it in black instead => option colour=black
换成L码 => option size=l
换成 L 码 => option size=l
鞋子换成43码 => product shoes; option size=43
can you change it to size 43 => option size=43
swap the t-shirt for a large => product tee-xl; product tee-m; option size=l
i'd like it in navy => option colour=navy
exchange it for the red one => option colour=red
换个大一码的 => option size=larger
one size up please => option size=larger
need a smaller size => option size=smaller
想换小一号的 => option size=smaller
换成蓝的 => option colour=blue
颜色改为米白 => option colour=beige
could i have them in pink rather than green => product pack; option colour=pink
change colour from white to black => option colour=black
换XXL => option size=2xl
要粉色 xl 的 => option colour=pink; option size=xl
do you have it in medium => option size=m
# none of these
我想问一下订单 => 
the order I placed => 
有没有新款 =>
好的谢谢 =>
what's the price of a piano =>
i feel blue today => date 2026-11-23
白跑一趟 =>
黑名单是什么意思 =>
什么颜色都行 =>
show me the short version =>
i read it in the paper =>
red flag if you ask me =>
the green light never came => reason missing
我要投诉 =>
i am a large customer =>
`
