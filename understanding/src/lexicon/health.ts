/** The body and who looks after it. */
export const health = `
health: health|healthy|wellness|wellbeing|fitness ; 健康|养生|身体状况|保健
doctor: doctor|physician|gp|specialist|surgeon|pediatrician ; 医生|大夫|专科|专家号|主治
hospital: hospital|clinic|emergency room|urgent care|medical center ; 医院|诊所|急诊|门诊|卫生院
doctor-appointment: doctor appointment|see a doctor|medical appointment|book doctor|doctor's appointment ; 挂号|看医生|看病|预约医生|就诊|就医
medicine: medicine|medication|pill|drug|antibiotic|painkiller|aspirin ; 药|药品|吃药|药片|抗生素|止痛药|药物
pharmacy: pharmacy|drugstore|chemist|prescription|refill|refill prescription ; 药店|药房|处方|配药|开药|处方药
dose: dose|dosage|how many pills|side effect|side effects|overdose ; 剂量|用量|副作用|吃几片|服用
sick: sick|ill|illness|unwell|disease|feel sick|not feeling well ; 生病|不舒服|病了|难受|疾病|患病
fever: fever|cold|flu|cough|sore throat|runny nose|sneeze|covid|coronavirus ; 发烧|感冒|咳嗽|流感|嗓子疼|流鼻涕|新冠
pain: pain|hurt|ache|headache|sore|migraine|painful ; 疼|痛|头疼|疼痛|头痛|酸痛
stomach: stomach|stomachache|nausea|vomit|diarrhea|throw up|constipation ; 胃|肚子疼|恶心|呕吐|拉肚子|便秘
injury: injury|injured|wound|bleed|cut myself|sprain|bruise|fracture|blood ; 受伤|伤口|流血|扭伤|骨折|出血
skin: skin|rash|itch|itchy|acne|eczema|sunburn ; 皮肤|皮疹|痒|痘痘|湿疹|红肿|晒伤
teeth: teeth|tooth|dentist|dental|toothache|braces|gums ; 牙|牙医|牙齿|牙疼|口腔|矫正
eyes: eye|eyes|vision|eye exam|optometrist|eyesight|optician ; 眼睛|视力|眼科|近视|验光
heart: heart|blood pressure|heart attack|cholesterol|pulse|heart rate ; 心脏|血压|高血压|心率|胆固醇
diabetes: diabetes|blood sugar|insulin|glucose|diabetic ; 糖尿病|血糖|胰岛素|高血糖
cancer: cancer|tumor|chemotherapy|biopsy ; 癌|肿瘤|化疗|癌症
pregnancy: pregnant|pregnancy|birth control|give birth|due date baby|expecting baby|maternity ; 怀孕|孕妇|孕期|备孕|生孩子|避孕
mental-health: mental health|depression|depressed|anxiety|therapist|therapy|counseling|panic attack ; 心理|抑郁|焦虑|心理咨询|失眠焦虑|情绪问题
self-harm: suicide|kill myself|self harm|end my life|want to die|hurt myself ; 自杀|想死|轻生|自残|不想活|活不下去
sleep: sleep|slept|insomnia|asleep|nap|bedtime|can't sleep ; 睡觉|睡眠|失眠|睡不着|午睡|入睡
tired: tired|exhausted|fatigue|sleepy|worn out|burnt out ; 累|疲惫|疲劳|困了|好累|犯困
stress: stress|stressed|pressure|overwhelmed|burnout ; 压力|紧张|压力大|喘不过气|心累
ambulance: ambulance|first aid|paramedic|call emergency|poison control ; 救护车|急救|抢救|急救箱
blood-test: blood test|lab result|x ray|scan result|mri|checkup|physical exam|test results ; 体检|化验|验血|检查报告|拍片|核磁
surgery: surgery|surgical|transplant ; 手术|开刀|动手术|移植
body: body|arm|leg|hand|foot|finger|knee|shoulder|back pain ; 身体|手臂|腿|膝盖|肩膀|手指|腰
hair: hair|haircut|barber|salon|hairdresser|bald ; 头发|理发|美发|剪发|发型|脱发|剪头发
body-weight: my weight|bmi|overweight|obese|gain weight|body weight ; 体重|肥胖|长胖|超重|身高体重
smoke-drink: smoking|cigarette|quit smoking|tobacco|vape|drunk|hangover ; 抽烟|香烟|戒烟|烟|喝醉|宿醉
disability: disability|disabled|wheelchair|accessible|deaf|blind|hearing aid|accessibility ; 残疾|轮椅|无障碍|盲人|聋|助听器
beauty: spa|massage|nail salon|manicure|facial|beauty salon ; 按摩|美容|美甲|美容院|足疗|水疗
mask: mask|face mask|sanitizer|disinfect|hygiene ; 口罩|消毒|酒精|卫生|洗手液
`
