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
    怎么加员工
    开子账号
    加个客服号
    给员工权限
    删掉员工
    改权限
    换管理员
    子账号怎么登
    员工看不到订单
    怎么邀请成员
    权限在哪设
    加一个管理员
    员工走了怎么删
    子账号几个
    重置员工密码
    设角色
    怎么禁用账号
    多人一起管店
    收回权限
    员工登不上后台
    添加同事
    主账号转让
    限制员工权限
    子账号收费吗
    刚招了个运营，怎么给她开后台账号，只让她管商品
    财务要看账，又不想让她动价格，权限该勾哪几项
    仓库有两个人轮班，能不能一人一个登录
    我妹辞职不做了，她的子账号还能登录，怎么停掉
    合伙人也想用管理员身份进店，可以设两个管理员吗
    员工换了手机号，登录短信发到旧号上了，怎么改绑
    我把店长的权限降成普通客服，他那边怎么还能改价
    新人收到邀请点了接受，可成员列表里没有他
    老板娘想随时看店铺情况，给她一个只能看不能改的账号
    子账号名额用完了，有人离职没删，怎么腾出来
    怎么查到是哪个员工把商品下架的，有记录吗
    员工忘了密码，我作为店主能替他改吗
    美工只需要传图，不想让她看到订单和客户信息，怎么设置
    店铺管理员是我前夫，我们离婚了，怎么把管理员换成我
    请了个兼职晚上回消息，能只在晚上开放登录吗
    我有三家店，一个员工账号能同时管这三家不
    不小心把自己的权限关了，现在进不去设置，怎么恢复
    岗位模板有没有，比如客服、仓管、财务，直接套用
    员工账号提示需要实名认证，是必须做的吗
    代运营换了一家，旧公司的人要全部移出去，怎么批量删
    客服下班不退出，第二天别人登不上，能强制他下线吗
    想让员工的退款操作要我点头才行，怎么设审批
    实习生账号想设成一个月后自动失效，做得到吗
    怎么给不同的员工分到不同的组，每组看到的订单不一样
    总公司法人要变成主账号，现在的主账号是前经理，怎么换
    我想看看现在有哪些人能登录我的店铺后台
    子账号昵称能不能显示成员工名字，方便知道谁操作的
    zizhanghao 在哪加
    加员工咋加呀亲😊
    员工登录提示no permission
    把小李踢出去！！他昨天跟我吵架不干了 现在就要停他的号
    权xian不够 咋给
    add一个manager权限
    店是我爸开的，他眼睛不好，想让我在外地帮他打理，又不能老问他要验证码，请问他那边怎么给我加个身份，我自己用自己的手机登
    敬请告知如何为新任职员开设子账户并配置相应权限
    怎麼新增員工帳號
    離職員工的權限要怎麼移除
    店铺怎么添加员工
    员工账号怎么开
    给店里新人开个号
    新来的客服要个登录账号
    怎么给美工开权限
    美工只能改图 怎么设
    仓管只看发货 权限怎么给
    财务权限怎么开
    让会计看账单别的不给看
    运营要能改价 给她加上
    给老婆开个后台账号一起管店
    合伙人怎么加进店铺
    加个店长
    店长权限有哪些
    主管和客服权限有啥区别
    角色怎么新建
    自定义角色
    岗位权限模板有吗
    权限设置在哪
    权限勾错了 怎么改
    员工说看不到订单 是没给权限吗
    员工点退款提示无权限 我怎么放开
    不想让员工看到销售额
    不让客服导出客户资料 怎么关
    退款要店主审批 在哪设
    员工操作要我同意才生效
    能看员工操作记录吗
    谁删了我的商品 查员工日志
    操作日志在哪看 员工的
    哪个员工发的券 能查到不
    员工离职了 账号怎么停
    有人辞职 把他权限收回
    开除了一个 马上断他后台
    子账号删不掉
    停用子账号
    禁用员工号 以后还恢复
    恢复停用的员工账号
    怎么批量删除成员
    批量导入员工
    人太多 能不能一次性加二十个
    子账号上限多少个
    最多能有几个子账号
    子账号要钱吗
    多买几个子账号名额
    邀请链接过期了 员工没加上
    邀请短信员工没收到
    员工接受邀请了列表没有他
    员工手机号换了 子账号怎么改
    子账号改昵称
    员工号改姓名
    子账号密码我能帮他重置吗
    子账号被锁 主账号怎么解
    员工登录要我扫脸吗
    子账号登录要主账号验证码 能取消吗
    员工登录老要我手机收码 咋改
    一个子账号能管两家店么
    一个员工绑多个店铺
    换主账号
    主账号转给别人
    管理员换人
    超级管理员离职了 怎么转
    管理员手机号停了 换管理员
    法人不变 换个管理员
    我要把管理权交给新店长
    两个管理员可以吗
    添加第二管理员
    我不小心把自己从管理员移除了
    管理员误删了店长的账号
    代运营公司要登录 怎么给授权
    外包团队给临时权限
    临时工账号到期自动关
    兼职只给周末权限
    限制员工在公司ip登录
    限制子账号登录时段
    员工在家能登后台吗 怎么管
    怎么看现在几个人有权限
    成员列表在哪里
    清理没用的员工账号
    部门怎么建
    员工分组
    组织架构怎么设
    给客服组统一授权
    实习生只让看不让动
    只读权限有没有
    直播助理怎么加
    主播要上架权限
    快递打单员开什么权限
    staff account怎么add
    权限permission给员工开哪个
    yuangong zhanghao
    子帐号怎么开通啊亲
    店里就一个号 六个人用老是挤下来 想一人一个
    我把店交给侄女打理 她要用自己手机登 我这边怎么加她
    运营昨天走人了 手上还有后台 我怕他乱改价 怎么立刻踢出去
    我们公司两个部门共管一个店，希望仓储只看到发货页面、财务只看到结算页面，请问角色该如何配置
    连锁店 每个分店一个负责人 权限只到自己店 能弄吗
    新员工入职流程 后台怎么给号
    把小陈从成员里去掉
    把阿芳改成客服主管
    打包的小伙子只要看到地址就行，金额别让他看见，这个咋配
    六个人抢一个登录，老是你上来我下去，想每人一个
    昨晚不知哪个同事把价格全调低了，从哪看是谁动的
    外包客服合同到六月，能让他们的权限到期自己没掉吗
    店准备交给侄女，让她当主号，我退下来，要办什么
    数据权限怎么开给会计
    子账号看不到数据报表
    子账号没有发货权限，怎么点
    子账号改库存要授权吗
    子账号下不了账单 是要什么
    店里客服子账号没有退款权限，怎么开给她
    员工有没有权限给顾客退
    怎么添加员工账号
    子账号在哪开
    给店员开权限
    离职员工的号怎么删
    换管理员怎么操作
    主账号转给我老婆
    会计只给看账单，怎么设
    员工说没有权限打单
    子账号能加几个
    怎么限制客服看手机号
    新来的运营要个登录号
    想知道谁改了价格，有日志吗
    子账号加钱不
    邀请员工加入店铺没收到短信
    仓库师傅只要发货权限
    给我儿子开个子号
    staff怎么加，要sub account
    老板换人，超管怎么移交
    权限改了不生效
    辞退的人还能进后台，赶紧踢了
    一个员工管两个店可以吗
    临时工账号能设到期吗
    员工退款要我审批，哪里设
    客服主管权限有哪些
    代运营公司要进我后台，权限怎么给
    两口子一起管店，各用各的号
    子账号要实名吗
    不让员工改收款卡
    我误把自己管理员取消了
    美工只能传图，别的不让动
    员工被锁了，我当老板怎么解
    批量导入二十个员工
    看看店里现在有哪些成员
    成员邀请链接失效
    直播助手权限怎么开
    合伙人想要管理权
    子账号登录限定IP行不
    店长休假，权限临时给别人
    部门怎么分组
    子账号误删能恢复吗
    员工操作记录查询
    只读账号有没有
    想把店交给侄女打理，管理员改她
    财务岗和运营岗怎么分开授权
    表弟来帮忙，给他开号
    员工不能导出订单，怎么限制
    店铺成员上限满了
    咋让伙计用自己手机登店铺
    超级管理员变更需要材料不
    取消某人的改价权
    我是员工，怎么接受店铺邀请
    降级管理员为普通成员
    法人和管理员可以不是一个人么，想换管理员
    子账号名字改一下
    夜班客服单独开号
    把前代运营的人全移除
    三个合伙人怎么都能进后台
    兼职的号设个到期日
    前合伙人今晚必须踢出店铺
    店铺大号换成我妹，怎么转
    员工进来菜单是空的，缺哪项权限
    轮班的人共用一个号，有更好办法不
    仓库的人每周换，快速加删怎么弄
    谁删了图片，能查到是哪个伙计吗
    代理商只许改链接，别的关掉
    一个店最多能请几个帮手账号
    利润不想让员工看见
    扫码加员工有这功能没
    给秘书弄个店铺登录
    冻结助理账号，先查事情
    员工登录时间老板看得到不
    小舅子打包侄女拍照我管钱，怎么让各人只看见该看的
    管店的姑娘早上发短信说不干了，后台钥匙还在她手上，在哪儿收回
    请个翻译进来改一周详情，到期自动关掉权限行不行
    董事长六月退，店铺总账号要交给接班人，要办哪些手续
    给店员单独开个登录怎么弄
    子账号最多建几个
    打包工只让看订单页，权限咋设
    会计只给看账不给改
    前员工还能进后台，把他权限收了
    邀请链接过期了，新来的小妹加不进
    主管理员离职了，怎么换成我
    店铺转让，主账号交接怎么操作
    怎么查是哪个员工改的价
    让代运营进店，只开上架权限
    员工提示无权限打不开仓库页
    产假期间先停用她的子账号
    兼职只准晚上登录，能限时段吗
    不想让伙计看到营业额，咋隐藏
    子号密码被他输错锁了，老板怎么解
    一个员工同时管两家店可以吗
    老婆也要进店铺后台，添加一下
    批量加十个双十一临时工
    想給合夥人管理權限
    操作日志按人看在哪
    角色有哪几种，运营和客服权限差在哪
    把实习生升成组长，系统里怎么调
    我被拉进一个不认识的店当员工，怎么退出
    新来的staff要不要实名
    父亲过世，店铺管理员改成我名下怎么办
    仓管辞职了，怎么移除成员
    外包美工要传图，给他开个有限权限
    老板娘也想当管理员，怎么设双管理
    员工换手机了，子账号绑定的号在哪换
    谁把商品删了，能查到是哪个子号吗
    把仓库、客服、财务分成几个部门怎么弄
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
    add staff
    new user for my shop
    employee account
    change permissions
    delete a staff login
    second admin
    make someone admin
    staff can't log in
    user roles?
    invite team member
    remove access
    sub-account limit
    staff password reset
    set up roles
    disable an employee
    several people one shop
    who has access
    limit what staff see
    add my assistant
    swap the admin
    share the shop with my partner
    team settings
    no permission for my clerk
    cancel a member's access
    I've hired someone for the catalogue, how do I give her a login for products only?
    Our bookkeeper should see the accounts but not touch prices, which boxes do I tick?
    Two people share the warehouse shifts, can each have their own login?
    My sister stopped working for us and her login still works, how do I disable it?
    My business partner wants to be an administrator too, can there be two?
    An employee has a new number and the login code goes to the old one, where is that changed?
    I demoted the manager to support, so why can he still edit prices?
    The new guy accepted the invitation but isn't on the member list
    The owner's wife would like a look-only login, is there such a role?
    All user seats are taken although some people left, how do I free one?
    How can I find out which member of staff took the product offline?
    Can I as the owner set a new password for one of my employees?
    Our designer only uploads pictures, how do I keep orders and customers hidden from her?
    The registered admin is my ex-husband, how do I become the administrator instead?
    A part-timer answers messages at night, can his access be limited to these hours?
    I have three stores, can one employee login cover all of them?
    I accidentally removed my own rights and can't open the settings, how do I undo it?
    Are there ready-made roles for support, warehouse and accounts?
    Staff are asked to verify their identity, is that compulsory for every user?
    We've changed agencies, how do I remove all the old agency's people at once?
    A colleague didn't log out and now nobody else gets in, can I force him off?
    I want refunds by my staff to need my approval, where do I set that?
    Can an intern's login run out by itself after a month?
    How do I put my people in groups that see different orders?
    The main account sits with a former manager, how is it moved to our director?
    I'd like to see everyone who's able to get into our back office
    Can each sub-account show the employee's real name so I know who did what?
    Our head office wants oversight of the shop, how do I add them as viewers?
    What's the difference between an administrator and a manager in rights?
    Do I need to give my helper my password or can she have a login of her own?
    New shift leader starts Monday, she needs the right to cancel orders, how do I grant it?
    add user how??
    my worker get "acces denied" what now
    staff login plz where
    子账号 for my wife how to make
    kick tom out NOW he just quit and still has the login 😡
    permisions page missing on app
    It's my dad's shop, but his eyes are poor and I run it for him from another town. Asking him for codes all the time is a pain. How does he add me so I can log in with my own phone?
    Kindly advise how one creates a subordinate account for a newly appointed employee
    i want my brother also enter shop, not with my password, how
    can my VA get access to listings but nothing w/ money
    add a sub-account
    create a login for my employee
    new starter needs access to our shop
    set up a user for my assistant
    invite a colleague to the store
    how to give my wife access to my shop
    let my partner manage the shop with me
    make my brother an admin
    add a shop manager
    add someone to seller centre
    how do I add team members
    create separate logins for my staff
    one login per employee please
    we all share the owner's login, want individual ones
    user roles explained
    what roles are there for staff
    what can a manager do that an agent can't
    create a custom role
    read-only access for an intern
    view-only user
    give the accountant access to settlements only
    bookkeeper should only see statements
    warehouse lad only needs the shipping page
    packer role
    photographer access, pictures only
    let our marketing girl edit prices
    allow my agent to issue refunds
    stop employees seeing turnover
    hide customer details from staff
    block staff from changing prices
    prevent team members from exporting data
    refunds by employees should need my approval
    approval step for what staff do
    staff says "no permission" on orders, which right do I tick
    employee can't see the listings tab, how do I give her the right
    I ticked the wrong rights for Amir, change them
    promote Lucy to supervisor
    downgrade a user's role
    change employee's role
    staff activity log
    see which employee deleted a listing
    who on my team cancelled that sale, is it logged
    audit trail for team members
    employee left, remove access
    revoke a former worker's access
    sacked a guy, cut him off from the back office
    delete a sub account
    can't delete a team member
    deactivate a user, maybe bring back later
    reactivate a suspended staff user
    remove several users at once
    bulk import employees
    add twenty users in one go
    how many sub-accounts can a shop have
    user limit per store
    do extra staff seats cost anything
    buy more seats for team
    invite link expired, send the staff invite again
    my employee didn't get the invitation
    he accepted the invite but isn't on my team list
    employee has a new phone number, update the sub-account
    rename a staff user
    can I as owner reset my staff's password
    unlock a team member's account, I'm the main account
    staff sign-in always sends the code to me, can they use their own phone
    sub-account in two stores?
    one employee for three shops, single login
    transfer the main account to someone else
    change the shop administrator
    hand over admin rights
    the admin has left the company, how do we replace him
    owner role transfer to my daughter
    switch primary user
    the administrator's number is dead, new administrator needed
    I removed my own admin rights by accident
    deleted the manager's user by mistake, restore
    agency needs access to run our store, as users
    outsourced chat team, temporary accounts for them
    temp worker account that expires
    limit staff login to office hours
    restrict staff sign-in to our office IP
    who currently has access to my shop
    list of users on my store
    clean out old users
    create departments for staff
    group my team by department
    rights for the support group in one click
    add a livestream assistant to my shop
    branch managers should only see their own branch
    员工 account how to add
    give permission to staff how sir
    please tell how to create user id for my office boy in seller panel
    i want my cousin can enter also in the shop with own password
    emplyee login creation
    sub acct limit?
    Two departments run our store; logistics ought to see dispatch only and finance the settlements only. How are the roles to be configured?
    my niece takes over the daily running of the store, she wants to use her own mobile, what do i need to click
    the ops guy quit last night in a rage and he's still got the keys to the back end, how do I lock him out right now
    take Ben off our store's users
    Our new girl on the photo team should upload pictures but never see turnover, which rights does she get?
    the temp finishes Friday, can her user switch itself off then
    The lad who packs for us should see addresses and nothing about money, how do I arrange that in the store?
    Six of us share a single login and keep throwing each other out, can everybody have their own?
    someone on my team lowered all the prices last night, where do I see who did it
    our chat agents come from an outside firm, could their rights end by themselves in June
    how do I share shop data with a partner
    my accountant's login can't open statements
    my accountant's sub-login can't see the statements page
    staff login can't confirm shipments
    staff permission for stock changes
    Can my employee issue refunds or only me
    I'd like my assistant to be able to issue refunds, where's that permission
    my employee's login lacks the button to reimburse customers
    how do I add an employee to my shop account
    can two people manage one store
    create a login for my assistant
    remove a staff member who left
    give my accountant access to the bills only
    how to limit what my staff can see
    transfer ownership of the store to my wife
    Make my partner an administrator
    how do I change an employee's permissions
    sir how to give access to my staff in seller panel
    ex-employee can still log in, cut him off
    is there a role for warehouse workers
    new hire needs access to orders
    how to set up user roles
    sub-account creation steps
    revoke rights of my former manager
    can I see which staff member changed the price
    do extra users cost money
    my colleague didn't get the invitation to join the shop team
    invite link for a co-worker has expired
    hide turnover from interns
    team management page?
    how many users may a shop have
    one staff for two shops with the same login?
    who is the main admin of our store and how do I swap
    designer should only upload pictures, set that up please
    my helper can't see the refunds tab, missing permission
    set approval so that employees can't refund without me
    temporary account for seasonal help
    Disable a worker's access while she's on leave
    add my son as a user of the shop
    I want to hand the primary account to my daughter
    how to rename a sub user
    member says no permission when printing labels
    permission settings for customer service reps
    reset the login of one of my clerks in team settings
    block staff from downloading buyers' phone numbers
    link my employee's phone to his own staff login
    can my agency get limited access to the store
    role templates?
    what can a viewer role do
    I left the company, how can I be removed as the shop's admin
    change super admin
    employee account locked, how do I, the owner, free it
    give night shift their own accounts
    which rights does the finance role have
    bulk import of staff accounts from a list
    our founder died, we need to move the owner rights to his brother
    staff must verify identity? why
    switch admin phone number to the new boss
    kick a member out of my shop team
    can freelancers be added as staff
    seat limit reached, how do I buy more seats
    how to add coworker
    separate access for the stock guy
    part-timer shouldn't be able to change bank details
    grant my cousin rights for livestreaming
    co-owner access
    who did that? find out which worker cancelled the order
    do I share my password or is there a proper way to let staff in
    supervisor rights for Anna, please explain how
    allow the photographer into the listing section only
    sacked someone today, lock him out now
    permission denied for my packer
    departments and groups in the team settings
    set up different levels of access
    restrict login hours for employees
    restrict staff to the office IP
    add admin
    my employee has two roles, can they be merged
    invitation email to staff never arrives
    I'm the secretary, boss wants me to have my own user
    could a member belong to several stores
    can a staffer hold the master account in my absence
    sub users need face scan?
    bookkeeper login read only
    promote a staff member to manager
    how can I view all users having access to my store
    Employee changed her mobile, how to update in members
    remove old agency staff from our shop
    how do I accept an invitation to become a member of a store
    create accounts for 5 new colleagues at one go
    team access for a family business, mum dad and me
    is it possible to clone a role
    our intern deleted a listing, stop interns from deleting
    let the driver only see the address page
    staff list shows strangers, how do I delete them
    main account holder abroad, appoint a deputy
    does removing a member erase his chats
    operator permissions
    my clerk gets logged out each time I log in, give us separate users
    how to downgrade an admin to normal staff
    audit trail of employees
    what is the difference between owner, admin and operator
    want to recruit helper, she need own ID in my shop
    add worker on mobile app possible or only on computer
    user management
    access rights for external tax adviser
    who may invite new members, just me or managers too
    sub account for my live host
    I can't add a member, it says phone already registered
    my brother is joining the business, add him
    staff quit, transfer her role to the replacement
    can permissions be set per product category
    multi user login
    suspend a sub account for a week
    team member invitation pending, resend
    how to give cs girl right to issue small refunds
    primary admin handover
    i accidentally took away my own admin right
    employee rights don't take effect
    can you recover a deleted staff account
    add store staff with email only
    delegate shop management while I'm in hospital to a trusted employee
    login for packers without price info
    my accountant needs a key to the finance tab only
    I'd like to pass the shop's ownership on to my sister, who becomes the boss account
    a staff login for the lad in packing
    take away the rights of a colleague who resigned
    worker can't see the orders tab, which permission is it
    who on my team deleted the photos, is there a record
    our store has three partners, how do we all get in
    how many helpers can be invited to manage one shop
    let my agency edit listings but nothing else
    set an expiry date for a temp's login
    give Ravi manager rights in seller panel
    need another admin besides me
    a hierarchy of roles for 12 employees
    the invitation I sent to my clerk bounced
    my ex-business partner must lose access to our store tonight
    hand the crown to my son: new main account holder of the shop
    what may an operator do that a viewer may not
    I don't want employees to see profit
    secretary account in my shop, how
    add staff by scanning a QR code?
    freeze my assistant's user while I investigate
    employee says her menu is empty after joining our store team
    duplicate staff entries, how to delete one
    let the temp print but not refund, which boxes do I tick
    can an owner see staff login times
    do all users of a store need real-name checks
    shift workers sharing one login, better solution?
    remove a previous administrator who's unreachable
    our warehouse people change weekly, quick way to add and delete them
    my brother-in-law packs, my niece does the pictures and I hold the purse, how do I give each of them just what they need in our shop
    the girl who managed our store resigned by text this morning and still has every key, show me where to strip her of them
    how to add 员工 in my shop, only can see orders
    can I let a translator into the listing section for one week and have the door close by itself afterwards
    our chairman retires in June, so the chief account of the store must go over to his successor, which forms do we need
    how do I give my shop assistant her own login
    add employee to my seller account
    set up a sub-account for a packer
    invite a colleague to the store backend
    team invitation never reached my worker's inbox
    invite link expired for my new clerk
    resend the team invite
    staff can't accept the invitation
    how many sub users may a shop have
    limit on staff seats?
    pay extra for more staff seats?
    create a role for the stockroom
    which roles exist for shop staff
    what may an editor do that a viewer may not, in team roles
    custom permission set for our photographer
    let the apprentice see sales but not touch prices
    hide revenue from employees
    block my staff from viewing customer phone numbers
    stop workers from issuing refunds without me
    only I should be able to change the bank account, lock it for staff
    spending limit for employees in the seller panel
    approval needed before a temp's changes go live, can that be set
    read only rights for my tax adviser
    bookkeeper access without edit rights
    give the agency limited access to our store
    outside freelancer needs to upload listings, how do I let him in
    temporary access for a week, possible for a helper?
    restrict a staff login to office hours
    restrict staff logins to our shop's IP
    can two employees be on at once with separate logins
    everybody uses one password in our shop, how do I split it up
    shared login is messy, how do I give each their own
    my wife wants into the store account too
    my son takes over at weekends, add him
    add a business partner as co-owner
    change who's the primary administrator
    make my deputy the admin
    hand over admin rights to the new manager
    the admin left the firm and nobody else has rights, how do we take over
    old boss is still listed as super admin, swap him
    transfer store ownership to my brother
    founder died, make me the administrator of the shop
    sold my shop, how do I pass the main account on to the buyer
    remove an ex-employee's access
    fired someone today, cut his login now
    kick out a former worker from the seller panel
    revoke access of a freelancer
    delete a sub-account that's no longer used
    disable staff login while she's on maternity leave
    suspend a worker's access for a month
    ex-partner still gets into our store backend, remove her
    check who's got access to my shop
    list of all users on the store
    who changed the price last night, is there a log per employee
    activity log of staff
    see which employee cancelled the sale
    audit trail by user?
    an employee's role reset to viewer by itself
    my clerk sees "no permission" on the orders page
    helper can't open the warehouse tab, which right is lacking
    gave rights but she still can't see the payouts page
    role changes take how long to apply for staff
    rename a role in my team
    change a staff member's e-mail in the team list
    employee has a new mobile, where do I swap it on the sub-account
    sub-account locked after wrong passwords, how do I as owner unlock it
    my assistant forgot her sub-account password, can I set one for her
    two-step verification for all team members, enforce?
    staff need a code from my phone each time, can they have theirs
    one employee for two shops, one login?
    manage staff over several stores
    copy the same roles to my second shop
    group employees into departments
    assign a branch manager
    appoint a supervisor over the sub-accounts
    promote a packer to shift leader in the system
    demote someone to basic rights
    may family members without contract be added as staff
    must each staff member verify their identity
    can an under-18 trainee be added as user
    name tag shown for staff in the team area, edit?
    how do I leave a shop's team I was added to
    I was added as staff to a stranger's shop, remove me
    I'm the new employee, how do I accept my boss's team invite
    member says link "already belongs to another shop"
    my employee already has a buyer login with that e-mail, can I still add him
    sir how to make sub user for my shop
    give right to my operator for order only
    please tell how to add one more admin
    how remove worker from my shop account, he left job
    I have shop, I want my cousin can enter also, how
    bulk add fifteen seasonal helpers
    import staff list from Excel
    add the night shift, four people, to the panel
    seasonal workers: remove them all at once in January
    Kindly explain the procedure for delegating administrative privileges within our storefront.
    owner away for surgery, who can act, how do I authorise a stand-in in the panel
    子账号 for my intern, how
    cousin quit in a huff and still has the keys to my shop backend. take them off him, how?
    accounts lady needs the money pages and nothing else
    my sister quit minding the stall, her backend access should end
    let a co-founder be equal owner in the panel
    two cashiers share my password, want one each
    which box allows a worker to see sales yet not money
    an invite for my new packer shows "expired"
    temp from the agency starts Monday, open a login limited to parcels
    the shop was left to me in a will, make me its administrator
    approve what a junior does before it's live, is there such a staff right
    who among my people deleted the listing, is there a trace
    sub-account for a virtual assistant in Manila, how
    store handed to a buyer, give her the owner role
    split duties: one person for stock, one for money
    my deputy's rights vanished overnight, restore them where
    move a worker from shop A's team to shop B's
    how is a departed employee locked out on the spot
  `,
})
