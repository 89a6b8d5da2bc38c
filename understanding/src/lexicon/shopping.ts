/** Goods, orders and the shop. */
export const shopping = `
order: order|ordered|purchase order|my purchase ; 订单|单子|下的单|我的单
place-order: place order|make order|buy now|order online|place an order|put in order ; 下单|拍下|下订单|怎么买|订购
buy: buy|bought|purchase|shop for|get myself ; 购买|买|选购|入手|拍了|采购
order-number: order number|order id|order code|reference number|purchase number ; 订单号|订单编号|单号|流水号
order-status: order status|status of order|order progress|where's my order|check order ; 订单状态|订单进度|查订单|订单到哪
cancel-order: cancel order|cancel my order|cancel purchase|withdraw order|don't want order ; 取消订单|退单|撤单|不想买了|订单不要
change-order: change order|change my order|edit order|modify order|amend order|update order ; 改订单|修改订单|更改订单|换个款式
wrong-order: ordered wrong|wrong order|ordered by mistake|accidentally ordered|ordered twice ; 拍错|下错单|买错|多拍了|拍重|选错
combine-order: combine orders|merge orders|one shipment|ship together|bundle orders ; 合并订单|合单|一起发|合并发货|拼单
reorder: reorder|order again|buy again|repeat order|repurchase ; 再买|回购|再来一单|复购|再订
preorder: preorder|pre order|backorder|back order|presale|advance order ; 预售|预购|预定|付定金
cart: cart|shopping cart|basket|shopping basket|trolley ; 购物车|加购|加车|购物篮
checkout: checkout|check out|proceed to payment|complete purchase|place purchase ; 结算|结账|提交订单|去付款
product: product|item|goods|merchandise|article|sku ; 商品|产品|东西|货品|宝贝
product-details: product details|specifications|specs|features|product page|description ; 规格|参数|商品详情|详情页|配置|性能
model-of: model|version|edition|variant|style number ; 型号|版本|款式|机型|这款|那款
brand: brand|label|manufacturer|maker ; 品牌|牌子|厂家|生产商|厂商
stock: stock|in stock|inventory|availability|restock|back in stock ; 库存|现货|补货|有货|到货通知
sold-out: sold out|out of stock|no stock|backordered|unavailable ; 售罄|卖完|缺货|无货|断货|没货
shop: shop|store|seller|vendor|marketplace|outlet ; 店铺|商店|网店|卖家|门店|店家|掌柜
physical-store: store near|physical store|brick and mortar|nearest store|showroom|store locator ; 实体店|线下店|专卖店|门店|附近的店
online-shop: online store|website|webshop|web page|site ; 网站|官网|网店|网页|线上
customer: customer|buyer|client|shopper|consumer ; 顾客|客户|买家|消费者|用户
wholesale: wholesale|bulk|bulk order|large order|in quantity|reseller|dealer ; 批发|团购|大量|代理|经销|批量
business-purchase: business|company|corporate|enterprise|organization|firm ; 公司|企业|单位|商用|机构|集团
gift: gift|present|giveaway|freebie|gift for ; 礼物|赠品|送礼|礼品|送人
gift-wrap: gift wrap|wrapping|gift box|gift message|greeting card ; 礼品包装|包装盒|贺卡|礼盒|包起来
packaging: packaging|package box|box|carton|packed|wrapper ; 包装|盒子|纸箱|外包装|箱子
wishlist: wishlist|wish list|favorites|favourites|saved items|bookmark ; 收藏|心愿单|收藏夹|关注商品
shopping-list: shopping list|grocery list|buy list|things to buy|groceries ; 购物清单|采购清单|要买的|买菜清单
list: list|lists|checklist|itemized ; 清单|列表|名单|单子
size: size|sizes|sizing|measurement|fit|size chart|size guide ; 尺码|尺寸|大小|码数|号码|尺码表|几码
too-small: too small|too tight|doesn't fit|too short|runs small|tight ; 太小|小了|穿不上|偏小|太短|太紧
too-big: too big|too large|too loose|too long|runs large|oversized|baggy ; 太大|大了|宽松|偏大|太长|松了
small: small|little|tiny|mini|compact|petite ; 小号|迷你|小巧|小码
large: large|big|huge|xl|jumbo|plus size ; 大号|大码|加大|巨大|加肥
medium: medium|mid size|average size|middle ; 中号|中等|中码|均码|适中
color: color|colour|shade|hue|tint ; 颜色|色号|配色|色系
color-differs: color different|different color|color off|not the color|faded|fade|discolored ; 色差|颜色不对|掉色|褪色|串色
as-described: not as described|as described|as pictured|misleading|not like picture|false advertising|description wrong ; 描述不符|与图不符|虚假宣传|图片不符|不一样|实物不符
material: material|fabric|made of|textile|composition|cloth ; 材质|面料|料子|材料|成分|布料|什么做的
cotton: cotton|linen|denim|canvas ; 棉|纯棉|亚麻|牛仔布|全棉
wool: wool|cashmere|fleece|knit|knitted ; 羊毛|羊绒|毛呢|针织|抓绒
silk: silk|satin|chiffon|velvet ; 丝绸|真丝|雪纺|桑蚕丝|丝绒
leather: leather|suede|faux leather|cowhide ; 皮革|真皮|牛皮|皮质|麂皮
plastic: plastic|acrylic|vinyl|silicone|rubber ; 塑料|硅胶|橡胶|亚克力|塑胶
metal: metal|steel|iron|aluminum|aluminium|copper|stainless ; 金属|铝|铜|不锈钢|合金
gold: gold|golden|karat ; 黄金|金色|金子|足金
silver: silver|sterling|silvery|platinum ; 银色|白金|铂金|纯银
wood: wood|wooden|timber|oak|bamboo|pine ; 木头|实木|木质|木制|竹子
glass: glass|ceramic|porcelain|crystal|pottery ; 玻璃|陶瓷|瓷器|水晶|瓷
paper: paper|cardboard|sheet of paper|paperwork ; 纸|纸张|纸板|纸质
clothes: clothes|clothing|garment|apparel|outfit|wear ; 衣服|服装|服饰|衣物|穿的
shirt: shirt|t shirt|tee|blouse|polo ; 衬衫|上衣|短袖|恤衫|衬衣|卫衣
trousers: trousers|pants|jeans|shorts|leggings|slacks ; 裤子|牛仔裤|短裤|长裤|打底裤
dress: dress|skirt|gown|frock ; 裙子|连衣裙|短裙|长裙|礼服
jacket: jacket|coat|hoodie|sweater|sweatshirt|parka|down jacket|cardigan ; 外套|夹克|大衣|毛衣|羽绒服|风衣
underwear: underwear|bra|panties|socks|pajamas|lingerie|boxers ; 内衣|内裤|袜子|睡衣|文胸
shoes: shoe|shoes|sneakers|boots|sandals|heels|slippers|trainers|footwear ; 鞋|鞋子|运动鞋|靴子|拖鞋|凉鞋|高跟鞋
bag: bag|handbag|backpack|purse|tote|rucksack ; 背包|手提包|书包|双肩包|包包
hat: hat|cap|beanie|scarf|gloves|belt|tie ; 帽子|围巾|手套|皮带|领带
jewelry: jewelry|jewellery|ring|necklace|earrings|bracelet|pendant ; 首饰|戒指|项链|耳环|手链|珠宝|手镯
glasses: glasses|sunglasses|spectacles|lenses|eyewear ; 眼镜|墨镜|太阳镜|镜片|隐形眼镜
wristwatch: wristwatch|smartwatch|smart watch|timepiece|watch strap ; 手表|腕表|智能手表|表带
cosmetics: cosmetics|makeup|lipstick|skincare|cream|lotion|foundation|mascara|serum|sunscreen ; 化妆品|护肤品|口红|面霜|面膜|粉底|精华|防晒霜
perfume: perfume|fragrance|cologne|eau de toilette ; 香水|香氛|香薰
shampoo: shampoo|conditioner|soap|shower gel|detergent|body wash|toothpaste ; 洗发水|沐浴露|肥皂|洗衣液|护发素|牙膏|洗面奶
toy: toy|toys|doll|lego|puzzle|plush|stuffed animal ; 玩具|娃娃|积木|拼图|毛绒玩具|公仔
baby-goods: diaper|nappy|stroller|pram|formula milk|pacifier|baby bottle|car seat ; 尿布|纸尿裤|婴儿车|奶粉|奶瓶|奶嘴|安全座椅
furniture: furniture|sofa|couch|chair|table|desk|wardrobe|shelf|bookcase|cabinet ; 家具|沙发|椅子|桌子|衣柜|书架|柜子
bedding: bed|mattress|pillow|sheets|blanket|quilt|duvet|bedding ; 床|床垫|枕头|床单|被子|毯子|四件套
kitchenware: pan|pot|knife|knives|plate|bowl|cup|mug|cookware|cutlery ; 锅|刀|盘子|碗|杯子|餐具|厨具
tools: tool|tools|hammer|screwdriver|drill|wrench|screw|nail ; 工具|锤子|螺丝刀|电钻|扳手|螺丝|钉子
books: book title|novel|textbook|paperback|ebook|hardcover|comics|magazine ; 书籍|小说|课本|电子书|漫画|杂志|图书
stationery: pen|pencil|notebook paper|stationery|ink|cartridge|eraser ; 文具|铅笔|本子|墨水|墨盒
sports-gear: bike|bicycle|treadmill|dumbbell|yoga mat|racket|tent|camping gear ; 自行车|跑步机|哑铃|瑜伽垫|球拍|帐篷|单车
accessory: accessory|accessories|spare part|part|parts|component|add on ; 配件|附件|零件|备件|部件
user-manual: manual|user manual|user guide|instruction book|handbook|leaflet ; 说明书|使用手册|用户手册|操作指南
shelf-life: best before|shelf life|use by|expiry date|production date|manufacture date ; 保质期|生产日期|有效期|临期|日期新鲜
origin: made in|country of origin|origin|imported|import|domestic ; 产地|原产地|进口|国产|哪里生产
wash: wash|washed|machine wash|washable|dry clean|hand wash|rinse ; 洗|清洗|机洗|水洗|干洗|手洗
shrink: shrink|shrunk|shrank|pilling|wrinkle|crease|stretch ; 缩水|起球|起皱|变形|皱|松垮
waterproof: waterproof|water resistant|water proof|splash proof|rainproof ; 防水|防泼水|防雨|不怕水
weight: weight|weigh|heavy|kilos|lightweight ; 重量|多重|几斤|净重
thick: thick|thickness|thin|see through ; 厚|厚度|厚实|太薄
group-buy: group buy|group purchase|team purchase|flash sale|live stream sale|limited offer ; 拼团|秒杀|团购|限时购|抢购|直播间
sales-event: black friday|cyber monday|singles day|shopping festival|clearance|seasonal sale ; 双十一|黑五|双十二|大促|清仓|年中大促|购物节
review-bad: bad review|negative review|one star|poor rating ; 差评|给差评|一星|低分
review-good: good review|positive review|five star|five stars ; 好评|五星|给好评
suits: suitable|suit|appropriate|right for|good for|ideal for ; 适合|合适|适用|适不适合|合不合适
popular: popular|best seller|bestseller|trending|hot item|top rated ; 热门|畅销|爆款|热销|流行
`
