/**
 * How colours look to those who see two of the three kinds of light, and how far apart two colours look. Linear light is
 * turned by the matrices of Viénot, Brettel and Mollon (1999, one plane) for protanopia and deuteranopia, and of Brettel,
 * Viénot and Mollon (1997, two half planes) for tritanopia; distances are Euclidean in OKLab (Ottosson 2020), times 100.
 */
type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Ways of seeing. */
export const SIGHTS = ['all colours', 'protanopia', 'deuteranopia', 'tritanopia'] as const
export type Sight = (typeof SIGHTS)[number]

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c)
  return [x!, y!, z!]
}

/** Linear light of a colour such as `#0072b2`, each part from 0 to 1. */
function linear(color: string): Triple {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return [r!, g!, b!]
}

const PROTANOPIA: Matrix = [
  [0.11238, 0.88762, 0],
  [0.11238, 0.88762, 0],
  [0.00401, -0.00401, 1],
]
const DEUTERANOPIA: Matrix = [
  [0.29275, 0.70725, 0],
  [0.29275, 0.70725, 0],
  [-0.02234, 0.02234, 1],
]
const TRITANOPIA: readonly [Matrix, Matrix] = [
  [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
]
/** Which of the two half planes a colour lies on. */
const TRITANOPIA_NORMAL: Triple = [0.03901, -0.02788, -0.01113]

function seen(color: string, sight: Sight): Triple {
  const light = linear(color)
  if (sight === 'all colours') return light
  if (sight === 'protanopia') return times(PROTANOPIA, light)
  if (sight === 'deuteranopia') return times(DEUTERANOPIA, light)
  const side = light.reduce((sum, part, at) => sum + part * TRITANOPIA_NORMAL[at]!, 0)
  return times(TRITANOPIA[side >= 0 ? 0 : 1], light)
}

const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

function oklab(color: string, sight: Sight): Triple {
  const [r, g, b] = seen(color, sight).map((part) => Math.min(1, Math.max(0, part)))
  const [l, m, s] = times(CONES, [r!, g!, b!])
  return times(LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)])
}

/** How far apart two colours look: 100 from black to white; about 2 is just seen side by side. */
export function distance(one: string, other: string, sight: Sight): number {
  const [a, b] = [oklab(one, sight), oklab(other, sight)]
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
