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
    店里多了个人手，子账号在哪儿新建
    我想给员工开个账号
    新员工怎么登录店铺后台
    怎么更换店铺管理员
    怎么限制员工看财务数据
    可以加几个子账号
    员工忘了密码怎么重置
    怎么邀请成员加入店铺
    店铺能多人管理吗
    我想让同事帮忙管理店铺
    仓库人员只要打单发货权限，怎么给
    怎么修改员工的角色
    主账号想换成我老公
    运营离职，怎么收回权限
    怎样查看员工的操作记录
    子账号权限不够，看不到订单
    怎么让财务只看账单
    管理员手机号换了，怎么改管理员
    客服离职，账号要注销
    店长的权限怎么设置
    如何创建新的岗位角色
    一个员工能管两个店吗
    怎么把超级管理员转给别人
    成员邀请链接发不出去
    员工收不到邀请短信
    子账号怎么改名
    员工账号被锁了怎么解
    怎么给外包团队授权登录
    给临时工开个账号，月底自动失效行吗
    我要删掉一个子账号
    员工能看到客户手机号吗，怎么关掉
    子账号在手机上怎么登
    权限管理在哪里
    怎么批量添加员工
    子账号数量满了怎么加
    想给合伙人开和我一样的权限
    新人入职，如何分配后台权限
    能不能禁止员工改价格
    怎么把客服和仓库分组
    前员工还能登录后台，怎么取消
    给会计开账号，要什么步骤
    亲 子帐号咋添加呀
    zizhanghao zenme jia
    add员工账号在哪
    要幫員工開帳號，怎麼操作
    如何移除已離職的管理員
    招了个小伙伴😄怎么让她也能进后台
    我弟来帮我发货，想给他开个只能看订单的号
    主管换人了，旧主管的权限要收回，新主管的要加上，在哪里弄
    店里三个客服共用一个号总是互相顶下线，想给她们一人开一个，怎么开
    子账号能设置登录时间和地点限制吗
    店里新招了两个客服，想给她们各开一个账号，在哪里添加
    仓库的小王只需要打单发货，怎么给他设这么一个权限
    原来的店长上周离职了，怎么把他的账号从店铺里删掉
    我老婆帮我看店，想让她能登后台但看不到资金，怎么弄
    管理员手机号是前同事的，现在要换成我的，怎么操作
    给员工发了邀请，他说链接打不开，要重新邀请吗
    子账号登进去只能看商品看不到订单，权限在哪里改
    请了代运营公司，给他们开什么角色的账号比较安全
    想知道是哪个员工把价格改错了，后台有操作记录吗
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
    I want to give my assistant access to the shop
    How can I set permissions for my staff?
    An employee left, how do I delete her account?
    Can I change the admin of my shop?
    Can several people manage the shop?
    How do I invite a team member?
    My new employee can't log in to the seller account
    my staff member forgot his password
    What permissions can I give to a sub-account?
    I want my accountant to see only the finances
    How do I restrict what my employees can see?
    Make my wife an admin of the store
    How do I transfer admin rights to a colleague?
    Give the warehouse worker access to orders only
    Does it cost extra to add users?
    The invitation email didn't reach my colleague
    How do I create a new role?
    Can I see what my employees did in the account?
    I need to add five users to our seller account
    My employee has no permission to edit products, how do I grant it?
    How do I give a freelancer limited access?
    Revoke access for a former manager
    two admins possible?
    who has access to my shop, where can I see that
    I'm the new owner's assistant, how can he add me?
    The old administrator left the company, how do we get a new one?
    Can I stop staff from issuing refunds?
    set up accounts for customer service team
    Where are the user settings?
    Is there a way to give my photographer access to images only?
    How to let my business partner log in with his own account
    sub account is locked, how do I unlock it
    Can one employee work in both of my shops?
    edit staff rights
    I fired someone today and need his login blocked immediately
    how add worker in shop account?
    add user pls, my cousin will help me 😊
    staff acc password reset how
    permisions for employees where?
    Can my team log in at the same time with separate users?
    We share one password among four people, how do we get separate logins?
    What can a "viewer" do and what can an "editor" do?
    I hired a marketing agency, what access should I give them and how?
    Is it possible to hide customer data from my employees?
    Limit a team member to answering chats only
    Bulk invite of staff accounts?
    My son should be able to print orders and nothing else, how do I arrange that?
    Can I demote an admin to normal user?
    The admin's email belongs to someone who no longer works here. How do we change who the administrator is?
    Does each staff member need their own phone number to get an account?
    how do I assign a store manager
    I hired two support people and want to give each her own login, where do I add them?
    Our warehouse guy only needs to print labels, how do I set a role like that?
    The former manager left last week, how can I take him off our seller account?
    My wife helps with the shop, can she log in without seeing the money?
    The admin phone number is an ex-colleague's, how do I make myself administrator?
    My employee says the invite link won't open, should I send a new invitation?
    The sub-account sees products but no orders, where do I change its rights?
    We're hiring an agency to run the shop, which role is the safest to give them?
    I want to know which employee changed the price, is there an activity log for staff?
  `,
})
