/**
 * Character sets by their IANA names, as golang.org/x/text/encoding/ianaindex knows them, with the tables of iconv-lite where these are
 * the same. Names that it does not know are no character sets to Terraform either, whatever iconv-lite would take.
 */
import iconv from 'iconv-lite'
import { type ByteTable, byteTable } from './byte-table.ts'

/** Aliases of each set by the name that iconv-lite has for it. Not case-sensitive. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ascii: [
    'us-ascii',
    'ascii',
    'ansi_x3.4-1968',
    'ansi_x3.4-1986',
    'iso-ir-6',
    'iso_646.irv:1991',
    'iso646-us',
    'us',
    'ibm367',
    'cp367',
    'csascii',
  ],
  utf8: ['utf-8', 'csutf8'],
  'utf-16': ['utf-16', 'csutf16'],
  'utf-16be': ['utf-16be', 'csutf16be'],
  'utf-16le': ['utf-16le', 'csutf16le'],
  'iso-8859-1': [
    'iso-8859-1',
    'iso_8859-1',
    'iso_8859-1:1987',
    'iso-ir-100',
    'latin1',
    'l1',
    'ibm819',
    'cp819',
    'csisolatin1',
  ],
  'iso-8859-2': [
    'iso-8859-2',
    'iso_8859-2',
    'iso_8859-2:1987',
    'iso-ir-101',
    'latin2',
    'l2',
    'csisolatin2',
  ],
  'iso-8859-3': [
    'iso-8859-3',
    'iso_8859-3',
    'iso_8859-3:1988',
    'iso-ir-109',
    'latin3',
    'l3',
    'csisolatin3',
  ],
  'iso-8859-4': [
    'iso-8859-4',
    'iso_8859-4',
    'iso_8859-4:1988',
    'iso-ir-110',
    'latin4',
    'l4',
    'csisolatin4',
  ],
  'iso-8859-5': [
    'iso-8859-5',
    'iso_8859-5',
    'iso_8859-5:1988',
    'iso-ir-144',
    'cyrillic',
    'csisolatincyrillic',
  ],
  'iso-8859-6': [
    'iso-8859-6',
    'iso_8859-6',
    'iso_8859-6:1987',
    'iso-ir-127',
    'ecma-114',
    'asmo-708',
    'arabic',
    'csisolatinarabic',
    'iso-8859-6-e',
    'iso_8859-6-e',
    'csiso88596e',
    'iso-8859-6-i',
    'iso_8859-6-i',
    'csiso88596i',
  ],
  'iso-8859-7': [
    'iso-8859-7',
    'iso_8859-7',
    'iso_8859-7:1987',
    'iso-ir-126',
    'elot_928',
    'ecma-118',
    'greek',
    'greek8',
    'csisolatingreek',
  ],
  'iso-8859-8': [
    'iso-8859-8',
    'iso_8859-8',
    'iso_8859-8:1988',
    'iso-ir-138',
    'hebrew',
    'csisolatinhebrew',
    'iso-8859-8-e',
    'iso_8859-8-e',
    'csiso88598e',
    'iso-8859-8-i',
    'iso_8859-8-i',
    'csiso88598i',
  ],
  'iso-8859-9': [
    'iso-8859-9',
    'iso_8859-9',
    'iso_8859-9:1989',
    'iso-ir-148',
    'latin5',
    'l5',
    'csisolatin5',
  ],
  'iso-8859-10': ['iso-8859-10', 'iso_8859-10:1992', 'iso-ir-157', 'latin6', 'l6', 'csisolatin6'],
  'iso-8859-13': ['iso-8859-13', 'csiso885913'],
  'iso-8859-14': [
    'iso-8859-14',
    'iso_8859-14',
    'iso_8859-14:1998',
    'iso-ir-199',
    'latin8',
    'iso-celtic',
    'l8',
    'csiso885914',
  ],
  'iso-8859-15': ['iso-8859-15', 'iso_8859-15', 'latin-9', 'csiso885915'],
  'iso-8859-16': [
    'iso-8859-16',
    'iso_8859-16',
    'iso_8859-16:2001',
    'iso-ir-226',
    'latin10',
    'l10',
    'csiso885916',
  ],
  'koi8-r': ['koi8-r', 'cskoi8r'],
  'koi8-u': ['koi8-u', 'cskoi8u'],
  macintosh: ['macintosh', 'mac', 'csmacintosh'],
  cp437: ['ibm437', 'cp437', '437', 'cspc8codepage437'],
  cp850: ['ibm850', 'cp850', '850', 'cspc850multilingual'],
  cp852: ['ibm852', 'cp852', '852', 'cspcp852'],
  cp855: ['ibm855', 'cp855', '855', 'csibm855'],
  cp858: ['ibm00858', 'ccsid00858', 'cp00858', 'pc-multilingual-850+euro', 'csibm00858'],
  cp860: ['ibm860', 'cp860', '860', 'csibm860'],
  cp862: ['ibm862', 'cp862', '862', 'cspc862latinhebrew'],
  cp863: ['ibm863', 'cp863', '863', 'csibm863'],
  cp865: ['ibm865', 'cp865', '865', 'csibm865'],
  cp866: ['ibm866', 'cp866', '866', 'csibm866'],
  cp874: ['windows-874', 'cswindows874'],
  'windows-1250': ['windows-1250', 'cswindows1250'],
  'windows-1251': ['windows-1251', 'cswindows1251'],
  'windows-1252': ['windows-1252', 'cswindows1252'],
  'windows-1253': ['windows-1253', 'cswindows1253'],
  'windows-1254': ['windows-1254', 'cswindows1254'],
  'windows-1255': ['windows-1255', 'cswindows1255'],
  'windows-1256': ['windows-1256', 'cswindows1256'],
  'windows-1257': ['windows-1257', 'cswindows1257'],
  'windows-1258': ['windows-1258', 'cswindows1258'],
  'euc-jp': ['euc-jp', 'extended_unix_code_packed_format_for_japanese', 'cseucpkdfmtjapanese'],
  shift_jis: ['shift_jis', 'ms_kanji', 'csshiftjis'],
  'euc-kr': ['euc-kr', 'cseuckr'],
  gbk: ['gbk', 'cp936', 'ms936', 'windows-936', 'csgbk'],
  gb18030: ['gb18030', 'csgb18030'],
  big5: ['big5', 'csbig5'],
  ibm037: [
    'ibm037',
    'cp037',
    'ebcdic-cp-us',
    'ebcdic-cp-ca',
    'ebcdic-cp-wt',
    'ebcdic-cp-nl',
    'csibm037',
  ],
  ibm1047: ['ibm1047', 'ibm-1047', 'csibm1047'],
  ibm01140: ['ibm01140', 'ccsid01140', 'cp01140', 'ebcdic-us-37+euro', 'csibm01140'],
  'iso-2022-jp': ['iso-2022-jp', 'csiso2022jp'],
  'hz-gb-2312': ['hz-gb-2312'],
}

/** Sets of which iconv-lite has no tables, and with states, so that they are not made up here. */
const NOT_HERE: ReadonlySet<string> = new Set(['iso-2022-jp', 'hz-gb-2312'])

/** Private characters: the two libraries disagree on whether there are any in these sets. */
const PRIVATE = '\\ue000-\\uf8ff'

/** Characters of sets with several bytes that Go and iconv-lite write differently, found by comparing all of them. */
const DISPUTED: Readonly<Record<string, string>> = {
  'euc-jp':
    '№丨仡伀伃伹佖侊侒侔侚俉俍俿倞倢偀偂偆偰傔僘兊兤冝冾刕劜劦劯勀勛匀卲厓厲叝咜咩哿喆坥垬埇埈墲夋奓奛奝奣妤妺孖寀寘尞岦岺崧嵂嵭嶸嶹巐弡弴彅彧忞恝悊惕惞惲愑愰愷憘戓抦揵摠撝擎昀昉昕昞昤昮昱晗晙晳暙暠暲暿曺曻朎杦枻柀桄桒棈棏楨榘槢樰橆橳橾櫤毖氿汜汯沆泚洄浯涇涖涬淏淼渧渹渼湜溿澈澵濵瀅瀇炅炫焄焏煆煇煜燁燾犱犾猤獷玽珉珒珖珣珵琇琦琩琪琮瑢璉璟甯畯皛皜皦睆砡硎硤硺禔禛竑竫箞絈絜綷繒纊罇羡茁荿菇菶葈蒴蓜蕓蕙蕫裵褜訒訷詹誧誾諟諶譓賰贒軏遧鄧釗釚釞釤釥釭釮鈆鈊鈐鈹鈺鈼鉀鉎鉑鉙鉧鉷鉸銈銧鋐鋓鋕鋗鋙鋠鋧鋹鋻鋿錂錝錞錡錥鍈鍗鍰鎤鏆鏞鏸鐱鑅鑈隝隯霳靃靏靕顗顥餧驎髜魵鮏鮱鮻鰀鵫鵰鸙～',
  shift_jis:
    'ⅰ-ⅹ丨仡仼伀伃伹佖侊侒侔侚俉俍俿倞倢偀偂偆偰傔僘僴兊兤冝冾凬刕劜劦劯勀勛匀匇匤卲厓厲叝咊咜咩哿喆坙坥垬埇埈增墲夋奓奛奝奣妤妺孖寀寘寬尞岦岺峵崧嵂嵓嵭嶸嶹巐弡弴彅彧德忞恝悅悊惕惞惲愑愠愰愷憘戓抦揵摠撝擎敎昀昉昕昞昤昮昱昻晗晙晥晳暙暠暲暿曺曻朎杦枻柀栁桄桒棈棏楨榘槢樰橆橫橳橾櫢櫤毖氿汜汯沆泚洄浯涇涖涬淏淲淸淼渧渹渼湜溿澈澵濵瀅瀇瀨炅炫炻焄焏煆煇煜燁燾犱犾猤獷玽珉珒珖珣珵琇琦琩琪琮瑢璉璟甁甯畯皂皛皜皞皦睆砡硎硤硺礰禔禛竑竧竫箞絈絜綠綷緖繒纊罇羡茁荢荿菇菶葈蒴蓜蕓蕙蕫薰蠇裵褜訒訷詹誧誾諟諶譓譿賰賴贒赶軏遧郞鄕鄧釗釚釞釤釥釭釮鈆鈊鈐鈹鈺鈼鉀鉎鉑鉙鉧鉷鉸銈銧鋐鋓鋕鋗鋙鋠鋧鋹鋻鋿錂錝錞錡錥鍈鍗鍰鎤鏆鏞鏸鐱鑅鑈閒隝隯霳霻靃靍靏靑靕顗顥餧馞驎髙髜魲魵鮏鮱鮻鰀鵫鵰鸙黑朗隆﨎-鶴＂＇￤',
  gbk: 'ḿ',
  gb18030: 'ḿ',
  'euc-kr': '',
  big5: '╭-╰〃仝倩偽包卄卿婷幵廴弌彘撐无晴杞沜渝港煮牐瑜瑨瓩癶砉蔃蠏鼗',
}

const BY_ALIAS: ReadonlyMap<string, string> = new Map(
  Object.entries(SETS).flatMap(([name, aliases]) => aliases.map(alias => [alias, name] as const)),
)

const BIG_ENDIAN_MARK = [0xfe, 0xff]
const LITTLE_ENDIAN_MARK = [0xff, 0xfe]

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** What a set cannot be asked for. */
export type NoCharset = 'unknown-charset' | 'not-here'

/** The text in a character set. */
export function encodeText(text: string, charset: string): Uint8Array | NoCharset | 'unencodable' {
  const name = BY_ALIAS.get(charset.toLowerCase())
  if (name === undefined) return 'unknown-charset'
  if (isDisputed(text, name)) return 'not-here'
  // Go writes UTF-16 without a byte order in its name as big-endian with a mark.
  if (name === 'utf-16')
    return Buffer.concat([Buffer.from(BIG_ENDIAN_MARK), encodeIn(text, 'utf-16be')])
  const table = tableOf(name)
  if (table !== undefined) return table.encode(text) ?? 'unencodable'
  const bytes = encodeIn(text, name)
  return decodeIn(bytes, name) === text ? bytes : 'unencodable'
}

/** The text that bytes are in a character set. */
export function decodeText(bytes: Uint8Array, charset: string): string | NoCharset | 'undecodable' {
  const name = BY_ALIAS.get(charset.toLowerCase())
  if (name === undefined) return 'unknown-charset'
  const text = decodeNamed(bytes, name)
  if (isDisputed(text, name)) return 'not-here'
  const isCutShort = name.startsWith('utf-16') && bytes.length % 2 === 1
  return isCutShort || text.includes('\ufffd') || LONE_SURROGATE.test(text) ? 'undecodable' : text
}

function decodeNamed(bytes: Uint8Array, name: string): string {
  if (NOT_HERE.has(name)) return ''
  if (name === 'utf-16') return decodeUtf16(bytes)
  return tableOf(name)?.decode(bytes) ?? decodeIn(bytes, name)
}

function isDisputed(text: string, name: string): boolean {
  if (NOT_HERE.has(name)) return true
  const disputed = DISPUTED[name]
  return disputed !== undefined && new RegExp(`[${PRIVATE}${disputed}]`).test(text)
}

const TABLES = new Map<string, ByteTable>()

/** The table of a set with one byte a character that iconv-lite has otherwise or not at all. */
function tableOf(name: string): ByteTable | undefined {
  const known = TABLES.get(name)
  if (known !== undefined) return known
  const made = byteTable(name, bytes => decodeIn(bytes, name))
  if (made !== undefined) TABLES.set(name, made)
  return made
}

function decodeUtf16(bytes: Uint8Array): string {
  if (startsWith(bytes, LITTLE_ENDIAN_MARK)) return decodeIn(bytes.subarray(2), 'utf-16le')
  return decodeIn(startsWith(bytes, BIG_ENDIAN_MARK) ? bytes.subarray(2) : bytes, 'utf-16be')
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function encodeIn(text: string, name: string): Uint8Array {
  return iconv.encode(text, name, { addBOM: false })
}

function decodeIn(bytes: Uint8Array, name: string): string {
  return iconv.decode(Buffer.from(bytes), name, { stripBOM: false })
}
