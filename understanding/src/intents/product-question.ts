import { examplesOf } from './examples.ts'

export const productQuestion = examplesOf('product-question', {
  zh: `
    这个杯子多大容量
    有没有蓝色的
    有货吗
    什么时候补货
    还有库存吗
    这个多少钱
    是什么材质的
    能放微波炉吗
    可以装开水吗
    尺寸是多少
    多高多宽
    我身高170穿多大
    尺码偏大还是偏小
    这两款有什么区别
    哪个好
    推荐一款
    有没有适合送人的
    这个水壶保温多久
    功率多大
    是正品吗
    产地在哪
    保质期到什么时候
    有没有别的颜色
    能用在电磁炉上吗
    重不重
    孩子能用吗
    带盖子吗
    这款防水吗
    耳机能连苹果手机吗
    灯是暖光还是白光
    围巾是纯羊毛的吗
    会掉色吗
    in stock 吗
    duoshao qian
    zhege shi shenme caizhi
    you huo ma
    能用洗碗机洗吗
    可以进烤箱吗
    充一次电用多久
    能不能装热水
    这个什么价
    有没有小一点的
    洗了会缩水吗
    这个结实吗
  `,
  en: `
    how big is the mug
    what's the capacity
    do you have it in blue
    is it in stock
    when will it be back in stock
    how much is it
    what does the kettle cost
    what is it made of
    is it microwave safe
    what are the dimensions
    how tall is the lamp
    what size should i get
    does it run small
    i'm 6 feet tall which size fits
    what's the difference between these two
    which one is better
    recommend me a gift
    what would you suggest for a tea lover
    how long does it keep water warm
    what's the wattage
    is it genuine leather
    where is it made
    what other colors are there
    does it work on induction
    how heavy is it
    is it safe for kids
    does it come with a lid
    is it waterproof
    is the backpack big enough for a laptop
    does it work with iphone
    is the scarf pure wool
    will the color fade
    tell me about the teapot
    does the set include a tray
    is it dishwasher proof
    can i put it in the dishwasher
    price of the teapot
    what's the price
    how much for the scarf
    which material is it
    what is the bowl made from
    can i use it on a gas stove
    can it go in the oven
    are there other colours
    do you have more colors
    how long does the battery last
    how noisy is it
  `,
})
