import { defineIntent } from '#intents/define'

export const salesReport = defineIntent({
  intent: 'data-report',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '导出经营数据', en: 'Export sales figures' },
  definition: {
    zh: '卖家问在哪看、怎么导出销售额、订单、访客等经营报表。',
    en: 'A seller asks where to see and how to export turnover, orders, visitors and other business reports.',
  },
  borders: {
    'payout-report': {
      zh: '结算对账的账单归结算账单。',
      en: 'The settlement statement for reconciling is payout report.',
    },
    'listing-health': {
      zh: '只问某商品表现归商品表现。',
      en: 'Asking how certain products do is listing health.',
    },
    'seller-orders': {
      zh: '查某一单、待发货归店铺订单。',
      en: 'Looking up an order or what is to ship is seller orders.',
    },
  },
  zh: `
    销售报表
    导出销售数据
    经营数据
    销量统计
    本月销售额
    数据报表在哪
    热销商品排行
    销售趋势
    下载报表
    店铺数据
    客单价
    复购率
    哪个商品卖得最好
    年度销售报告
    流量报表
    销售报表在哪导出
    怎么看上个月营业额
    数据怎么下载
    匯出訂單excel
    每日销售额能自动发邮箱吗
    经营分析在哪个菜单
    去年和今年对比的报表有没有
    店铺数据准不准 跟我记的差好多
    怎么按省份看销量
    报表里GMV和成交额有啥区别
    客户复购数据能导么
    导出失败 文件空白
    sales report 能按小时拆吗
    数据延迟多久 今天的为什么看不到
    利润表平台能做吗
    導出的表格一打開全是問號
    能导出多长时间内的订单
    品类销售排行怎么看
    给老板做周报 去哪扒数
    自定义指标 拖拽那种 有没有教程
    shuju baobiao
    哪个时段卖得最好在哪儿能看出来
    多店铺的汇总看板
    退货原因统计在哪里下
    怎样把历史三年的成交数据一次性打包
    导出次数有限制吗 今天提示超限
    我想把每个尺码卖了多少统计出来，好跟厂里下明年的单，现在只会一页页翻着抄，肯定有更省事的法子吧，请指个路
    客户名单可以下载不
    大屏实时数据怎么开
    访客数口径是去重的还是没去重
    报表定时任务设置
    数据权限没开通，看不到生意分析
    图表能不能导成pdf给投资人
    营业额证明要打印 政府补贴用 后台能出么
    月度数据什么时候更新
    仪表盘看不懂 有说明书没
    我每个月都要给品牌方交一份销售回顾，里面要有件数、均价、退货比例和新老客占比，现在手动抄四个页面，问问能不能在一个地方选好字段一次下下来
    数据中心下线了？找不着入口
    同行对标数据付费吗
    合作社年终大会要给一百多户果农讲今年卖了多少斤、卖到哪些城市、哪个月最旺，我不太懂电脑，请教从哪儿能弄出这些数，最好带图的
    在哪里看店铺销售额
    我想下载这个月的销售数据
    如何查看店铺经营数据
    每天的销售额在哪看
    怎么看店铺访客数
    想导出所有订单的表格
    订单数据能导出excel吗
    上个月卖了多少钱在哪查
    去年全年销售额怎么查
    我想看销量排行
    经营报表导不出来
    店铺的流量数据在哪儿看
    怎么看成交转化和访客报表
    销售统计怎么查
    想看看各个商品的销量
    报表可以按月份导吗
    如何导出客户购买数据
    导出的报表打不开
    怎么看今天的成交金额
    销售数据多久更新一次
    可以看同比环比吗
    怎样统计店铺利润
    后台的经营概况在哪
    报表里的支付金额和成交金额是什么意思
    能导出近一年的订单吗
    店铺日报能自动发给我吗
    看不到昨天的数据
    新客和老客的比例怎么看
    怎么看店铺总浏览量
    请问生意数据去哪里导出来
    下载销售明细csv
    我想对比两个月的销售情况
    怎么按商品分类看销售额
    手机上能看经营数据吗
    导出数据提示失败
    怎样把销售数据发给会计
    想知道店铺客单价，哪里能看
    看店铺销售走势图
    报表字段能自己选吗
    数据报表跟实际对不上
    老板要看上半年业绩，从哪导
    各个地区的买家分布能看吗
    銷售報表要去哪裡下載
    怎麼看這個月的營業額
    daochu xiaoshou shuju
    report在哪download呀
    一堆数字看得头大😵 有没有简单点的销售汇总
    三家分店的营业数据能合在一张表里吗
    想做年终总结，要全年每个月的销售额、订单数和访客数，请问在哪个页面可以一次性导出来
    我想知道晚上还是白天卖得好，有按小时的销售统计吗
    怎样导出sku维度的销量表，备货要用
    会计要做账，请问我店全年的销售额和订单表从哪里导出
    想知道这个季度哪款卖得最好，后台哪里能看到排行
    昨天做了活动，想看看访客和成交比平时多了多少，在哪看
    导出来的表只有三十天，能不能选更长的时间段
    我在手机上找不到经营数据的入口，是只有电脑能看吗
    报表里访客数突然变成零，是数据没更新还是出错了
    贷款要流水证明，店铺每个月的营业额能下载成表格吗
    想按商品编码统计一年的销量，应该导哪一张报表
    老板每周一要看上周的数据，能不能设成自动生成报表
    怎么看报表
    销售额在哪看
    导出数据
    下载销量表
    店铺访客在哪
    报表导出失败
    营业额怎么查
    看上月数据
    订单怎么导出
    流量数据在哪
    销售统计表
    数据中心在哪
    年度报表怎么下
    排行榜哪里看
    日报怎么看
    导出excel
    数据怎么不更新
    经营分析怎么看
    销量汇总
    怎么看客单价
    看退款统计
    月报下载
    报表看不懂
    我想知道店里今年一共卖了多少钱，后台哪个页面有总数
    会计催我要去年十二个月的销售额，在哪里一次性下载
    双十一当天的成交和访客数据，能按小时导出来吗
    报表里的“访客”和“浏览量”有什么不同
    每周开例会要用店铺数据，有没有自动发邮件的周报
    导出订单表的时候一直转圈，半小时没下载下来
    我们有四家店，怎么把销售数据汇总到一张表里
    手机上的数据和电脑后台的不一样，以哪个为准
    想看哪个省的买家最多，有没有地区分布的报表
    导出来的表格少了商品编码这一列，能自己加字段吗
    如何查看新客和老客各带来多少销售额
    昨天的销售数据到今天中午了还没出来，几点更新
    想把最近三年的销量做个对比图，系统里有没有这个功能
    经营概况里的支付转化率是怎么计算的
    我要按品类统计这个季度的营业额，报表怎么选
    能不能看到店铺每天几点访客最多
    申请补贴要提交年销售额截图，去哪个页面截
    店铺看板里的数字可以导成PDF吗，要给股东看
    导出的文件打开全是乱码，用什么软件打开
    查不到半年以前的订单数据，最长能导多久的
    怎么知道客人是从搜索进来的还是从活动页进来的，流量来源表在哪
    销售报表里包不包含已退款的订单
    想给供货商看每款卖了多少件，怎样导一份按SKU的销量
    同时段跟去年同期比，增长多少在哪里看
    复购的客人占多少，店铺数据里有这一项吗
    数据报表的权限是不是要另外开通，我这里菜单是灰的
    想定期备份店里全部订单，有没有批量导出的办法
    报biao咋下
    shuju zai na kan
    dashboard打不开 老板等着看数😭
    导出的csv全是？？？？
    sales数据能download不
    数据！我要数据！这月卖了多少
    我就一卖粽子的，端午前后忙昏了头，现在想静下来看看到底卖出去多少个、哪个口味最好卖、跟去年差多少，后台点来点去没找着，麻烦指条路
    敬请告知：本店上半年营业额汇总表应从何处导出
    請問報表在哪裡可以下載
    想看這個月的訪客和銷售額
    店铺销售数据在哪看
    怎么导出销售报表
    导出订单表格
    店铺经营数据怎么下载
    营业额在哪看
    这个月总销售额是多少，哪里看
    店铺访客数据在哪
    生意报告怎么导出
    怎么下载上个月的销售明细
    全店转化率数据哪里有
    店铺日报在哪
    周报怎么生成
    月度报表能自动发邮箱吗
    年度销售总结在哪下
    历史销售数据能查几年
    去年全年的订单导出
    店铺订单报表导出老失败
    导出的表格打开是乱码
    导出excel一直转圈
    导出条数有上限吗
    导出的csv缺列
    报表少了两天的数据
    今天的数据是实时的吗
    报表数据对不上后台
    销售额口径是下单还是付款
    成交额含不含退款
    访客数和浏览量区别是啥
    GMV怎么算的
    客单价数据在哪
    复购率数据看哪里，全店的
    新老客占比数据
    地区分布报表
    买家性别年龄数据有没有
    店铺流量来源报表
    各渠道成交报表
    按商品分类统计销售额
    各SKU销量汇总表怎么导
    热销排行榜，我店的，怎么下
    滞销统计在哪看，店铺报表
    退款率报表在哪里
    售后数据能导出吗
    退货原因统计表
    客服接待数据报表
    直播数据怎么导
    活动效果数据哪里看，全店
    推广之外的店铺总数据
    会员数据报表，店里的
    店铺粉丝增长数据
    库存报表导出
    进销存报表有没有
    毛利报表
    利润分析功能在哪
    同行对比数据哪里看
    行业大盘数据
    竞品数据能看吗
    行业均值有没有
    数据看板怎么自定义
    大屏怎么投到电视上
    报表字段可以自己选不
    自定义时间段报表
    按小时看销售数据
    同比环比数据在哪看
    对比两个月的销售额
    数据能不能给财务导一份
    贷款要交全年营业额表，从后台哪里导
    报税要一年的销售总额，导出来
    投资人要看店铺数据，怎么导PDF
    老板要报表，在哪儿下
    合伙人要看营业数据怎么给
    多店合并数据报表
    两个店的销售能汇总看吗
    手机端看数据在哪
    手机能导出报表吗
    数据分析工具有没有
    数据小程序在哪
    报表下载链接过期
    报表下载次数用完了？
    定时导出怎么设置
    能批量导出全店订单吗
    导出历史订单做统计
    把近三十天的订单数据拉个表
    店铺经营概况在哪看
    经营分析
    销售趋势图怎么看
    店铺经营数据想下载
    统计一下店铺卖了多少件
    总销量怎么统计
    今年卖了多少钱去哪查
    亲，卖家后台的数据报表入口是哪个
    咋导数据啊
    店里的账目数据咋看，卖了多少
    營業報表哪裡匯出
    data怎么export，店铺的
    shuju baobiao zenme dao
    销受报表在哪
    您好，财务年审需要本店2023全年按月销售额及退款额的明细表，请问在哪个页面可以导出
    我不太懂电脑，就想知道咱店一个月卖了多少、多少人来看、哪天卖得好，有没有一张表能看全
    我每天晚上手抄后台的数字抄到十一点那个有没有一键下载的地方啊
    每周一晨会老板都要看上周店里的成交额、访客和退款占比，我现在一格一格抄，有没有能自动发到邮箱的表
    我想知道哪几个省的人买得最多、几点钟下单最集中，好决定什么时候开直播，后台哪一栏能看
    数据导出
    订单导出
    店里这个月卖了多少钱 哪儿看
    全店营业额在哪查
    今年总销售额怎么看
    每周成交汇总导出
    销售数据下载成Excel
    导出全店销量表
    按SKU导销量
    各规格卖了多少件 拉个表
    按颜色尺码统计销售
    分地区销售数据
    哪个省的客户最多 统计在哪
    客户年龄性别分布图
    店铺昨天来了多少访客
    访客趋势图
    几点下单最多 有统计没
    全店转化率看哪一栏
    老客复购数据怎么看
    新老客占比报表
    粉丝增长曲线
    退款率统计
    退货原因分布数据
    取消率月报
    大促战报在哪里看
    直播销售数据报表
    利润报表有没有
    成本毛利分析工具
    动销率滞销表导出
    畅销榜 我店卖得前二十
    同比环比怎么看
    季度经营总结数据
    半年报数据导出
    全年数据给银行贷款用 在哪拉
    前年的销售还能查吗 数据保留多久
    实时成交看板在哪
    数据几点更新
    昨天的数据啥时候出
    数据面板卡在周日没更新
    手机和电脑后台销售额不一样
    报表里成交额算不算退款
    支付金额跟成交金额口径区别
    UV PV是啥意思 店铺报表
    导出失败 报表下不来
    导出的表是空的
    表格打开乱码
    导出最多多少行
    报表能加字段吗
    自定义报表怎么建
    每周自动发报表到邮箱
    多店数据合并看
    数据给会计看怎么导
    全店客户清单导出
    去年全部订单导成表做账
    打印月度销售汇总
    跟同行平均比的数据报告
    生意参谋类的功能在哪
    数据中心打不开
    高级数据要钱吗 商家
    sales report怎么export
    店鋪營業額報表哪裡下載
    老板明早要图表，访客和销售额的，点哪儿出
    我做果酱的，想看去年每个口味卖了多少瓶，好备料
    上季度我店进账多少 在哪看
    三月卖的所有件数按颜色列表
    2023年营业额怎么发给我会计
    几个人逛了我店 从哪来 哪页有
    今年十二月跟去年比的图有吗
    导出到五千行就断了 剩下咋拿
    面板一万二 导出一万一 哪个是真营业额
    商家app图表空白
    按国家看我店销售
    本店上月营业额在哪看
    怎么下载全年销售表
    店铺访客数哪里能看到
    导出excel销量数据
    想看哪几天卖得最好，有图表吗
    我的店转化率在后台哪个位置
    营收同比数据怎么调
    经营报表发给会计用，导出在哪
    客流来源分析
    按省份的销售额统计
    日报能自动发邮箱吗，店铺数据
    仪表盘数字多久刷新
    银行贷款要流水汇总，店铺销售额咋导
    后台数据页面一片空白
    dashboard怎么看GMV
    商家怎麼匯出月營收報表
    各品类卖了多少，给张表
    导出报表一直转圈生成不了
    两年前的店铺数据还能下载不
    新老顾客占比报告
    商品销量排行在哪看
    每小时成交走势有没有
    店铺加购流失数据哪里查
    直播间成交统计怎么导
    报表里的访客去重没有
    想比较今年跟去年的店铺业绩
    全店退款率在哪个报表
    手机版能看店铺营业数据吗
    导出的表里怎么加成本列
    自定义日期的销售汇总怎么做
  `,
  en: `
    sales report
    export sales figures
    how are my sales
    monthly sales
    best selling products in my shop
    sales statistics
    download sales report
    revenue this month
    sales by product
    analytics
    sales dashboard
    compare sales with last year
    average order value
    top products
    yearly sales
    where can i export my sales report
    how do i see last month's turnover
    download order data to excel
    business analytics, which menu
    daily sales figures by email, can it be automated
    year on year comparison report
    numbers in the dashboard differ from my own book
    sales by region?
    what does GMV mean in the report compared to revenue
    repeat customer statistics
    export comes out empty
    why can't I see today's figures yet
    报表 download limit how many per day
    how far back can I pull order exports
    charts to pdf for my investor
    hourly breakdown of sales possible?
    return reasons statistics, where are they hidden
    unique visitors or all visits, how is it counted in reports
    Combine the figures of three shops in a single view
    need a proof of turnover for a government grant
    scheduled reports
    when do the monthly stats get refreshed
    best hour of the day, is there a graph for that
    access to analytics missing in my menu
    For next year's order at the mill I must know how many of each size we sold. At the moment I leaf through pages and copy by hand. There's bound to be an easier way, please point me to it
    is benchmark against other sellers free
    csv full of question marks when opened
    profit overview, does your system calculate one
    explain the columns of the business report
    hi where is possible to take out list of clients bought this year
    three years of sales in one file
    what's the difference between ordered units and shipped units in the chart
    big screen live numbers for our office wall
    custom metrics tutorial
    weekly report for boss where to get numbers fast
    导出 failed again, file 0 kb
    Every month the brand wants a review with pieces, average price, share of returns, and new versus old customers. I copy from four pages. Isn't there one place in which I tick the fields and take it all at once
    At our cooperative's yearly meeting a hundred growers will ask how many kilos went where and in which month. I am no computer person. Where would I get such numbers, preferably with a picture
    are the statistics kept if we upgrade our plan
    How do I export my sales data?
    I want to download a sales report for this month
    Where do I find my shop's statistics?
    How much did I sell last month, where can I look that up?
    How do I see my total revenue?
    where can I see the number of visitors to my shop
    Can I export all my orders to a spreadsheet?
    How do I get a report of my best sellers?
    I need my yearly sales figures
    Where's the analytics page?
    How do I view my store traffic report?
    How to check which product sells best in my store?
    How do I pull a quarterly sales report?
    Can I compare this month with the previous month?
    Where can I get shop performance reports, sales and visits?
    my accountant needs last year's sales numbers, how do I export them
    Is it possible to have reports emailed every week?
    I can't open the exported file
    How often is the sales data updated?
    Yesterday's sales aren't showing in the report
    Where do I see average basket value?
    Can I see which countries my buyers come from?
    What does conversion mean in the sales report?
    how do I make a report by category
    Do you have a report showing refunds and returns totals?
    Can I view my sales on my phone?
    I'd like to see sales by hour
    total orders this year, where's that shown?
    Could you tell me where to find business insights?
    The figures in the report don't match what I see
    how many new versus returning customers did I have, is there a report
    I want a graph of my sales over time
    report generator for sellers?
    Is there a way to choose columns in the export?
    excel export of turnover
    need sales numbers asap boss asking 😅
    how i can see how much money i sell in this year?
    sales rpt Q3 where
    Can I print a summary of my shop's sales?
    Show me how to find unit sales per SKU
    My partner wants to know our gross sales since opening. Where can I find that?
    Which report shows visits, orders and revenue together?
    Do you provide trend data for my store?
    the data centre menu is missing, how do I get to my reports
    Can I schedule an automatic export of sales?
    Profit and sales overview, where's it hidden?
    I run three shops. Is there a report which adds up the sales of all?
    How do I see page views for the whole store?
    I'm applying for a loan and the bank wants my sales for the past twelve months. Where can I download them month by month?
    export failed, only half of the orders are in the file
    how do I read the sales report, what do the columns mean
    My accountant needs the whole year's turnover and order list, where do I export that?
    I'd like to know what sold best this quarter, where's the ranking in the back office?
    We ran a campaign yesterday, where can I see how many more visits and sales it brought the shop?
    The export only covers thirty days, can I choose a longer period?
    I can't find the business figures on my phone, is it desktop only?
    The visitor count in my report is suddenly zero, is the data late?
    For a loan I have to show monthly turnover of my shop, can I download it as a sheet?
    Which report should I export for a year's unit sales by item number?
    My boss wants last week's numbers every Monday, can the report be made automatically?
    where are my reports
    sales figures?
    export to excel
    see my turnover
    shop visitors where
    download order list
    monthly figures
    best sellers list
    report won't open
    analytics page?
    store traffic
    yearly totals
    export keeps failing
    how much did I sell
    sales chart
    daily report
    view statistics
    conversion report
    sales by month
    data not updated
    business report
    weekly numbers
    revenue overview
    Where's the total for everything my shop sold this year?
    My accountant wants twelve months of sales, where can I download them in one go?
    Can I export orders and visits for Black Friday hour by hour?
    What's the difference between visitors and page views in the shop report?
    We need shop figures for a weekly meeting, is there an automatic email report?
    The order export has been spinning for half an hour and no file comes
    We have four stores, how do I put their sales in a single sheet?
    The phone app and the desktop show different sales totals, which is right?
    Is there a report showing which region most of my buyers are in?
    My export has no item number column, can I add fields?
    How do I see what share of sales comes from returning customers?
    Yesterday's sales still aren't in at noon, when do the reports refresh?
    Can I draw a chart comparing the last three years of sales?
    How is payment conversion worked out on the overview page?
    I want the quarter's turnover by category, which report do I choose?
    Where do I see the times of day my store gets most visits?
    For a subsidy I have to show yearly sales, which page should I print?
    Can the dashboard be saved as a PDF for our shareholders?
    The file I exported is all gibberish, what should I open it with?
    I can't pull orders older than six months, how far back does the export go?
    Where's the traffic source report, search versus campaigns?
    Are refunded orders included in the sales report?
    My supplier asks how many of each model went out, how do I export that?
    Growth against the same period last year, where's that shown?
    Does the store data include a repeat purchase rate?
    The data menu is greyed out for me, do reports have to be unlocked?
    Is there a bulk export so I can back up all of my orders regularly?
    How can I tell how many shoppers put things in the basket without paying, is there a report?
    Where do I find gross and net sales side by side?
    I'd like the shop's figures for Ramadan compared with the month before, which report?
    Can I get last quarter's numbers split by day and by product group?
    need numbers asap where download
    sales report plsss boss is waiting 😭
    exel export broken
    导出 csv where
    how i see money i sold this month total
    reports page = blank, tried chrome and safari
    I sell rice dumplings and the festival was a blur. Now I'd like to sit down and see how many went, which flavour did best and how it compares to last year. I've clicked through the entire back office, where is it?
    Might I ask from which menu a summary of the half-year turnover may be exported?
    stats pls. visits, orders, revenue. where
    where i can take the list of all sales for my tax man
    where do I see my shop's sales figures
    export sales report
    how do I download my orders as a spreadsheet
    business report for my store
    total turnover this month, where's that
    store visitor numbers, where
    where's the analytics section for sellers
    download last month's sales
    whole shop conversion rate, which page
    daily sales report
    weekly report for my shop
    monthly report by email, can it be automatic
    annual sales summary for my store
    how many years of sales history can I export
    export all of last year's orders
    order export failed
    excel export hangs
    row limit on exports?
    columns missing in the exported csv
    report is missing two days
    how often do the shop statistics refresh
    are today's figures live
    report doesn't match the dashboard
    are sales counted when ordered or when paid, in the report
    does turnover in the report include refunds
    how's gross sales defined in your report
    average basket figures for my store
    repeat customer rate of the shop
    new vs returning customers report
    report by region
    age and gender stats of my buyers
    traffic sources report for the whole store
    sales by channel report
    sales by category export
    units sold per SKU, as a table
    top sellers report for my shop
    slow movers report
    refund rate report
    after-sales data export
    reasons for returns, statistics for my shop
    chat service statistics report for my shop
    livestream sales data download
    promo results for the whole store, where
    loyalty member numbers of my store, report
    follower growth chart for my shop
    stock report export
    purchases, sales and stock report?
    gross margin report
    profit analysis tool for sellers
    how do I compare my shop with the industry
    category benchmark data
    is competitor data available to sellers
    customise the seller dashboard
    show live shop figures on a tv screen
    choose the fields of a report
    report for a custom date range
    sales by hour
    year on year comparison for my store
    compare june and july turnover
    spreadsheet for my accountant with all sales
    bank wants proof of my shop's revenue, where to export
    need yearly sales total for taxes, download?
    PDF of my shop's numbers for an investor
    boss wants figures, where do I get the report
    combined report for my two stores
    my bookkeeper can't see reports, where's the data
    see shop stats on my phone
    can I export reports from the app
    analytics tool for sellers?
    schedule an export of sales
    bulk export of shop orders for analysis
    give me a table of orders from the past 30 days
    overview of how my store is doing in numbers, download
    business analysis
    sales trend chart
    turnover report
    revenue report
    seller dashboard data
    data export for shop
    stats for my store pls
    how many units in total did my shop sell this year, where's it shown
    where can I look up this year's revenue of my shop
    how to download sales data sir
    kindly guide me to take sales report in excel
    from where I can get month wise sales of my shop
    MIS report of orders, how to generate
    I want see how much my shop sell in one month, in what page
    how to out put the data of my store
    export 数据 for my shop where
    店铺 report download 在哪
    wheres the sales repots
    hw do i get my numbers out in csv
    Good morning, our auditors require monthly turnover and refunds for 2023. Which page exports that?
    i'm no good with computers, is there one table that shows how much the shop sold, how many visited and which day was best
    every night till eleven i copy figures out by hand there must be a button that gives you the lot
    does the seller app have charts of visitors and takings
    At our Monday meeting the boss wants last week's turnover, visitors and refund share for the shop. Is there a sheet that mails itself?
    I'd like to see which regions buy most and at what hour, so that I can time my live shows. Which tab has that?
    industry average versus mine
    how do I compare with shops in my category
    export my orders
    export stock report
    where do I see my shop's turnover
    total sales of my store this year?
    how much has my shop sold in May, which page
    revenue report for my store
    income overview of my shop by month
    gross sales by week for my store
    download sales figures
    export shop sales to Excel
    csv of my shop's sales
    spreadsheet of all items sold by my store
    get a table of units sold per product
    sales by SKU download
    sales by colour and size report
    sales per category chart
    sales by region of my shop
    which provinces buy from my store, statistics
    map of my customers by city
    age and gender of my shop's visitors report
    visitor numbers of my store
    how many visitors did my shop get yesterday
    page views vs visitors of my store, where's it shown
    which channel brings my shop its visitors, chart
    peak hours statistics for my store
    at what hour do people buy most from my shop, any chart
    conversion rate of the whole store, where
    average order value of my store
    average basket per customer report
    repeat purchase rate of my shop
    number of customers per month report
    followers growth statistics of the shop
    refund rate report for my store
    returns statistics by reason
    cancellation statistics of my store
    complaint numbers per month, seller report
    ad spend vs sales report of the shop, overall
    livestream sales report
    sales during the campaign, where are the figures
    report on how the anniversary sale went for my shop
    profit report?
    profit and loss in seller centre
    margin per product table
    cost and profit analysis tool for merchants
    slow moving goods list export
    best sellers ranking of my shop
    top 20 products by sales, my store
    bottom products of my store by sales
    compare this month with last month for my store
    year on year growth of my shop
    quarter report for my store
    half year figures
    annual report of my shop for the bank
    turnover certificate figures for a loan, where do I find my sales
    sales history of 2022 for my store
    how far back do the shop statistics go
    can I get data older than a year for my shop
    today's live sales figures of my store
    real time dashboard for shop sales
    is the shop data in real time or delayed
    when is yesterday's data ready
    dashboard hasn't updated since Sunday
    numbers in the app don't match the web dashboard of my shop
    my own count differs from your sales report
    does the sales figure include shipping
    definition of "paid amount" in the shop report
    what does UV mean in my shop statistics
    what is GMV in the report
    explain the metrics in the business analysis page
    export takes forever, shop report
    export failed for my sales report
    exported report is empty
    report file won't open in Excel
    garbled characters in the exported report
    row limit of the export, my shop has 80,000 sales
    can I add columns to the shop export
    custom report builder for sellers
    save a report template for my shop
    schedule the weekly report to my email
    automatic monthly report for my store
    email me the sales report every Monday
    report for two shops together
    multi store dashboard
    consolidated figures of all our stores
    share the analytics with my accountant
    analytics for staff performance in chats
    download customer purchase statistics
    customer list export of my store
    export last year's orders of my shop for accounting
    order export for my shop to xlsx
    bulk download of shop orders as a table
    pdf of the monthly sales
    chart of my sales
    sales graph of the store
    trend line of visitors
    industry benchmark for my shop's figures
    how does my store compare to the category in sales, report
    market data on kitchenware for sellers
    data center of the seller backend where
    business insights menu
    analytics tab gone from my seller app
    statistics page not loading for my store
    unlock advanced analytics for my shop
    is the data tool free for merchants
    seller stats
    shop analytics
    sales data
    KPI overview
    sir where to check total sale of my shop monthwise
    kindly tell how to download sales report for GST filing
    sale report of april want in excel
    where I see how much my boutique sells in the month
    I want statistic of my shop in table
    how export the numbers of sale
    my shop how much sell this month where see
    数据report怎么download for my store
    销售额 export to excel where
    sales reprot download
    stastics of my shop pls
    Every autumn I plan my jam by last year's pieces sold per flavour; where do I find that as a list?
    so the bank wants to see twelve months of takings and I only know how to see one day at a time
    My boss wants a pretty chart of visitors and sales by nine tomorrow, which button?
    your dashboard is a maze, where are the plain monthly sales
    May we ask where consolidated turnover figures for the fiscal year can be retrieved?
    big screen wall of sales for double eleven at the office, which page is that
    heat map of purchases by weekday for my shop
    Where can I see how much my shop took in last quarter?
    I need a table of all the pieces we sold in March, by colour.
    How do I send my accountant the turnover figures of my store for 2023?
    Which page shows how many people visited my shop and from where?
    Is there a chart comparing this December's sales with the last?
    figures on returning customers for my whole store
    the sales export stops at line 5000, how do I get the rest
    my dashboard says 12k, the export says 11k, which is the real turnover
    which hours sell best in my shop, is there a report for it
    may I get the statistics as a weekly mail
    a list with units, average price and returns per article, exportable?
    the graphs in the merchant app are blank
    sales by country for my store, where do I look
    does the visitor total count a person twice
    the bank asks for my store's monthly revenue, where do I print it
    pivot-ready sales data of the shop?
    poore saal ki sale report kaise nikale
    sir month wise gross sale report for my shop download link
    number of sale of my shop by month, how to take in excel
    download my turnover for last year
    how do I get an Excel of my store's sales
    I want to see visitor numbers of my shop
    total revenue this week?
    Is there a dashboard of my shop's key figures?
    export a sales report by product
    daily sales statistics of my shop
    average basket value of my store, where displayed
    how many people visited my shop yesterday
    gross sales vs net sales report
    i need annual sales statement for GST filing
    show sales graph
    what was my shop's turnover in Q3
    schedule a weekly sales email for my store
    percentage of returning customers in my shop
    CSV of all shop transactions for analysis
    can my accountant download the sales data
    which report shows my best sellers
    where do I read off my refunds rate for the quarter
    the numbers in my store statistics look off
    how current are the dashboard figures
    difference between page views and visitors in the report
    real-time sales on a monitor, how
    hourly breakdown of orders, for planning my staff
    break down my revenue by channel
    traffic sources of my store
    how many units of soap did my shop sell last season, as a table
    sales trend over five years please
    sir how to download monthly sale report of my shop
    compare sales year on year in my shop stats
    customer demographics report for sellers
    my boss wants a slide with our shop's performance, where's the data
    is there an app to check my store's turnover
    report of abandoned baskets in my shop
    sales summary pdf for the bank loan
    Where do I look up the number of buyers per month?
    can data older than 24 months be exported
    add a profit column to my sales export
    my export cuts off at 10,000 rows
    store data report format, xlsx or csv
    how do i read the funnel chart
    which days sell the most? need a report
    export customers' order amounts for my shop's statistics
    generate sales report
    turnover by category please
    the statistics page of my shop stays empty
    Could I see how sales have developed since I changed the photos, for the shop as a whole?
    What do "GMV" and "paid orders" mean in the report
    are returns already subtracted in the turnover number
    I run a pottery store and the tax office wants total takings for 2023. Where do I click?
    sales data download
    shop's live show figures, viewers and sales
    visitor heat map for merchants?
    I'd like a list of revenue per SKU
    want monthly report automatically on my mail
    how to see total sell of my store
    where I can take the statistic of my boutique
    export ad-free organic traffic of the shop
    where's the search terms report for my shop
    numbers for Black Friday: sales, orders, visits
    repeat purchase statistics
    my shop's stats vanished from the seller app
    can i give power bi access to my store data
    export orders of my shop to spreadsheet for bookkeeping stats
    report for last fiscal year
    how many orders did my store get in total in May
    what share of my sales comes from mobile
    delivery time statistics of my shop, exportable?
    can the report be split by colour and size
    need sales by salesperson
    where is the comparison with last month
    I'd love a chart of peak hours in my shop
    the figure for visitors, is it unique people
    download button for the report is greyed out
    how frequently is store data refreshed
    my data export has been "generating" for hours
    What's my store's average order worth?
    pull all 2021 sales data of my shop
    who buys from me, age and gender stats
    reporting area for vendors, where hidden
    for our investor meeting I need growth figures of the store
    where's the table of sales taxes collected by my shop
    I want to analyse my sales in R, which export's best
    return on sales overview
    number of new followers per week, report
    sales per country, I sell across Europe
    turnover figures for insurance purposes
    how's business? show me my shop's numbers
    custom date range in sales report, can't find it
    export to Google Sheets, the shop's sales I mean
    turnover sheet for my landlord, where
    median order size in my shop, chart
    our auditor requests takings by quarter in a spreadsheet
    footfall figures of my storefront
    see my shop's income graph for Easter week
    can I pull a sales ledger for the flea market stall's web branch
    takings last weekend versus the one before, show me as a merchant
    analytics says no permission when I open store statistics
    seasonal pattern of my shop's sales, any tool
    is there a heat chart of buying hours for my shop
  `,
})
