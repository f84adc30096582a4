/** Names that are written surname first: Chinese, Korean and Vietnamese. */

const surnames: ReadonlySet<string> = new Set(
  `bai ban cai cao cha chang chen cheng chiang cho choe choi chou chow chu chun chung dai dang deng ding do dong du
  duan fan fang feng fu gao ge geng gong gu guan guo ha han hao he ho hong hou hsiao hsieh hsu hu hua huang huynh hwang
  im jang jeon jeong ji jia jiang jin jo jung kang ke kim ko koo ku kung kuo kwon lai le lee lei li liang liao lim lin liu
  lo long lu luo ma mao meng min moon mu na nam nguyen ni nie noh oh pak pan pang park peng pham phan pu qi qian qiang
  qin qiu quan rao ren roh ryu seo shao shen shi shih shin sim so soh son song suh sun tan tang tao tian tong tran trinh
  tsai tseng tu vo vu wan wang wei wen wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin
  yoo yoon you yu yuan yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou`.split(/\s+/),
)

/** One syllable as Chinese, Korean and Vietnamese are romanised. */
const syllable = '(?:ng|nh|[bcdfghjklmnpqrstvwxyz]?[hlrs]?w?)[aeiouy]{1,4}(?:nh|ng|ch|ck|[cghklmnprtw])?'
const givenName = new RegExp(`^(?:${syllable}){1,2}$`)

/** Whether the words of a name, without titles, stand surname first. */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words.map((word) => word.toLowerCase())
  if (!surnames.has(first) || rest.length === 0 || rest.length > 2) return false
  const parts = rest.flatMap((word) => word.split('-'))
  return parts.length <= 2 && parts.every((part) => givenName.test(part))
}
