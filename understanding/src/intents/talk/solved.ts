import { defineIntent } from '#intents/define'

export const solved = defineIntent({
  intent: 'solved',
  audience: 'everybody',
  settledBy: 'talk',
  label: { zh: '解决了', en: 'It is solved' },
  definition: {
    zh: '说事情已经办妥、明白了、不用再管了。',
    en: 'Says the matter is settled, understood or needs no more help.',
  },
  borders: {
    'not-solved': {
      zh: '说没好的是未解决；说好了的在这里。',
      en: 'Saying it is not is not-solved; saying it is belongs here.',
    },
    thank: {
      zh: '只道谢的是感谢；说办妥了的在这里。',
      en: 'Thanks alone is thanks; saying it is settled is here.',
    },
    praise: {
      zh: '夸好的是表扬；说没事了的在这里。',
      en: 'Admiring is praise; saying nothing is left to do is here.',
    },
  },
  zh: `
    好了
    知道了
    已经好了
    不用了 已经解决
    懂了
    弄好了
    解决了
    已经解决了
    问题解决了
    可以了
    好了没问题了
    搞定了
    没事了
    没有其他问题了
    知道了不用了
    收到了 货到了
    清楚了
    明白了
    行 我知道了
    不用麻烦了已经好了
    已经收到退款了
    就这些没别的了
    没有了
    有用
    帮到我了
    jiejue le ma jiejue le
    yijing hao le
    没问题了
    现在没问题了
    货刚到 不用管了
    ok了
    成了成了
    弄好啦，原来是我没看仔细
    嗯 正是我要的答案
    這樣就可以了
    妥
    快递小哥刚敲门，虚惊一场
    钱到账了，当我没说
    照你说的试了一下，灯亮了，能用了
    不查了，在门口鞋柜里找到了
    我自己摸索出来了，不需要再处理
    懂了懂了 thank
    刚刚邻居把包裹送过来了，说是昨天替我签收忘了讲，害我着急了一晚上，所以你们不用去查了，撤回我的请求就行
    over 没有别的要问
    对，就是这样
    恢复正常
    这下踏实了
    按第二种办法重启以后它就乖乖连上了，我又试了三回都没再掉线，应该是彻底好了，这个事可以关掉了
    完美解决
    没别的需要
    之前报的那个事取消吧，卖家昨晚主动打电话来跟我谈妥了，东西今天下午已经换好送到我手上，两边都满意，不必再跟进
    搞懂了，沒有其他要問的
    已经搞定了
    好了，解决了
    现在好了
    没问题了，已经好了
    我弄明白了
    我知道怎么做了
    明白了，清楚了
    懂了，原来是这样
    能用了
    现在正常了
    成功了
    搞好了
    处理好了
    已经处理完了
    不用再处理了
    不用管了，好了
    不需要帮助了
    不用麻烦了，我自己弄好了
    我找到了，不用查了
    已经收到了，没事了
    快递刚送到手上，别帮我找啦
    钱收到了，没问题了
    已经退款到账，不用跟了
    暂时没有其他要问的了，都清楚了
    没有别的要问的了
    就这个问题，已经清楚了
    没事了，是我自己看错了
    不好意思，我已经找到答案了
    您的回答解决了我的问题
    这个答案正是我想知道的
    有用，解决了
    是的，已经解决
    嗯嗯知道了
    哦哦懂了
    好滴 清楚啦
    ok搞定
    ok明白
    搞定啦✌️
    yes解决了
    不用了，我已经会了
    已经能登上去了
    页面恢复了，不用看了
    我老公弄好了，没事啦
    按照你教的方法，成功了
    试了一下，果然好了
    原来要先点确认，现在行了
    这个事情了结了
    解決了
    我知道了，沒有問題了
    明白啦明白啦
    jiejue le
    误会一场，东西找到了
    现在全明白了，不需要再解释了
    这边已经没什么问题，可以关闭了
    刚才说的那个问题，我重新登录了一下就好了，你们不用再查了
    按你刚才说的重新装了一遍，现在一切正常了
    我刚才又看了一眼，东西在包裹夹层里，不用再查了
    刚收到短信说退款到了，这事就算结束了
    原来是我自己填错了，改过来就好了，不麻烦你们了
    卖家已经联系我处理好了，之前提的可以不用管
    好啦
    好了好了
    解决啦
    弄明白了
    行了，可以了
    已解决，谢谢
    都好了
    没别的事了
    不用查了
    我会了
    可以用了
    清楚明白
    找着了
    通了
    收到钱了
    已经到了，不用催了
    ok解决
    妥了
    懂啦
    搞清楚了
    这下好了
    恢复了
    不需要了，好了
    知道怎么弄了
    快递员给我打电话了，包裹在楼下，不用再查了
    钱刚刚退回微信里，这个事到此结束
    重启之后就正常了，不用派人来看
    原来优惠要在付款页才显示，我看到了，没问题了
    我翻了下邮箱，发票早就发来了，不用再发
    验证码收到了，已经登录进去，没事了
    刚才是我地址填错，自己改好了，不麻烦你们
    按你发的图一步步装，柜子装好了
    东西是我妈签收的，找到了，虚惊一场
    颜色的事我跟店家说好了，不用你们介入了
    没有其他疑问，今天的问题全都解答清楚了
    那个报错升级完就不见了，可以结案
    客服姐姐教的方法管用，现在打印出来了
    换货的新鞋收到，合脚，这单就算完了
    之前催的那件已经发货了，单号也有了，不用跟了
    你刚说的那句点醒我了，我明白该怎么办了
    耳机连上了，原来要长按五秒，搞定
    问题不存在了，是手机自己卡了
    已经在别的页面看到答案了，不用回我了
    会员恢复了，昨天的事情算是解决好了
    差的那个螺丝在盒子角落里，找到了不用补寄
    您解释完我就清楚了，没有要问的了
    工单可以关了，我这边一切正常
    退货的快递小哥来取走了，这事办完了
    密码重新设置成功，能进去了，不用管我了
    刚才那笔没扣两次，是我看花眼了，没事
    积分已经到账了，昨天说的问题撤销吧
    okk 好了
    get到了 没问题啦
    搞定✅
    解jue了 不用管
    弄好la
    终于好了😭 折腾一上午 现在能用了 撤了撤了这个问题
    ok ok 懂了懂了 原来如此
    yijing nong hao le
    哎呀真是老糊涂了，眼镜在头上戴着还到处找，那个订单号也在，就在我眼皮底下，没事了没事了
    承蒙指点，在下已然领会，此事圆满了结
    已經好了，不用處理了
    問題解決囉
    我懂了，沒事了
    收到货了，之前的催单作废
    可以，答案够了
    够清楚了，没别的
    全搞定了，不再需要帮助
    确认过了，没毛病
    成，就这么办，我没问题了
    没问题啦，已经弄妥
    嗯，是我要的，够了
    电视能看了，问题消除
    对的对的，就是这个意思，明白了
    事儿办完了
    完事了
    好使了
    我修好了
    已经顺利付上了，没事了
    不纠结了，清楚啦
    问题解决啦
    可以了不用管了
    行了 好了
    搞掂
    我懂了
    明白了 不用再说了
    清楚了没别的问题
    自己解决了
    我自己搞定了，不劳烦
    刚才试了下，成功了
    按你说的弄成功了
    你教的办法有用，好了
    真的可以欸，修复了
    重启完就好了，没事啦
    卸载重装后正常了，不用查了
    网一换就行了，问题没了
    登上了，没事了
    密码改好能登了，不用帮了
    付款成功了，不用处理
    刚又试一次付成了，没事
    下单成功了，不用帮我看了
    券能用了，没问题了
    退款到了，这事结了
    钱收到了，不用查啦
    快递刚送到，不用催了
    包裹找到了，撤销查询吧
    邻居代收了，找到了，没事
    东西在门卫那，找着了，不用处理
    少的那件在夹层里找到了，不用补
    是我看错了，没少，没事了
    是我自己弄错了，已经改好
    误会一场，没问题
    虚惊一场，已经没事了
    商家给我处理好了
    卖家跟我谈妥了，不用介入
    店家补发了，事情解决
    换的新货收到了，完美解决
    发票收到了，不用再开了，谢
    地址改好了 我看见了
    订单已经改过来了，可以了
    客服电话里已经帮我弄完了
    上一位同事帮我解决掉了
    工单可以关了
    可以结案
    结单吧，处理好了
    这个case可以close了
    不需要了，问题没了
    不用回复了，已处理
    不用麻烦你们了，好了
    不用转人工了，解决了
    算了已经弄好了
    暂时没别的事
    没有要问的了
    够了，我知道了
    知道啦 就这样
    了解了，没疑问
    收到，明白怎么做了
    懂了懂了
    哦原来如此，那我会弄了
    原来是这样，没问题了
    找到按钮了，会了
    看到了，在右上角，好了
    已找到，不用发了
    答案我知道了，可以了
    你回答得很清楚，我没问题了
    正是我要的答案，搞清楚了
    对，就是这个，解决
    嗯嗯可以了
    好嘞，成了
    中了，弄好嘞
    得嘞 没事儿了
    好咧 整明白了
    弄成了弄成了
    欸 又能用了，没事
    灯又亮了，好了
    能开机了，不需要售后了
    声音出来了，搞定
    机器恢复了，师傅不用来了
    连上wifi了，OK
    装好了，没问题
    app更新后正常了
    页面打开了，没事
    验证码收到了，可以了
    文件能下载了，好了
    solved啦 不用管
    fixed了 thanks不用回
    問題解決了，不用再查
    感谢，事情已圆满解决，无需跟进
    忙活一上午总算弄好了，你们不用管了，歇着吧
    我查到了，那笔是我老婆花的，没事，不用再往下查了
    好了好了别查了 我手机没电黑屏而已 充上就好了
    试到第三遍总算成了，别惦记了
    哦，在抽屉里翻到了，那不用你们补了
    刚才那个问题自己消失了
    行，这下心里有底了，不问了
    收到货啦 之前说的作废
    已经跟卖家讲和了 这事翻篇
    蓝牙连好了，撤回提问
    好使啦好使啦
    师傅来过修完了，收工
    密码想起来了，不必重置
    晓得咯，我照做就得
    一切正常，可以销单
    刚才按你发的步骤重新插了一下线，现在电视有画面了，问题解决，不用派师傅了
    包裹原来被我爸放在车库里了，已经找到，前面说丢件的事你们不用查了
    我又看了一遍账单，是我自己看错了，没有多扣，这事就当没发生
    卖家刚给我打了电话，说明天补发，我们已经谈好了，你们这边可以结束了
    密码重置邮件跑到垃圾箱里去了，我看到了，现在能登录，麻烦你了，好了
    忙了一上午总算弄成了，谢谢你耐心教我，没有别的要问的了
    之前报的那个页面报错，更新完版本以后就没再出现，工单帮我关掉吧
    哦我明白了，原来要先点那个加号，那我自己来就行，不用再解释了
    发票昨晚已经收到邮箱了，内容也对，这件事办完了
    跟你说一声，那个快递找到了，是我婆婆昨天替我收了塞在鞋柜里忘了讲，害得我着急了一晚上，你们那边不用再去查了，工单该关就关吧，辛苦啦
    折腾了大半天，拔了电源等十分钟再插上，照你第三条做的，现在灯也亮了水也热了，没有其他要问的，这事算是办完了
    已经搞定啦
    弄好了不用管了
    已处理好 不麻烦了
    行了 好使了
    修复啦 可以用
    登上去了 不用帮了
    登录成功了 没问题啦
    密码我记起来了 不用弄了
    验证码收到了 好了
    重启一下就好了
    拔了插头再插就行了
    原来没插电 好了
    电池装反了 现在亮了
    我搞错了 不用查
    我眼花了 数量没少
    虚惊
    找到了 在沙发底下
    找着了 不用补发
    包裹邻居收的 找到啦
    货到了 就这样吧 没事了
    退款到账了 不用跟进
    钱收到啦 完事
    优惠用上了 没问题了
    付款成功了 第二次就行了
    发票收到了 结案吧
    卖家已经给我处理了
    跟卖家谈妥了
    你同事帮我弄好了
    电话里解决了
    你教的法子管用
    照做就好了 灵
    弄懂了
    原来如此 明白了
    哦这样啊 知道了
    会弄了
    知道怎么操作了
    没问题要问了 都清楚
    不用回复了 已解决
    关单吧
    可以结束这个工单了
    撤销我的问题 好了
    当我没问 找到答案了
    就当没事 已经行了
    這樣就可以了，解決了
    solved了 谢
    fixed啦 不用看了
    折腾半天总算弄成了
    灯亮起来了，师傅别来了
    漏水止住了，不用派人
    打印机又能出纸了，就不麻烦你们
    更新完系统卡顿没了，到此为止
    我老婆早就取回来了，别找了
    螺丝在盒盖里夹着呢，桌子装起来了
    商家补寄了，事情圆满
    尺码表看明白了，没别的要问
    折叠的窍门学会啦，收起来了
    网页刷新一下就出来了，不用处理
    积分补上来了，这页翻过去吧
    误点了按钮，现在转回来了，一切ok
    洗衣机不响了，皆大欢喜
    跟快递小哥对上了，箱子在手里了
    已退订成功，没有后续问题
    银行那边说清楚了，不是你们的事，结了吧
    会员恢复了，此事了结
    师傅上门修完了，收工
    刚接到电话都弄妥了 可以结单
    面包机清理完又热了 不修了
    帮助页里看到答案了 没别的事
    水龙头拧紧就不滴了 好了
    账单原来是我老婆付的 清楚了 不用查
    好了，能用了
    妥了，不用管了
    原来是我没插电，没事了
    款已到账，可以结案
    弄懂了，没别的问题
    用你说的第二个办法好了
    问题没了，谢谢，关掉吧
    刚收到货，不用帮我查啦
    密码记起来啦，不麻烦你了
    自己捣鼓好了
    可以打印了，成了
    看错日期了，是我的错，没事
    跟店家谈妥了，投诉撤了吧
    OK了，不需要处理了
    已解决，请关闭工单
    清楚了，就问这些
    发票翻到了，不用补了
    搞定，没啥要问了
    已經處理好了，不用再跟進
    嗯懂了，就这么办，没问题了
    虚惊，孩子拿走了，找到了
    刚才客服电话帮我弄妥了
    fixed了，不用管我
    拔了重插就灵了，不折腾你们了
    门铃连上网了，这个问题到此为止
    孙子教会我了，不劳烦啦
    按您讲的设了一下，灯亮了，圆满
    老板直接给我换了，这事了结
    余额显示对了，不追究了
  `,
  en: `
    got it
    understood
    never mind, it's fixed
    that's all i needed
    it's working
    issue resolved
    i found it
    clear now
    it's solved
    problem solved
    that fixed it
    it works now
    all good now
    all good
    that answers my question
    i'm all set
    no more questions
    nothing else
    got it that helps
    never mind it arrived
    nevermind i figured it out
    it is resolved
    i got my refund now
    yes that helped
    perfect that's what i needed
    that's everything
    ok i understand now
    it just arrived
    it came today so never mind
    ignore me it's here
    sorted
    all sorted now
    fixed
    Turns out I was reading the wrong line, no need to look any further
    crystal clear
    it was behind the flower pot all along, silly me
    money's in, forget I asked
    makes sense, ta
    did what you said and the light came on
    yep, exactly
    the matter is in order now
    you can close this
    搞定 done
    no further help required
    she's working like new
    panic over
    My neighbour has just brought it round. She'd signed for it yesterday and clean forgot to say so; I was up half the night. Please stop the search, everything is where it should be
    we're good
    Now functions, I had forgotten to push the button
    cheers that did the trick
    after the second restart it connected and hasn't dropped once in three hours of streaming, so i reckon that's that and you may shut the ticket
    case closed
    The seller phoned me himself last night and we came to terms, and the replacement was in my hands by this afternoon. Both sides happy; please take no more steps on my account
    question answered
    The problem has been solved
    It's been resolved
    That solved it
    That solved my problem
    My end is sorted, cheers
    I've sorted it out
    I figured it out
    I worked it out myself
    It works, that was it
    everything works now
    All fixed now
    it's fixed, never mind
    Right, now I understand how it works
    OK, I get it now
    That makes it clear
    That's clear, no further questions
    I have no other questions
    No more help needed
    I don't need help anymore
    you don't need to do anything, it's done
    No need to look into it any more
    Never mind, I found it
    nevermind it's here
    never mind, solved it myself
    The parcel has turned up, so no need to search
    My refund came through, so that's settled
    I've got the money now, all fine
    It arrived this morning so we're fine
    Yes that's all I wanted to know
    That's what I wanted to know
    You've answered my question
    that was exactly the answer I needed
    problem gone
    issue fixed
    Done, it worked
    worked!
    ok got it
    gotcha
    right, understood
    ah I see now, no more questions
    sorted mate
    all gd here, u can close it
    its ok now i found the button
    is solved now, no problem anymore
    I could log in again, so it's settled
    Everything is fine now
    That'll do, I've got what I came for
    false alarm, it was in the other bag
    Turns out I had the wrong password, it's fine now
    Your tip did the trick
    Followed your steps and now it's running fine
    I've managed it on my own in the meantime
    we can consider this closed
    no need for further assistance, the matter is settled
    The error has vanished after I reinstalled the app, so please don't spend more time on it
    I reinstalled it the way you described and everything's running now
    I've looked again and it was tucked inside the box, so no need to check
    I just got the text that the money is back, so that's the end of it
    Turns out I'd typed it wrong myself, it's corrected now and all is well
    The seller got in touch and put it right, so you can drop my request
    all fixed
    it's done
    okay, clear
    I get it
    resolved, thanks
    works fine now
    found it
    that's it, all clear
    good now
    done and dusted
    sorted out
    no longer needed
    it's back
    problem's gone
    fine now
    I'm good now
    answered, ta
    it's turned up
    yes, that's it
    I know what to do now
    success
    it's sorted itself out
    The courier rang, it's downstairs, so you can stop searching
    The money's just landed in my account, so that matter is finished
    After a restart it behaves normally, no need to look further
    Ah, the discount only shows on the payment page. I see it now, all good
    I checked my inbox and the invoice had been there all along, so that's settled
    The code came through and I'm logged in, no need for anything else
    I'd typed the address wrong and have corrected it myself, it's done
    Built the cupboard following your picture, it stands, we're finished
    My mum had signed for it, found it in her hallway, false alarm
    The seller and I agreed on the colour, so there's nothing left for you to do
    Every question I had today has been answered
    The error went away with the update, you may close the ticket
    The method you described works, the printer's printing
    The replacement shoes came and they fit, so that's the end of it
    It has shipped now and I have the number, no need to chase it
    What you just said made it click, I understand now
    The headphones paired, I had to hold it for five seconds. Solved
    It was my phone hanging, not you, everything's okay
    I found the answer on another page, you needn't reply
    My membership's active again, so yesterday's problem is resolved
    The missing screw was in the corner of the box, don't send another
    Your explanation covers it, I've nothing more to ask
    Everything is running smoothly here, feel free to close the case
    The driver picked up my return, so that's taken care of
    Password reset worked and I'm in, you can leave it
    I misread my statement, it was only charged once, never mind
    The points were credited this morning, please drop my query
    yep sorted 👍
    fixd it lol
    ok ok got it, makes sense now
    搞定了 all good
    yay it works!!! 🎉
    nvm found it
    aaaah I see!! the switch was at the back. ok solved
    After a whole morning of fiddling it's finally alive, so consider this one finished and put your feet up
    Silly old me, the order number was right under my nose the whole time. All sorted
    thank, problem is finish now
    I am pleased to confirm that the matter has been concluded to my satisfaction
    its ok i did it
    we're all set here
    that clears everything up
    you've cracked it, it's working
    np it loaded now
    payment went through this time, all fine
    that covers it
    no worries, it came back on
    I'm sorted, cheers
    alright, now it makes sense
    yes it's resolved on my side
    consider it closed
    okay, that's what I needed to hear, no more questions
    it's working again since this morning
    I've got the hang of it now
    issue gone after logging out and in
    no outstanding questions from me
    tick, done
    working again
    that worked
    your tip worked, it's fine now
    did what you said and it's fixed
    got it working
    managed to do it
    I've done it
    worked it out, thanks, no help needed
    oh I see it now, all good
    ah right, I get it now
    understood, that's all
    understood, no further questions
    that's clear, nothing more
    all set here
    no more issues
    no issues anymore
    it's gone away, ignore my message
    it resolved itself
    ignore that, it's sorted
    disregard my last message, fixed
    scrap that, it's working
    please close my ticket, it's done
    close the case, resolved
    mark it as solved
    mark as resolved please
    ticket can be closed
    no need to follow up, it's settled
    no need to call me back, it's dealt with
    don't bother, sorted now
    no need to investigate, I found the parcel
    the parcel turned up, all fine
    it was with the neighbour, no need to search
    it just arrived, so you can stop looking
    package found, case over
    the missing piece was in the box after all, all good
    money came in, we're done here
    refund landed, all settled
    refund's in, you can close it
    payment worked on the second go, fine now
    card went through, no help needed
    order went through in the end
    code works now, sorted
    discount applied now, it's fine
    I'm logged in again, all good
    managed to log in, no need for help
    password reset done, I'm back in, sorted
    update fixed it
    restarted it and it's fine
    turned it off and on, works
    reinstalled the app, problem gone
    switched wifi, works now
    it charges again, no repair needed
    lights came on, problem over
    assembled it, no more help needed
    it was my mistake, all corrected
    my bad, I misread it, nothing to fix
    I was looking at the wrong order, all fine
    false alarm, everything's ok
    no problem after all
    turns out it was fine
    the seller sorted it for me
    shop already put it right
    seller and I reached an agreement, done
    your colleague already solved it
    someone on the phone fixed it already
    replacement came and works, that's settled
    invoice arrived, so that's done
    address is corrected now, thanks, all done
    yes, resolved
    yep all sorted
    yeah works perfect now
    okay that answers it
    exactly what I wanted to know, nothing else
    nope, nothing else, all done
    no thanks, that's all
    that'll be all
    I have what I need
    good to go
    brill, fixed
    sweet, working
    bingo, it works
    phew, it's fixed
    its fixd now tnx
    now is ok, problem finish
    now it is working sir, issue is resolved
    it function now, no need more help
    Thank you, the matter has been resolved and requires no further action.
    After an hour of swearing at it I noticed the plug was out. Works now, you can close this
    lol it was in airplane mode. sorted
    cracked it, you can relax
    the app behaves again, thanks anyway
    turns out the cable was loose, it's running
    my son fixed it for me
    no longer an issue
    you can drop it, I've found the setting
    box was behind the door, panic over
    wifi's back, so forget it
    the button was right there, silly me, done
    my question's been answered
    it's come on again, no engineer required
    everything is fine on my end now
    I plugged the cable in again the way you described and there's a picture now, so it's solved and no engineer is needed
    My dad had put the parcel in the garage. It's found, so you can stop looking for it
    I've gone over the statement again and it was my own mistake, nothing was overcharged, let's leave it
    The seller has just rung me and will send it tomorrow; we've agreed, so you can consider this finished
    The reset mail was hiding in my junk folder, I've got in now, all done
    It took all morning but it's running at last, thanks for your patience, I've nothing else to ask
    The page error I reported hasn't come back since the update, so please close the ticket
    Oh I see, one has to press the plus sign first. I can take it from here, no more explaining needed
    The invoice reached me last night and it's correct, so that matter is finished
    the water's hot again and the light has stopped blinking, so I'm happy for you to close it
    Just to let you know the parcel's been found, my mother-in-law had taken it in and put it in the shoe cupboard without a word, so there's nothing left for you to look into and you can close my case
    half a day of fiddling, then I pulled the plug, waited ten minutes like your third tip said, and now the light's on and the water's hot, so that's that, nothing else to ask
    that will be all
    sorted now cheers
    it's resolved
    your tip worked
    worked a treat
    that's done it
    works like a charm now
    everything's in order now
    up and running again
    it turns on now, nothing more to do
    it's back to normal
    app is working again, no help needed
    login works now so we can leave it
    I'm in! no more help required
    managed it on my own
    figured it out myself
    worked it out in the end
    never mind, my mistake
    scrap that, I've got it
    disregard my message, it's fixed
    ignore my last message, sorted
    please ignore, it has turned up
    cancel my question, I found the answer
    forget it, it's all fine
    don't bother, it's fixed
    no need to check anymore
    you can stop looking
    no further help needed
    no further action needed
    no more questions, it's clear
    nothing more needed from you
    that'll be all, it's settled
    you may close the ticket
    please close my case
    close the chat, issue resolved
    mark it as resolved
    mark this as done please
    consider this matter settled
    we can draw a line under it
    the matter is settled
    issue is solved sir
    my problem got solved
    it got resolved thank you sir
    kindly close my complaint, issue resolved
    problem is no more there
    now it is ok, done
    now is working
    is ok now, i understand
    I have understood now
    understood, no more doubts
    my doubt is cleared
    point taken, understood
    got it now
    ah I see, clear now
    ohh right, that makes sense
    makes perfect sense now
    now I get it
    I know how to do it now
    clear as day, thanks
    that clears it up
    that explains it
    that's exactly what I needed to know
    I've got the info I wanted
    parcel's here, all good
    box arrived just now so no need to chase it
    it was with the neighbour, panic over
    found it behind the plant pot, you can stop searching
    my son had taken it in, mystery solved
    refund landed, we're quits
    money's arrived, matter closed
    my refund showed up this morning so nothing left to do
    the coupon works now, ignore me
    discount came off on the second try, all fine
    payment went through eventually
    the card worked on the third try so I'm fine
    invoice arrived, you can leave it
    found the invoice in my spam, no need to resend
    code came, it's fine now
    the email came through just after I wrote, so that's settled
    password remembered, no reset needed
    the seller replied and fixed it
    seller and I agreed, so it's finished
    courier just rang, all sorted
    your colleague fixed it on the phone
    somebody already helped me, it's done
    another agent solved it already
    screw found, table's standing
    printer prints again
    it pairs now, false alarm
    rebooted and it's fine
    turning it off and on did it
    restarted the router and the speaker plays, done
    battery was in the wrong way, works now lol
    silly me, it wasn't plugged in, fine now
    user error, sorry, it works
    I misread the date, no problem at all
    my bad, it's all there
    I looked at the wrong order, everything's correct
    turns out the missing sock was in the sleeve, all complete
    I counted again and nothing is missing
    storm in a teacup, all good
    crisis averted
    happy days, it's fixed
    yay done
    finally works!!
    done
    resolved, ta
    settled
    okie dokie all clear
    kk works
    all gud now
    its fine now nvm
    it is solve now thanks
    soved
    fixxed it
    解决了 thanks it works
    ok了 no need help
    搞定 all good now
    can already, settled liao
    so I just unplugged it for a minute like you said and would you believe it it's been running all morning so that's me sorted
    After the update everything functions as it should; you needn't pursue this any further.
    the leak has stopped, so we can wrap this up
    my telly has picture again, you needn't send anyone
    no longer an issue on my side
    the trouble has gone away by itself
    we've cracked it at last
    the kettle boils again after descaling, finished here
    wheel's spinning smoothly now, job done
    consider me helped, I've no open points
    Right, that answers everything I came for.
    parcel shop had it all along, search called off
    my wife had already collected it, so drop the enquiry
    the size chart cleared it up for me, no more to ask
    subscription ended as I wanted, nothing outstanding
    I see the credit on my statement, so we're square
    the seller has made it right, no need to step in
    refreshing the page cured it
    updating the firmware cured the flicker, done here
    I pressed the wrong button earlier, it's behaving now
    aha, the switch was at the back, light's on now
    it was hiding under the lid, no harm done
    alls well that ends well, parcel in my hands
    we reached an agreement, please withdraw my dispute, matter over
    got through to the technician and he put it right
    your video showed me the trick, now it folds
    i got it sir, no need to call me back
    I've just had the call and everything has been put right, so please close it.
    The toaster heats again after I cleaned it, so no repair's needed.
    My question has been answered on your help page, nothing further.
    all done here
    that's it fixed now
    no need to look any further
    you can close my ticket
    please close the case
    consider this one closed, it's fixed
    matter settled
    issue gone
    resolved on its own
    nvm got it
    don't bother, I've worked it out
    ignore my last message, it's fixed
    scrap that, it works
    disregard my query, it turned up
    my mistake, everything is right
    silly me, it was plugged out, works fine now
    I'd forgotten to flip the switch, solved
    it was my glasses, I read the wrong line, so no problem at all
    had the wrong email open, the code was there, all good
    Parcel was behind the bin, all good
    the postman just brought it, so you can drop the search
    my son had it in his room, case closed
    neighbour had my box, problem over
    the refund's landed, nothing outstanding now
    money's back in my account, so that's finished
    the invoice arrived this minute, no more action needed
    points turned up after all, no need to chase
    coupon works now, done
    managed to log in, forget it
    remembered my password, don't reset anything
    order went through in the end, thanks, nothing else
    payment succeeded at the second go, so ignore me
    Swapped the battery and it's alive, so you needn't do anything
    reset did the trick
    that did it!
    yes! it prints
    your second suggestion fixed it
    followed the steps, all fine now
    what you told me worked perfectly, it's solved
    ah okay I see
    you've answered everything
    exactly what I needed to know, nothing more
    that is all
    nothing more from my side
    no other queries
    that will be everything for today, my issue is settled
    I'm sorted for now
    sweet, sorted
    bingo
    yep, that's the one, fixed
    hooray it's solved
    finally fixed!!
    phew, panic over
    panic over, found the receipt
    storm in a teacup, everything's in order
    sorted out with the seller directly
    the shop called and dealt with it
    your colleague has taken care of it already
    somebody on the phone put it right
    it's been dealt with
    it has been rectified
    The discrepancy has been cleared up; no further correspondence is required.
    Matter concluded to our satisfaction, you may archive the request.
    issue resolved sir, please close
    my problem is solved now, you can close the complaint
    my doubts are clear now
    ok la settled already
    can already, no need help
    is good now, no more problem
    ok 搞定
    已经 fixed 了, no worries
    it's ok, I did it myself
    did it on my own in the end
    worked out the answer with my daughter, so you're off the hook
    I withdraw my request since it's no longer an issue
    no longer needed, the matter has gone away
    doesn't matter any more, it arrived
    all's well that ends well
    happy days, the app's behaving
    the wheel is turning again after I oiled it, so nothing left to do
    my niece showed me the trick, so you needn't explain any more
    the leak has dried up, no repair needed after all
    I'd misjudged the clock change, the delivery's right on time, drop it
    turns out I was on my work profile; switched, and there's my order, so we're through
    the penny has dropped, thank you
    light bulb moment, I get it now
    no longer stuck
    back on track
    everything's hunky dory now
    shipshape again
    that cleared the air, nothing further
    your explanation was spot on, I can manage from here
    I can take it from here
    home and dry
    it came right after a restart
    the spinning wheel is gone and the page loads
    the missing earring was in the tissue paper, don't bother
    cleaner had put the box in the shed, mystery solved
    the other department rang me and it's all squared away
    squared with the shopkeeper, he gave me a new one, so close this
    the bank released the payment, so my worry is gone
    you may stand down, the cat carrier has been delivered
    thumbs up, the tablet pairs now
    no need to escalate, it's done
    kindly treat this enquiry as completed
    request fulfilled, no pending points
    satisfied with the outcome, please end the ticket
    tried your fix and lo and behold it charges
    I've got to the bottom of it myself
    wonderful, the discount shows now, that's me done
  `,
})
