import { plantNumbers } from '/work/main/lab/src/masking/measure-masking.ts'
import { sayAndSearch } from '/work/main/lab/src/masking/say-and-search.ts'
const t=performance.now(); console.log(await sayAndSearch(plantNumbers(Number(process.argv[2]),1)), performance.now()-t)
