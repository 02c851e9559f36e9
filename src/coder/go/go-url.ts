/** Whether Go's net/url parses a text, and its words if not: as far as icons and links of templates come. */
import { quote } from './go-text.ts'

/** What Go says to a text that is no URL, or undefined if it is one. Never throws. */
export function urlProblem(text: string): string | undefined {
  const why = reasonAgainst(text)
  return why === undefined ? undefined : `parse ${quote(text)}: ${why}`
}

function reasonAgainst(text: string): string | undefined {
  const [beforeFragment = '', ...fragments] = text.split('#')
  if (hasControl(beforeFragment)) return 'net/url: invalid control character in URL'
  const why = reasonAgainstMain(beforeFragment)
  return why ?? badEscape(fragments.join('#'))
}

function reasonAgainstMain(text: string): string | undefined {
  if (text === '') return undefined
  const scheme = schemeOf(text)
  if (scheme === undefined) return 'missing protocol scheme'
  const [rest = ''] = text.slice(scheme.length === 0 ? 0 : scheme.length + 1).split('?')
  if (!rest.startsWith('/')) {
    if (scheme !== '') return undefined
    const [segment = ''] = rest.split('/')
    return segment.includes(':')
      ? 'first path segment in URL cannot contain colon'
      : badEscape(rest)
  }
  if (!rest.startsWith('//')) return badEscape(rest)
  const slash = rest.indexOf('/', 2)
  const authority = slash === -1 ? rest.slice(2) : rest.slice(2, slash)
  return reasonAgainstAuthority(authority) ?? badEscape(slash === -1 ? '' : rest.slice(slash))
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || code === 0x7f) return true
  }
  return false
}

/** The scheme, empty if there is none; undefined where a colon comes first. */
function schemeOf(text: string): string | undefined {
  if (text.startsWith(':')) return undefined
  return /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1] ?? ''
}

const USERINFO = /^[\w.\-:~!$&'()*+,;=%@]*$/
const HOST_CHARACTER = /[\w\-.~!$&'()*+,;=:[\]<>"%]|[^\0-\x7f]/

function reasonAgainstAuthority(authority: string): string | undefined {
  const at = authority.lastIndexOf('@')
  if (!USERINFO.test(authority.slice(0, Math.max(at, 0)))) return 'net/url: invalid userinfo'
  const host = authority.slice(at + 1)
  if (host.startsWith('[')) {
    const close = host.lastIndexOf(']')
    return close === -1 ? "missing ']' in host" : badPort(host.slice(close + 1))
  }
  const colon = host.lastIndexOf(':')
  if (colon !== -1) {
    const port = badPort(host.slice(colon))
    if (port !== undefined) return port
  }
  const escaped = /%.{0,2}/.exec(host)?.[0]
  if (escaped !== undefined) return `invalid URL escape ${quote(escaped)}`
  const wrong = [...host].find(character => !HOST_CHARACTER.test(character))
  return wrong === undefined ? undefined : `invalid character ${quote(wrong)} in host name`
}

function badPort(text: string): string | undefined {
  return /^(?::\d*)?$/.test(text) ? undefined : `invalid port ${quote(text)} after host`
}

function badEscape(text: string): string | undefined {
  const wrong = /%(?![\da-f]{2})[\s\S]{0,2}/i.exec(text)?.[0]
  return wrong === undefined ? undefined : `invalid URL escape ${quote(wrong)}`
}
