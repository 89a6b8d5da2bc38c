import { defineIntent } from '#intents/define'

export const joinMembership = defineIntent({
  intent: 'join-membership',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '我想加入会员', en: 'Become a member' },
  definition: {
    zh: '想办会员、升级或恢复会员，问怎么办、要什么条件、多少钱。',
    en: 'Wants to join, upgrade or restart a membership, or asks how and on what terms.',
  },
  borders: {
    'membership-benefits': {
      zh: '还在掂量值不值的是会员权益；要办的在这里。',
      en: 'Still weighing what it brings is benefits; wanting in is here.',
    },
    'cancel-membership': {
      zh: '想退出的是取消会员；想进来或想升上去的在这里。',
      en: 'Wanting out is cancelling; wanting in or up is here.',
    },
    'membership-charge': {
      zh: '为已经扣掉的会员费来的是会员扣费；还没付、问价钱的在这里。',
      en: 'About a fee already taken is a membership charge; about the fee before paying is here.',
    },
  },
  zh: `
    开通会员
    办会员
    我要入会
    会员怎么开
    会员多少钱
    注册会员
    加入会员
    升级会员
    开vip
    会员条件
    怎么升级
    续费会员
    会员费
    怎么办会员卡
    怎么成为会员
    我要办卡
    在哪里开通plus
    入会要钱吗
    亲，帮我开个会员呗
    会员怎么注册啊找了半天没找到入口
    想升级金卡，要消费满多少才行
    我儿子给我手机装了你们的软件，我想弄个会员可是不知道点哪里，字又小，能不能一步一步告诉我先按哪个再按哪个
    申请会员需要身份证吗
    没到18岁能入会不
    年卡现在办多少钱
    能不能先试用一个月看看再决定交不交
    ban huiyuan zenme ban
    之前会员过期了 想续上
    怎样才能从银的变成金的
    门店里可以当场办会员么 带什么
    给老婆买一年的会员当礼物，怎么送到她号上
    我也想要那个会员价
    开通的时候提示“当前账号不符合条件”，我该怎么弄才能加进去
    新人入会
    join会员在app哪个页面
    學生可以辦會員嗎 要上傳學生證？
    有没有月付的会员，一下子交一年太多了
    我在淘气母婴区买奶粉，听说要先加入俱乐部才能看到折扣，怎么加
    实体卡丢了，想改成电子会员，需要重新申请吗
    拉我进会员
    扫了收银台那个码没反应 是不是关注公众号就算入会了
    一个手机号能开两个会员不
    企业可以注册成会员吗，我们是小公司采购用
    请问外国护照可以注册会员吗？
    我之前在你们线下店留过电话，店员说已经登记了，可是线上显示我不是会员，那我现在还要不要自己再办一次，怎么办
    想加入vip
    补交多少可以直接升钻
    我想订那个季卡
    办！怎么付
    您好，退休教师，想参加你们的书友会，请问报名流程
    开通会员按钮是灰的点不了
    差两百块就升级了，有没有别的办法升上去
    暂停过的会员想恢复
    店员让我扫码，扫完填了生日和邮箱，最后一步要验证，结果页面卡住转圈圈转了十分钟，我现在到底算没算进来，没算的话从哪里重新开始
    我想申辦你們的貴賓卡
  `,
  en: `
    join membership
    sign up for membership
    how much is membership
    get premium
    upgrade my membership
    join the club
    become vip
    membership fee
    start a membership
    enrol in the loyalty program
    subscribe to premium
    how to join
    membership sign up
    renew my membership
    how do i become a member
    sign me up for plus
    where's the join button
    i want the member price, what do i have to do
    does it cost anything to enroll
    how much is the annual plan right now
    can I get a free trial first n then decide
    membership application form?
    my membership ran out in march, id like to restart it
    upgrade me to gold please
    how much more must I spend until I reach the next tier
    I'd like to give my dad a year of premium for his 70th, he already has an account with you, how would I put it on his and not mine
    the guy at the till said scan this code to register but it just opens a blank page, how else can i enrol
    can you add me to the loyalty program
    minimum age to join?
    hello i am living in germany and want to take part in your club, is it possible with a foreign adress
    want in on the vip thing
    is it monthly or do i need to pay the whole year at once
    How can we register our nursery school as a member, we buy crayons and paper by the box
    open membership 怎么 open
    i keep getting "not eligible" when i tap on subscribe to premium, what are the requirements
    do I need to bring ID to the store to get a card
    lost the plastic card years ago, can i just enrol again with the same phone number
    apply for pro card tradesman
    I already bought the cheap plan, how do I move to the bigger one
    set me up with one of those reward cards would you
    student plan, how do you prove you're a student
    Book club sign up
    my friend sent me a referral link to join but it expired. is there still a way for both of us to get the bonus
    i wanna subscribe to the premium
    So the lady in your shop on Mill Road filled in a paper slip with my name and email and said I was in, but nothing ever came and at checkout I still see normal prices, do I have to enrol again myself
    two accounts one membership, possible to join with both?
    can someone walk me through enrolling, I'm 81 and not good with this
    whats the quickest way to get to silver
    resume my paused plan
    no card yet, how to get one
    membership registration
    where do i pay the club fee
    is joining free for seniors
  `,
})
