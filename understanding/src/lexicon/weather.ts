/** The sky and the seasons. */
export const weather = `
weather: weather|forecast|climate|weather report|outside today ; 天气|天气预报|气候|气象|预报
rain: rain|raining|rainy|shower|umbrella|drizzle|raincoat|wet outside ; 下雨|雨|雨伞|带伞|降雨|雨天|大雨
snow: snow|snowing|snowy|blizzard|ice|hail|sleet ; 下雪|雪|冰雹|暴雪|雪天|结冰
sunny: sunny|sun|sunshine|clear sky|bright outside ; 晴|晴天|太阳|阳光|出太阳
cloudy: cloud|cloudy|overcast|fog|foggy|mist|haze ; 多云|阴天|雾|雾霾
wind: wind|windy|breeze|gust|wind speed ; 刮风|大风|风力|风速|有风|风大
storm: storm|thunder|lightning|hurricane|typhoon|tornado|thunderstorm ; 暴雨|雷|台风|风暴|雷阵雨|飓风|龙卷风|打雷
weather-hot: hot outside|how hot|heat wave|heatwave|how warm|warm outside ; 天热|高温|多热|炎热|热浪|热不热
weather-cold: cold outside|how cold|freezing outside|need a jacket|below zero|need coat ; 天冷|多冷|降温|低温|冷不冷|零下|寒潮
humidity: humidity|humid|dry air|air pressure|dew ; 湿度|潮湿|干燥|闷热|气压
air-quality: air quality|pollution|smog|pollen|aqi|uv index ; 空气质量|污染|雾霾|花粉|紫外线|空气
disaster: earthquake|flood|tsunami|wildfire|drought|natural disaster|volcano ; 地震|洪水|海啸|山火|干旱|灾害|水灾|疫情
sunrise: sunrise|sunset|moon|full moon|tide|stars tonight ; 日出|日落|月亮|满月|潮汐|星星
what-to-wear: what to wear|should i wear|dress for|wear outside ; 穿什么|怎么穿|穿衣|该穿
`
