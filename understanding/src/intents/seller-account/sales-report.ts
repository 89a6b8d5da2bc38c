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
    category ranking report
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
  `,
})
