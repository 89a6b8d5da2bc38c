/** A workspace with the real turns, policy, executor and embedded shop in one process, for measuring without a network. */
export { floorDependencies, openShopFloor, type FloorChat, type ShopFloor } from './open-shop-floor.ts'
export { plantGoods, type Planted } from './plant-goods.ts'
export { createRoom, type Room } from './create-room.ts'
export { cardId, cny } from './goods.ts'
