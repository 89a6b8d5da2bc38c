/** Music, pictures, games, sport and other free time. */
export const leisure = `
music: music|song|songs|tune|track|melody ; 音乐|歌|歌曲|曲子|听歌|一首
play: play|playing|listen to|start playing|hear some ; 播放|放歌|放一首|来首|放点|听一下|放首
pause-music: pause music|stop music|stop playing|stop the song|pause the song ; 暂停播放|停止播放|别放了|停止音乐
next-song: next song|skip song|next track|skip track|previous song|skip this ; 下一首|切歌|换首歌|下首歌|上一首|跳过这首
song-name: what song|name of song|who sings|song playing|which song|what's this song|who is singing ; 什么歌|歌名|谁唱的|这首歌叫|哪首歌|在放什么
like-song: like this song|love this song|favorite song|music taste|dislike song|this song is|i like rock ; 喜欢这首|这歌好听|最爱的歌|喜欢的歌|爱听
playlist: playlist|add to playlist|queue song|album|my playlist|update playlist ; 歌单|播放列表|专辑|加到歌单|收藏歌曲
shuffle: shuffle|loop|repeat song|play again|on repeat|random order ; 随机播放|循环|单曲循环|重播|打乱
artist: artist|singer|band|musician|rapper|composer ; 歌手|乐队|音乐人|艺人|艺术家|作曲
music-style: rock|pop|jazz|hip hop|rap|classical|genre|metal music|blues ; 摇滚|流行乐|爵士|说唱|古典|民谣|曲风|嘻哈
lyrics: lyrics|lyric|words to song|sing|karaoke|sang|sung ; 歌词|唱|唱歌|卡拉|唱首歌
instrument: guitar|piano|violin|drum|flute|instrument ; 吉他|钢琴|小提琴|乐器|笛子
radio: radio|fm|radio station|tune in|station ; 电台|广播|收音机|调频|听广播
podcast: podcast|podcasts|episode|next episode|show episode ; 播客|节目|下一集|一集|下一期
audiobook: audiobook|audio book|audible|read book aloud|read to me|resume book ; 有声书|听书|读书给我|有声读物|读给我听
movie: movie|film|movies|cinema|films|movie theater ; 电影|影片|影院|电影院|片子|看电影
movie-times: showtimes|movie times|playing at theater|movie tickets|now showing ; 排片|场次|电影票|上映|几点放映
tv-show: tv show|series|netflix|drama|sitcom|tv program|anime|cartoon ; 电视剧|剧集|综艺|动漫|追剧|动画片|连续剧
actor: actor|actress|celebrity|star of|director|movie star ; 演员|明星|导演|主演|偶像|名人
video: video|clip|youtube|live stream|streaming ; 视频|短片|直播|录像|短视频
game: game|games|gaming|video game|play game|minecraft ; 游戏|打游戏|玩游戏|电竞|网游|手游
chess-cards: chess|poker|cards game|dice|roll dice|roll the dice|board game|rock paper scissors ; 象棋|扑克|掷骰子|骰子|棋|桌游|麻将
coin-flip: flip a coin|coin flip|heads or tails|toss a coin|flip coin|coin toss ; 抛硬币|掷硬币|正反面|扔硬币
random-number: random number|pick a number|number between|generate number ; 随机数|随机|选个数|挑个数字
trivia: trivia|fun fact|quiz|riddle|interesting fact|facts about ; 冷知识|小知识|谜语|猜谜|问答|趣闻
joke: joke|jokes|funny|make me laugh|humor|tell joke|something funny|pun ; 笑话|讲笑话|搞笑|逗我|好笑|段子|幽默
story: story|stories|tale|bedtime story|tell story|poem|poetry|fairy tale ; 故事|讲故事|童话|诗|睡前故事|诗词|寓言
news: news|headline|headlines|newspaper|latest news|current events|breaking news ; 新闻|头条|时事|资讯|报纸|热搜
politics: politics|political|politician|congress|parliament|democrat|republican ; 政治|时政|政客|国会|议会|选情
sport: sport|sports|football|soccer|basketball|baseball|tennis|golf|cricket|volleyball ; 体育|足球|篮球|网球|棒球|高尔夫|羽毛球|乒乓球|排球
sport-result: who won|score|game result|final score|match result|standings|championship|league ; 比分|赢了|比赛结果|谁赢|冠军|战绩|联赛|排名
sports-team: team|player|nba|nfl|world cup|olympics|lakers ; 球队|球员|世界杯|奥运|国足|队伍|球星
exercise: exercise|workout|gym|fitness|work out|run|jog|yoga|push up ; 运动|健身|锻炼|跑步|瑜伽|健身房|俯卧撑
swim: swim|swimming|pool|dive|surf|swam ; 游泳|泳池|潜水|冲浪|泳衣
dance: dance|dancing|ballet|dancer|club dancing ; 跳舞|舞蹈|芭蕾|广场舞|街舞
art: art|painting|draw|drawing|paint|drew|sketch|sculpture ; 艺术|画画|绘画|绘图|美术|雕塑|油画
hobby: hobby|hobbies|free time|pastime|spare time|like to do|do for fun ; 爱好|兴趣|业余|空闲|消遣|嗜好
concert: concert|gig|live show|festival|performance|concert tickets ; 演唱会|音乐会|音乐节|演出|话剧|表演
local-events: events near|what's happening|going on nearby|local events|things happening|around town ; 附近活动|本地活动|周边活动|有啥好玩
book-reading: book|books|author|reading list|library|writer ; 图书|书籍|作者|图书馆|作家|看书
photography: photography|photographer|photo shoot|portrait ; 摄影师|写真|拍摄|婚纱照|摄影
party-plan: birthday party|party|wedding|baby shower|host party ; 生日会|派对|婚礼|聚会|办酒席|婚宴
religion: church|religion|god|pray|bible|buddhist|mosque|temple ; 教堂|宗教|上帝|祈祷|寺庙|信仰
horoscope: horoscope|zodiac|fortune telling|astrology|star sign|lucky number ; 星座|算命|运势|占卜|生肖|风水
meaning-of-life: meaning of life|purpose of life|what is life|point of living ; 人生意义|生命意义|活着为了
history-fact: history of|who invented|historical figure|world war|ancient|dynasty|invented ; 历史上|发明|朝代|古代|战争|谁发明
science: science|physics|chemistry|biology|planet|universe|space|moon landing ; 科学|物理|化学|生物|宇宙|星球|太空
person-fact: biography|famous person|net worth|president of ; 是谁|人物|生平|名人|传记
`
