import { defineIntent } from '#intents/define'

export const isAuthentic = defineIntent({
  intent: 'is-authentic',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '是不是正品', en: 'Is it genuine' },
  definition: {
    zh: '买之前问是不是正品、有没有授权、全新还是翻新、怎么验真。',
    en: 'Asks before buying whether it is genuine, authorised, new rather than refurbished, and how to check.',
  },
  borders: {
    counterfeit: {
      zh: '买到手怀疑是假的是假货；没买先问的在这里。',
      en: 'Holding one and suspecting a fake is counterfeit; asking before buying is here.',
    },
    'material-and-safety': {
      zh: '问是不是真皮、纯羊毛的是材质；问是不是这个牌子的真货在这里。',
      en: 'Real leather or pure wool is material; truly from that brand is here.',
    },
    warranty: {
      zh: '问保修几年的是保修；问真假和渠道的在这里。',
      en: 'How long it is covered is warranty; whether it is the real thing is here.',
    },
  },
  zh: `
    保证正品吗
    是真的吗
    有没有授权
    官方正品
    专柜验货行吗
    会不会是假的 想买
    有防伪码吗
    原装的吗
    正规渠道吗
    怎么辨别真假
    是旗舰店吗
    支持验货吗
    正品保障
    有质检报告吗 真的假的
    是正品吗
    保真不
    假一赔几
    有没有品牌授权书
    这么便宜不会是假的吧
    专柜能验货吗
    zhengpin ma
    国行还是水货
    亲 香水是原装的还是分装
    翻新机？还是全新未拆封
    买之前想确认下渠道，从哪进的货
    防伪码在哪，能查吗
    是正版书还是盗版，纸好不好
    支持鉴定吗 鞋子
    第三方店铺卖的你们平台担保是真的吗
    跟旗舰店的一样吗怎么便宜三百
    是真貨嗎
    球鞋过得了某些鉴定app不，过不了能退吗
    我想给老婆买个名牌包当结婚纪念礼物，攒了一年钱，最怕买到高仿，你们能不能拍个编号和五金的细节给我看看，再说说有没有购买凭证
    authentic吗这个
    酒是真的吗，瓶底喷码能对上厂家不
    官方授权的经销商名单上有你们么
    a货吧？
    保证不是仿品吗
    海外直邮的还是国内仓库的，真伪怎么保证
    敢不敢承诺假一罚十
    面膜外面扫码能看到批次吗
    二手的包包有没有经过检验
    手机激活过没，是不是展示机
    直播间卖九十九那个大牌口红，能信？
    有没有质检证书，玉镯子
    怎么辨别你们卖的是真的
    老板娘拍着胸脯讲一下，东西靠不靠谱
    这是同厂出来的“原单”还是品牌自己出的
    看评论有人说像山寨，我还没下单，先问问
    内存条会不会是拆机的 打磨的
    我岳父好白酒，他懂行一口就喝得出来，送错了我脸没处搁，您店里这瓶标价低市价两成，是什么原因，敢带我去柜台当面验吗
    你家算专卖还是代购
    化妆品有中文标和备案没，没有的我不敢用，怕不是真的
    之前在别处上过当，花三千买的耳机回来一查序列号根本没有，所以这次想先问清楚，你们这家自营店卖的，序列号是不是可以在官网查到，查不到怎么办
    正不正
    請問貴店有原廠授權嗎
  `,
  en: `
    is it genuine
    is this authentic
    is it original
    are your products real
    authorized seller
    is it the real brand
    do you guarantee authenticity
    is it a fake or real
    official product
    certificate of authenticity
    how do i know it's genuine
    are these originals
    100% authentic?
    are you an official store
    is this genuine
    are your trainers authentic
    real or replica
    is it an official product
    so cheap, is it fake?
    are you an authorised dealer
    can I check the serial number with the brand
    legit?
    original perfume or a refill from a bottle
    brand new or refurbished
    do third party sellers on here get checked, i.e. is what they sell the real thing
    Where do you source these watches from
    proof of authenticity for the handbag
    is the box sealed or has the phone been activated already
    parallel import or for our market
    licensed shirts or knock offs
    I've put money aside all year to get my wife a designer bag for our anniversary, and what I fear most is a good copy. Could you photograph the number and the clasps, and say what papers come with it
    正品 guaranteed?
    how can i tell that yours aren't counterfeits
    what if it turns out not to be original, any guarantee you'd offer up front
    Is the book a proper edition or a pirated print?
    300 less than the flagship store, why
    do pre-owned bags get inspected by somebody
    certificate with the jade bracelet
    genuine spare cartridges or compatibles sold as real ones
    the live stream lipstick for 9.99 of that big name, can one trust that
    does your whisky have the maker's code on the bottom
    I want buy the console but in comments a person says imitation. It is true?
    same factory "overrun" or from the brand itself
    authenticity check
    are the memory sticks pulled from old machines and polished up
    My father-in-law knows his brandy; one sip and he'd spot a fraud, and I'd never hear the end of it. Yours is a fifth below the going price. What's the story behind that?
    u sure its not a copy
    reseller or official store?
    does it come with the hologram sticker
    Once bitten: I paid 300 elsewhere for headphones whose serial didn't exist. So before I order, will the one on yours show up on the manufacturer's site
    verified seller?
    bona fide antique or reproduction
    are they original jerseys, the crest looks odd in the photo
    officially distributed in the EU or grey import
  `,
})
