import { defineIntent } from '#intents/define'

export const stockQuestion = defineIntent({
  intent: 'stock-question',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '有没有货', en: 'Is it in stock' },
  definition: {
    zh: '问某件商品或某个规格有没有现货、还剩多少、什么时候补货。',
    en: 'Asks whether an article or one of its sizes is in stock, how many are left or when more comes.',
  },
  borders: {
    'restock-alert': {
      zh: '要到货时通知我的是到货提醒；只问有没有、何时有的在这里。',
      en: 'Wanting to be told when it is back is a restock alert; only asking whether and when is here.',
    },
    'pre-order': {
      zh: '预售、定金是预售；现在有没有货的在这里。',
      en: 'Pre-sale and deposits are pre-order; what is on the shelf now is here.',
    },
    'product-question': {
      zh: '问有没有这种颜色的款是商品；问这颜色还有没有货的在这里。',
      en: 'Whether a colour is made at all is the product; whether it can be had right now is here.',
    },
  },
  zh: `
    还有吗
    有现货吗
    库存
    L码还有吗
    黑色有货吗
    这款还卖吗
    缺货吗
    还剩几件
    下架了吗
    没货了吗
    店里有现货吗
    断码了吗
    40码有没有
    能买到吗
    有货吗
    还有库存吗
    什么时候补货
    in stock 吗
    you huo ma
    这个还能买到吗
    亲 M码黑色的还有没有
    显示缺货了是真的没了吗
    卖完了?
    39码断码了吗 别的码都有就它没有
    仓库还剩几台
    現貨嗎
    这款扫地机是不是停产了，搜不到了
    北京仓有现货不，着急用
    牛奶天天都是补货中，到底哪天上
    昨天看还有三件，今天怎么就灰了
    那个限量的联名积木抢光没
    我想买六把同款椅子，你们凑得齐吗
    下架了？
    线下店里能买着不，就望京那家
    之前收藏的那条灰色羊毛毯，几个月了一直点不了购买，是以后都不卖了还是暂时没有，想配我家新换的沙发，求个准话
    还会不会再上
    现在拍能马上有吗
    粉色的卖得也太快了，啥时候回来
    第三册到了没？一二我都买齐了就差它
    儿童雨衣110的还有么
    有多少件可以卖，我怕拍下又说没有
    墨盒803黑色，有？
    孕妇枕U型那个还在卖不
    库存显示1，是准的吗
    stock剩多少
    下一批几号到仓
    你们是不是每天十点放货啊，我每次进去都抢空
    大号的好像都没了
    绝版书那本《园林小记》你们找得到一本吗
    我老母亲用惯了那款老式搪瓷锅，她跑了三家超市都说不进货了，在您这儿看到图片还挂着，请问是真有东西可以发还是只挂着图
    还有现货的颜色都有哪几个
    斷貨多久了
    空调遥控器这种老型号还有存货不
    点进去说“该地区暂时无货”，换个地区就有是咋回事
    想在超市那边自己拿，货架上现在有吗
    女儿班上排练节目，老师指定要买一双白色的练功鞋，三十四码，星期五之前必须穿上，看您页面有时显示能买有时又变灰，您给查个准的，有还是没有
    有没有货给句痛快话
  `,
  en: `
    do you have it in black
    in stock?
    is it available
    do you still have it
    out of stock?
    size 8 available?
    how many left
    do you still sell this
    stock
    is the blue one available
    do you carry this
    is there any in store
    is it in stock
    when will it be back in stock
    any left?
    do you still have the black one in medium
    sold out already??
    how many have you got in the warehouse
    is size 8 gone for good or coming back
    hi there, is the walnut side table available at present
    when's the next delivery of oat milk, it's been empty for a week
    discontinued?
    I need six of the same chair, could you even supply that many
    it showed 3 yesterday and now it's greyed out
    availability of ink cartridge 803 black pls
    have u got the pink ones yet
    Has that limited castle set run out?
    does your manchester branch have the drill on the shelf today
    on hand?
    the page says only 1 remaining, can i trust that
    Since spring I've had a grey wool throw in my favourites and not once was the buy button alive. Will there ever be more of it or shall I stop hoping? It would go so well with the new settee
    in which colours can it still be had
    kids raincoat 110 有货 or not
    out of stock in my region, but if i put my brother's postcode it's there, why
    What time in the morning do you load new quantities, everything has gone when I look
    got any more of these
    volume three: is it out now at yours, I own one and two
    Do you still carry the old enamel pots? My mother has cooked in one for forty years and all three supermarkets round here say they don't get them in anymore. You show a picture but is there really one to be sold
    can i get it right now or is there a wait
    are large sizes finished
    when do more come in
    stock level for 2204-B?
    you always out of the good stuff, when is refill
    is the remote for the old air con model still obtainable
    I'd buy it today if you actually have it
    maternity pillow u shape, still selling it?
    back on the shelves when
    is there one with a small scratch or returned one around, since new seems to be gone
    stok?
    For Friday's school play my daughter must have white dance shoes in a size 2, the teacher insists on yours, and your page keeps flipping between buy and unavailable. Which is true please
    not finding it anymore, did you take it off
    any chance of finding the first edition at you
    enough of them for a class of 28?
  `,
})
