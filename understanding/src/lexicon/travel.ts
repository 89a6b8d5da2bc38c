/** Journeys, lodging and the ways about. */
export const travel = `
travel: travel|trip|journey|vacation trip|go abroad|tour|getaway|holiday trip|travelling|travelled ; 旅行|旅游|出行|出游|行程|游玩|出国
travel-notify: travel notice|travel notification|travel alert|travelling abroad|let bank know|notify bank ; 出行报备|出境通知|出国报备|旅行通知
travel-suggestion: travel suggestion|things to do|tourist attraction|attractions|sightseeing|landmarks|places to visit|what to see ; 景点|好玩的|旅游推荐|名胜|观光|游览|打卡
travel-warning: travel advisory|travel warning|safe to travel|safe to visit|travel restrictions ; 旅行警告|旅游安全|出行提示|旅行限制
flight: flight|fly|flew|flying|flights|plane ticket|airfare|air ticket ; 航班|机票|飞机|飞往|飞机票|乘机
book-flight: book flight|book a flight|buy plane ticket|find flight|reserve flight|flight booking ; 订机票|买机票|预订航班|订航班
cancel-booking: cancel booking|cancel reservation|cancel trip|cancel flight|cancel hotel|cancel my reservation ; 退票|取消预订|取消预约|退订|退房间|取消行程
change-booking: change booking|change flight|change reservation|modify booking|rebook|rebooking|reissue ticket ; 改签|改预订|改航班|改行程|改票
flight-status: flight status|flight delayed|flight on time|flight landed|gate number|departure time|boarding time|arrival time ; 航班动态|登机口|起飞时间|航班延误|登机时间|到达时间|准点
airline: airline|airlines|carrier airline|airways|budget airline ; 航空公司|航空|航司|廉航
airport: airport|terminal|airport shuttle|airfield|lounge ; 机场|航站楼|候机|接机|候机厅|休息室
check-in: check in|checkin|boarding pass|online check in|boarding card ; 值机|登机牌|办理登机|办入住|入住
seat: seat|window seat|aisle|legroom|seat selection|choose seat ; 座位|靠窗|选座|过道|位子|座位号
travel-class: business class|first class|economy class|upgrade seat|premium economy ; 商务舱|头等舱|经济舱|升舱|舱位
luggage: luggage|baggage|suitcase|bag allowance|baggage allowance|bags|check bag ; 行李|箱子|托运|行李箱|行李额
lost-luggage: lost luggage|lost baggage|luggage lost|baggage missing|luggage missing|delayed baggage ; 行李丢|行李丢失|行李没到|行李不见|行李延误
carry-on: carry on|hand luggage|cabin bag|hand baggage|carryon|carry on rules ; 随身行李|手提行李|登机箱|随身带
pack: pack|packing list|what to bring|what to pack ; 打包行李|带什么|收拾行李|行李清单
visa: visa|visas|entry permit|travel visa|visa requirement|international visa ; 签证|签注|入境许可|落地签|免签
vaccine-travel: vaccine|vaccination|shots|immunization|jab|inoculation ; 疫苗|接种|打疫苗|预防针
hotel: hotel|motel|hostel|inn|resort|accommodation|lodging|place to stay|airbnb ; 酒店|宾馆|旅馆|民宿|住宿|客栈|饭店住
book-hotel: book hotel|book a room|hotel reservation|reserve room|book room|hotel booking ; 订酒店|订房|预订房间|订宾馆|订民宿
room: room|suite|double room|single room|twin|bedroom ; 房间|套房|双人房|单间|客房|大床房
check-out-hotel: check out time|late checkout|leave hotel|checkout time ; 退房|退房时间|延迟退房
train: train|railway|rail|high speed train|train ticket|amtrak ; 火车|高铁|动车|铁路|火车票
bus: bus|coach|shuttle|bus stop|bus ticket ; 公交|大巴|巴士|公交车|客车|班车
subway: subway|metro|underground|tram|tube station ; 地铁|轻轨|有轨电车|地铁站
taxi: taxi|cab|uber|lyft|ride|ride share|hail ; 出租车|打车|网约车|的士|叫车|滴滴
ship-boat: ship voyage|boat|ferry|cruise|sail|yacht ; 轮船|船|邮轮|渡轮|游轮|游艇
car-rental: car rental|rent a car|rental car|hire car|car hire|rent car ; 租车|租辆车|汽车租赁|租小车
ticket: ticket|tickets|admission|pass|entry ticket ; 门票|车票|入场券|票价|购票|买票|取票
timetable: timetable|schedule of trains|bus times|train times|departures|next train|next bus ; 时刻表|班次|发车|下一班|末班车|首班车
directions: directions|how to get|route|way to|shortest way|navigate|fastest route|drive to ; 路线|怎么走|怎么去|导航|指路|路怎么|咋走
map: map|street map|show map|atlas ; 地图|街景|方位图
traffic: traffic|traffic jam|congestion|rush hour|road conditions|jam|roadworks ; 交通|堵车|路况|拥堵|塞车|高峰
parking: parking|park my car|parking lot|car park|garage parking ; 停车|停车场|停车位|车位|泊车
station: station|stop|platform|bus station|train station|stopover ; 车站|站台|站点|火车站
layover: layover|stopover|connecting flight|connection|transit flight|direct flight|non stop ; 转机|中转|直飞|经停|联程
one-way: one way|round trip|return ticket|single ticket ; 单程|往返|来回票|双程
abroad: abroad|overseas|foreign|international|foreign country|outside country|another country ; 国外|海外|境外|国际|外国|出境
home-country: domestic|local|within country|nationwide|mainland ; 国内|本地|境内|全国|大陆|本国
nearby: nearby|near me|close by|nearest|closest|around here|in my area|local area|surrounding ; 附近|周边|最近的|旁边|周围|离我近|这附近
current-location: current location|my location|where am i|where are we|what city am|my position ; 我在哪|当前位置|我的位置|现在位置|这是哪
place: place|area|region|city|town|district|neighborhood|suburb ; 地方|城市|地区|区域|城镇|当地
country: country|countries|nation|state|province|republic ; 国家|哪国
capital: capital city|population|continent ; 首都|人口|面积|大洲
beach: beach|coast|seaside|ocean|island|sea|lake|river ; 海边|沙滩|海岛|大海|岛屿|湖边|河边
mountain: mountain|hill|hiking|climb|trail|ski|skiing|peak ; 爬山|登山|徒步|滑雪|山顶|上山|大山
museum: museum|gallery|exhibition|exhibit|art show|theater|theatre|opera ; 博物馆|展览|美术馆|剧院|画展|歌剧
park: park|zoo|theme park|amusement park|playground|disneyland ; 公园|动物园|游乐园|乐园|游乐场|迪士尼
tour-guide: tour guide|guided tour|travel agency|travel agent|package tour|excursion ; 导游|旅行社|跟团|一日游|团游|旅行团
jet-lag: jet lag|time difference|tired from flight ; 时差|倒时差
plug-type: plug type|power adapter|socket type|outlet type|plug converter|electrical outlet|voltage ; 插头类型|转换插头|插座类型|电压|插头转换
pet-travel: travel with pet|take my dog|bring my cat|pet on plane|pets allowed ; 带宠物|宠物托运|可带宠物
loyalty-miles: frequent flyer|frequent flyer miles|air miles|mileage program ; 常旅客|航空里程|飞行里程|里程积分
overbooked: overbooked|bumped|denied boarding|missed flight|missed my flight|missed connection ; 超售|误机|没赶上|错过航班|误了飞机
`
