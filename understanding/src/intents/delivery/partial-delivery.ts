import { defineIntent } from '#intents/define'

export const partialDelivery = defineIntent({
  intent: 'partial-delivery',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '只到了一部分', en: 'Only a part has come' },
  definition: {
    zh: '一张订单只到了一部分，问其余的在哪里、几时来，是不是分开寄的。',
    en: 'Only a part of an order came; asks where the rest is, when it comes, or whether it was split.',
  },
  borders: {
    'missing-item': {
      zh: '包裹里本该有的少了，要补或要退。',
      en: 'Something that should be in the box is not; wants it sent or refunded.',
    },
    'track-order': {
      zh: '一件都还没到。',
      en: 'Nothing has come yet.',
    },
    'combine-orders': {
      zh: '要把几单合在一起寄。',
      en: 'Wants orders sent together.',
    },
    'when-shipped': {
      zh: '整单都还没发。',
      en: 'Nothing of the order has been sent.',
    },
  },
  zh: `
    只收到一部分
    剩下的什么时候发
    少了一个包裹
    只到了一个 另一个呢
    其余的货在哪
    分批发货吗
    两件只来了一件
    剩余商品几时到
    为什么分两次发
    另一半在哪
    第二个包裹呢
    订单没到齐
    才到了一箱
    只到了一半 另一半呢
    为什么分两个包裹
    还有一件没到
    三样东西到了两样 剩下那样呢
    其余的什么时候来
    分开发的吗
    桌面来了 桌腿没来
    haiyou yige ne
    拆单了？第二个包裹的单号给我
    亲，枕头收到啦，被子是另外一个快递吗
    四箱水就送来一箱 后面的今天还送吗
    显示部分发货 没发那部分啥时候发
    剩下的货走到哪了
    書到了兩本，另外三本是不是分批寄
    一个订单几个包裹啊 我才收到一个
    鞋收到 袜子不见踪影 是一起寄还是后到
    沙发到了仨包 应该有五包 另外俩在路上没
    物流只有一条 可我买了六样
    40068第二批货几时到
    部分签收 rest 在哪
    您好，订单显示分为三个包裹，已签收两个，请问第三个目前在何处
    空调外机送来了 内机没跟着来哦
    还差一半
    缺的那个是不是从别的仓走
    先到的是赠品 正品呢
    两只音箱来了一只 另外一只走散了？
    为啥子分几道送哦 还有好多没来
    我订的全套橱柜 今天师傅送来五件就走了 说剩下的不在他车上 我安装工人明天就来 没柜门怎么装 麻烦查清楚门板和台面在哪辆车上
    剩余商品物流
    快递员说他这只有一个件 可我下单付了两个件的钱 另外那个应该还在后头吧 大概哪天
    奶粉来了三罐，订的六罐，箱子上写着1/2，那2/2呢
    后续包裹
    只收到小的盒子 大的那个今天送吗
    同一单怎么猫粮先到猫砂没到
    零食大礼包分箱发的吧 第一箱收到了
    退款是退的缺货那件吧 那剩余两件分别几号到
    孩子的校服夏装到了，冬装页面写“拆分发货”，但是点进去没有第二个快递的信息，开学典礼要穿冬装，想知道是已经寄出来了还是还在厂里
    还有没到的吗 帮我数数
    餐桌来了椅子啥时候跟上
    一部分到了 另外的等多久
    买的是一整套儿童房，小床昨天装好了，写字台和衣柜没跟车，装床的师傅讲他只管床，其他的归另外一趟，我在手机上又只看到一条物流，想知道那两样到底排在哪一天
    收到 1 box 可 invoice 写 3 boxes 其他的还在 transit 吗
    只來了一箱，另一箱呢
  `,
  en: `
    only part of my order came
    where is the rest
    got one of two parcels
    remaining items
    half my order is missing
    is it in two packages
    when does the second parcel come
    split shipment
    other box not here
    the rest of my order
    rest is coming separately?
    received one item, waiting for the other
    incomplete delivery, when comes the rest
    why did it come in parts
    only half of my order came
    where's the rest of it
    one of three parcels arrived
    why was my order split
    table's here, chairs aren't
    is the other item coming separately
    i got the duvet, are the pillows in another parcel
    when do i get the remaining two
    box says 1 of 2, so where's 2 of 2
    got the shoes but no socks yet, different shipment?
    partially shipped, when does the other part follow
    Received part one of my order, part two has no tracking
    how many parcels are there in total
    four crates of water ordered, one delivered, are the others still on the van
    second package?
    rest of order 40068 please
    there is arriving only the outdoor unit of air condition, where is indoor unit
    just the free gift turned up so far, the actual perfume must be in a second bag
    split delivery - tell me the date for what's left
    the small box is here. the large one today as well?
    outstanding items
    remaining goods coming from another warehouse?
    i have 3 of 6 tins, not complaining about a short box, it clearly says more to follow, only when
    余下的 package when
    one speaker, i paid for a pair, is its twin still travelling?
    Hello, your page lists three packages of which two have been signed for. Where would the third be?
    half my delivry is here
    sofa = 5 cartons, got 3 this morning, driver said the other 2 weren't on his lorry
    was told it ships in two lots. lot one came monday
    cat food yes, litter no. same order. on its way?
    The fitter comes tomorrow and I've five kitchen units and not a single door. Your driver says the doors and the worktop weren't on his vehicle, so which one are they on and when does it reach me?
    my refund was for the sold out one i take it, so on which days do the last two come
    still waiting on the second half
    two books here, three to go, are they sent one by one
    summer uniforms arrived last week, but the winter ones only say "split shipment", and clicking that shows no second tracking number. assembly's on monday so i'd love to know if they've left the factory at all
    are there any more bits coming for my order
    does everything come in one go? i've had just the frame
    so the legs came. the desk itself?
    incomplete shipment, balance expected when
    got 1 out of 4 boxes, next ones when
    we bought a complete nursery from you: the cot is up and lovely, the wardrobe and changing table weren't on that van, and the man said those are on a different run. my app knows about one run only. which day's the second
    only 桌面 came, 桌腿 still coming?
    两个包裹 but i see one tracking, other one when
  `,
})
