import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The files of widget and console as a build leaves them, in a folder of their own. */
export const makePages = () => {
  const folder = mkdtempSync(join(tmpdir(), 'celadon-pages-'))
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('widget/loader.js', 'loader')
  write('widget/frame.html', '<!doctype html><title>frame</title>')
  write('widget/assets/frame-2mVPow2k.js', 'frame')
  write('console/index.html', '<!doctype html><title>console</title>')
  write('console/assets/index-D-y6OmmK.css', 'css')
  write('secret.txt', 'not for anybody')
  return { folder, widgetDir: join(folder, 'widget'), consoleDir: join(folder, 'console') }
}
