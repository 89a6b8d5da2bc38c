/** Driving, and keeping a vehicle going. */
export const cars = `
car: car|vehicle|automobile|auto|suv|sedan ; 汽车|车子|轿车|小车|车辆|爱车
truck: truck|lorry|van|pickup truck|trailer ; 卡车|货车|面包车|皮卡|拖车
motorcycle: motorcycle|motorbike|scooter|moped|e bike ; 摩托车|电动车|电瓶车|电单车|踏板车
electric-car: electric car|ev|tesla|charging station|hybrid|charging pile ; 电动汽车|新能源|充电桩|混动|纯电
drive: drive|drove|driven|driving|behind the wheel ; 驾驶|开车|驾车|行驶|自驾
fuel: gas|petrol|gasoline|diesel|fuel|fill up|gas station|refuel|gas tank ; 汽油|加油|油箱|加油站|柴油|油量|燃油
fuel-economy: mpg|miles per gallon|gas mileage|fuel economy|fuel consumption|gas usage ; 油耗|百公里|耗油|费油
fuel-type: gas type|type of gas|kind of fuel|octane|premium gas|unleaded ; 加几号油|油号|什么油|汽油标号
engine: engine|motor|transmission|gearbox|ignition ; 发动机|引擎|变速箱|马达|点火
oil-change: oil change|change oil|engine oil|motor oil|change the oil ; 换机油|机油|换油|润滑油
tire: tire|tires|tyre|wheel|flat tire|puncture|spare tire ; 轮胎|车轮|爆胎|备胎|换胎|轮子
tire-pressure: tire pressure|tyre pressure|psi|air in tires|inflate ; 胎压|打气|充气|轮胎气压
brake: brake|brakes|brake pads|steering|clutch ; 刹车|制动|方向盘|刹车片|离合
jump-start: jump start|car battery|dead battery|jump leads|jumper cables|battery dead ; 搭电|车没电|电瓶|打不着火|亏电|汽车电池
car-service: car maintenance|service car|tune up|car service|inspection|mot|schedule maintenance|last maintenance ; 保养|车检|年检|汽车保养|检修
mechanic: mechanic|garage|auto shop|body shop|car repair ; 修车|汽修|修理厂|修理工|修车店
tow: tow|tow truck|roadside assistance|breakdown|broke down|stranded ; 拖车|救援|抛锚|道路救援|半路坏了
windshield: windshield|wiper|windscreen|headlight|bumper|mirror|taillight ; 挡风玻璃|雨刷|车灯|保险杠|后视镜|大灯
car-wash: car wash|wash my car|wax|detailing ; 洗车|打蜡|擦车
licence-plate: license plate|number plate|plate number|car registration|vin ; 车牌|牌照|车牌号|上牌|车架号
toll: toll|highway|motorway|freeway|toll road|expressway ; 高速|过路费|高速公路|收费站
used-car: used car|second hand car|trade in|resale value|car dealer|dealership ; 二手车|车行|置换|旧车|经销商
car-key: car key|key fob|car keys|locked keys ; 车钥匙|遥控钥匙|钥匙锁车
speed-of: speed|speed limit|mph|miles per hour|velocity|how fast ; 速度|限速|时速|多快|车速
dashboard: dashboard|warning light|check engine|engine light|dash light ; 仪表盘|故障灯|报警灯|指示灯
`
