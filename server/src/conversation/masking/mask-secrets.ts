/** A secret in a text: what stands after a word for a password, or a key by its own shape. */
export type SecretSpan = { kind: 'secret' | 'cvv'; start: number; end: number }

export function findSecrets(text: string): SecretSpan[] {
  const spans: SecretSpan[] = []
  if (mayNamePassword.test(text)) collect(text, namedPassword, 'secret', spans)
  if (mayNameCardCode.test(text)) collect(text, namedCardCode, 'cvv', spans)
  if (mayHoldKey.test(text)) collect(text, keyByShape, 'secret', spans)
  return spans
}

const mayNamePassword = /密码|口令|密钥|pass|pwd|secret|api.?key|token/i
const mayNameCardCode = /cv[vcn]|安全码|security code|校验码/i
const mayHoldKey = /sk-|sk_|pk_|ghp_|gho_|xox|AKIA|eyJ|PRIVATE KEY/

/** The secret is the last group. Without a colon or an equals sign it must hold a digit: "password is wrong" is no secret. */
const namedPassword =
  /(?:密码|口令|密钥|password|passwd|passcode|passphrase|pwd|secret|api[ _-]?key|token)[ \t]{0,3}(?:(?:[:：=＝]|是[:：]|为[:：])[ \t]{0,3}([!-~]{4,200})|(?:是|为|is|was)?[ \t]{0,3}((?=[!-/:-~]{0,40}\d)[!-~]{4,200}))/dgi
const namedCardCode =
  /(?:cv[vcn]2?|安全码|校验码|security code)(?:[^\p{L}\p{N}]{0,4}(?:码|code|is|是|为|no)?){0,2}[^\p{L}\p{N}]{0,4}([\d０-９零〇一二三四五六七八九]{3,4})(?![\d０-９])/dgiu
const keyByShape =
  /((?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,200}|gh[po]_[A-Za-z0-9]{16,100}|xox[abp]-[A-Za-z0-9-]{10,100}|AKIA[0-9A-Z]{16}|eyJ[A-Za-z0-9_-]{8,1000}\.[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,1000}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[A-Za-z0-9+/=\s]{0,4000})/dg

function collect(text: string, pattern: RegExp, kind: SecretSpan['kind'], spans: SecretSpan[]): void {
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.slice(1).find((range) => range !== undefined) ?? [0, 0]
    if (end > start) spans.push({ kind, start, end })
  }
}
