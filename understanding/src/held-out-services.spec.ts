/** More of the sheet, written after the examples and never used to choose one. */
export const heldOutServices = `# request-invoice
  前两天买的壶，票能开一张不
  报销缺张票，给我开下
  need a proper invoice for tax
  send over the bill for what i bought
# coupon-not-applied
  有券没减，白领了
  代金券咋没扣掉
  the 20 off never came off
  code was ignored when i paid
# membership-benefits
  我这会员都能干啥
  会员比普通人多些什么好处
  what is in it for members
  anything extra for gold people
# points-question
  我还剩几分可以用
  积分啥时候作废
  points balance please
  do my points lapse
# cancel-membership
  会员别给我续了哈
  我不当会员了
  no more membership for me thanks
  end the subscription before it bills again
# account-hacked
  号被人上了，救命
  别人在用我的号下东西
  pretty sure i got hacked
  strange logins on my account
# suspicious-order
  冒出来一单，我可没买
  谁拿我名字下的单
  an order showed up that i know nothing about
  this purchase was not made by me
# login-problem
  死活登不上去
  账号进不去了
  locked out of my account
  sign in keeps failing
# lost-parcel
没收到啊 系统却说签收
# late-parcel
說好週三到 現在還沒收到
# return-pickup
please arrange return pickup
# return-label
how to send the item back
`
