/** Jobs, pay, study. */
export const work = `
work: job|work|career|employment|occupation|profession|working ; 工作|职业|上班|就业|职位|干活
office: office|workplace|headquarters|desk job|cubicle ; 办公室|单位|总部|职场|写字楼
employee: employee|staff|worker|colleague|coworker|personnel|workmate ; 员工|同事|职员|工作人员|雇员
employer: employer|boss|my company|company i work ; 雇主|老板|用人单位|公司
salary: salary|wage|wages|pay rate|income|earnings|how much earn|hourly rate ; 工资|薪水|薪资|收入|月薪|年薪|待遇
payday: payday|paycheck|pay day|paid next|get paid|next paycheck|pay stub|payslip|when get paid ; 发工资|发薪|工资日|工资条|发钱|发薪日
bonus: bonus|commission|raise|incentive|overtime pay ; 奖金|提成|加薪|年终奖|加班费
vacation: pto|vacation|vacation days|time off|annual leave|leave days|days off|holiday allowance ; 年假|休假|请假|假期|带薪假|调休
vacation-request: pto request|request time off|request vacation|request leave|submit pto|take vacation|put in vacation|apply for leave ; 申请休假|请年假|申请假期|请几天假|提交请假|请个假
vacation-balance: pto balance|vacation days left|days left|how much vacation|pto left|time off left ; 剩余假期|年假余额|假期余额|还剩年假
vacation-used: pto used|vacation used|days taken|how much used|time off used ; 休了几天|已休|用掉的假
vacation-status: pto approved|vacation approved|leave approved|request approved|pto request status|time off approved ; 假批了吗|休假批准|请假通过|假期审批|批假
sick-leave: sick leave|sick day|maternity leave|parental leave|paternity ; 病假|产假|陪产假|事假|婚假
tax-form: w two|tax form|tax document|pay statement|tax withholding|withholding ; 税表|完税证明|代扣税|个税申报|税单
direct-deposit: set up direct|direct deposit|deposit into account|paycheck into ; 工资代发|直接存款|直接入账|代发设置
retirement-plan: retirement plan|rollover|roll over|pension plan|old account from ; 退休计划|养老计划|年金转移|退休账户
resign: resign|resignation|quit job|notice|fired|laid off|layoff|dismissed ; 辞职|离职|被裁|裁员|开除|辞退
hire: hire|recruit|recruitment|hiring|job opening|vacancy|vacancies ; 招聘|招人|招工|职位空缺|应聘|求职
interview: interview|resume|cv|cover letter|candidate|job interview ; 面试|简历|求职信|候选人|面试官
benefits: benefits|perks|fringe benefits|company benefits ; 福利|五险一金|补贴|津贴
shift: shift|schedule at work|roster|night shift|work hours ; 轮班|排班|夜班|值班|上班时间
overtime: overtime|work late|extra hours|work weekend ; 加班|加点|周末上班
business-trip: business trip|travel expenses|expense report|per diem|work trip ; 出差|差旅|报销单|差旅费
project: project|assignment|report due|proposal|presentation|task at work ; 项目|方案|报告|汇报|课题
training: training|course|class|workshop|lesson|tutorial|certification ; 培训|课程|课|讲座|考证|上课
school: school|college|university|kindergarten|campus|high school ; 学校|大学|学院|幼儿园|中学|小学|校园
student: student|pupil|undergraduate|student discount|freshman ; 学生|大学生|研究生|学生证|学生优惠
teacher: teacher|professor|tutor|instructor|coach ; 老师|教师|教授|教练|家教
exam: exam|test|quiz score|grade|midterm|exam result|gpa ; 考试|成绩|测验|分数|考题|高考
homework: homework|essay|assignment|thesis|term paper ; 作业|论文|作文|功课
tuition: tuition|scholarship|student loan|school fee|fafsa ; 学费|奖学金|助学金|助学贷款
degree: degree|diploma|graduate|graduation|major|phd|bachelor ; 学位|毕业|文凭|专业|学历|博士
partnership: partnership|collaborate|collaboration|cooperate|sponsor|affiliate|influencer|work with you ; 合作|加盟|商务合作|赞助|推广合作|联名
seller-side: become seller|sell on|open shop|seller account|my shop|list products|merchant account ; 入驻|开店|商家入驻|卖家账号|上架|我的店
marketing: marketing|advertise|advertisement|advertising|campaign|promotion campaign ; 营销|推广|广告|宣传|投放
startup: startup|entrepreneur|start business|own business|freelance|self employed ; 创业|自由职业|个体户|自雇
`
