/** The browser of this machine, if it has one that can be driven. */
import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** @returns {string | undefined} `CELADON_CHROMIUM` when set, else the first usual place that exists */
export const findChromium = () => process.env.CELADON_CHROMIUM ?? usualPlaces.find((path) => existsSync(path))
