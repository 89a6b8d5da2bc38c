import { defineIntent } from '#intents/define'

export const sellerMembers = defineIntent({
  intent: 'seller-members',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '添加员工和权限', en: 'Add staff and roles' },
  definition: {
    zh: '卖家问怎么加子账号、给员工权限、换管理员、删除离职的人。',
    en: 'A seller asks how to add staff accounts, set rights, change the administrator or remove those who left.',
  },
  borders: {
    'answer-buyer-question': {
      zh: '客服分流、回复归回复买家。',
      en: 'Sharing out and answering chats is answer buyer question.',
    },
    'seller-api': {
      zh: '给软件授权归接口。',
      en: 'Granting access to software is the interface.',
    },
    'change-profile': {
      zh: '买家改自己资料不在这里。',
      en: 'A buyer changing their own profile is not meant here.',
    },
  },
  zh: `
    添加员工
    子账号
    怎么加客服账号
    子账号权限
    删除员工账号
    员工离职删除
    加管理员
    多人登录
    角色权限
    邀请同事
    子账号密码
    转让管理员
    子账号登不上
    只给看订单的权限
    怎么加子账号
    给员工开权限
    離職的人怎麼刪掉
    主账号换人
    只想让客服看订单不能看钱
    最多能加几个人
    子账号密码忘了怎么重置
    员工登录不上 提示无权限
    角色有哪几种
    管理员手机号是前员工的 换不了
    能让会计只下载账单吗
    add staff 到店铺后台
    新来的仓管要能打单 怎么设
    谁改了价格 有操作日志不
    邀請同事的鏈接過期了
    zi zhanghao
    一个人能管三个店吗 用一个登录
    代运营公司要进我后台 给到什么程度合适
    子账号需要人脸认证么
    停用某个账号但保留聊天记录
    两个人同时登主账号被挤下线
    部门结构怎么建
    把运营小周的权限升成主管
    限制他们导出客户信息
    外包客服怎么授权 到期自动收回可以吗
    兼职只上周末，能限制登录时间不
    员工换手机了收不到验证
    我不想共享密码，我老婆也要能进店铺看单发货，又不想她误点改价，请问给她开一个什么样的号，手机上怎么登
    一人一号要另外收费吗
    上次授权给设计师传图片的号还在不在
    拥有者转移
    权限改了不生效 要重新登录？
    前合伙人还能登我们店 赶紧把他踢了怎么踢
    子账号能收到打款通知不
    法人在国外 能授权我当超级管理员么
    我们总共十二个人，三个客服两个美工剩下打包，现在全用老板的号，老板天天被验证码吵醒，想一次性把大家的账号建好分好组，有没有模版可以导入
    实习生误删过商品，想让他的操作先经我同意再生效，有审批那种设置吗
    上周我们把财务外包给一家事务所，他们派来两个人，一个只对账一个只报税，轮流来，有没有办法让这两人看到流水却看不到客人姓名和电话
  `,
  en: `
    add a staff account
    add an employee
    user permissions
    invite a colleague
    sub account
    remove a user
    give access to my staff
    team members
    change user role
    how many users can i have
    add a second admin
    employee login
    staff permissions
    transfer ownership of the account
    user rights for my team
    how do i add a staff account
    give my employee access
    remove someone who left
    change the main administrator
    i want support people to see orders but not money
    how many users can we have
    reset password of a sub account
    my colleague gets "no permission"
    which roles exist
    the admin phone belongs to a former worker, can't switch it
    accountant should only download bills
    invite link expired
    子账号 for warehouse guy to print
    who changed the price yesterday, is there a log
    One login for three stores possible?
    agency wants into our back office. How much should they be allowed
    block an account but keep its chats
    two of us on the owner login keep kicking each other out
    is there a charge per extra user
    make Zoe a supervisor
    stop staff from exporting customer details
    temporary access which ends by itself for a freelancer
    weekend helper, may login hours be limited?
    ex partner still can log in to our shop, how do i kick him out right now
    transfer ownership to the new director
    new phone, employee doesnt get the login code
    rights changed but nothing happens on her screen
    intern deleted a product once. Is there some setting by which what he does waits for my okay
    department groups
    hello how i can let my wife enter the shop also from her telephone
    does every member need to be identified with face
    designer only uploads photos, what role
    My wife has to look at sales and pack them, without touching any prices by accident. I'd prefer not to share my password. What kind of login suits her, and how would she get in on a tablet
    list everyone who has access to our store
    owner abroad, i'm to be super admin, what's needed
    can a user belong to two shops
    read-only user
    notifications go only to me, want the team to receive them as well
    员工 left, delete or disable which better
    There are twelve of us, three on chat, two on pictures, the rest pack. All use the boss's login and his phone wakes him with codes. We'd like to create and group everybody in one go, is there a sheet to import?
    Our bookkeeping went to an outside firm last week, which sends two people in turn. They've got to see the money movements, though never a customer's name or number. Can you describe how to set up such a pair of logins
  `,
})
