import { networkFunctions } from '../../../src/eval/functions/network/network.ts'
import { numberValue } from '../../../src/value/make.ts'
import { fromInteger } from '../../../src/value/number.ts'
import { checkCalls } from './invoke.ts'

const TWO_TO_64 = numberValue(fromInteger(2n ** 64n))

checkCalls(networkFunctions, [
  ['cidrhost', ['10.12.112.0/20', 268], '10.12.113.12'],
  ['cidrhost', ['10.0.0.0/24', -256], '10.0.0.0'],
  ['cidrhost', ['10.0.0.0/24', -257], { fails: null }],
  ['cidrhost', ['010.001.0.0/024', 1], '10.1.0.1'],
  ['cidrhost', ['fd00:fd12:3456:7890:00a2::/72', 34], 'fd00:fd12:3456:7890::22'],
  ['cidrhost', ['::ffff:1.2.3.4/120', 5], '0:5::ffff:102:300'],
  ['cidrhost', ['10.0.0.0/24', TWO_TO_64], { fails: null }],
  ['cidrhost', ['10.0.0.0/24', 1.5], { fails: null }],
  ['cidrhost', ['1:0:0:2:0:0:0:3/128', 0], '1:0:0:2::3'],
  ['cidrhost', ['1::2::3/64', 0], { fails: null }],
  ['cidrhost', ['1.2.3.4::/64', 0], { fails: null }],
  ['cidrhost', ['10.0.0.0', 0], { fails: null }],
  ['cidrnetmask', ['10.0.0.1/12'], '255.240.0.0'],
  ['cidrnetmask', ['::/8'], { fails: null }],
  ['cidrnetmask', ['::ffff:1.2.3.4/120'], 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ff00'],
  ['cidrnetmask', ['10.0.0.0/33'], { fails: null }],
  ['cidrsubnet', ['172.16.0.0/12', 4, 2], '172.18.0.0/16'],
  ['cidrsubnet', ['10.0.0.0/8', -1, 0], '10.0.0.0/7'],
  ['cidrsubnet', ['10.0.0.0/8', 8, -1], '0.1.0.0/16'],
  ['cidrsubnet', ['10.0.0.0/8', -9, 0], '<nil>'],
  ['cidrsubnet', ['10.0.0.0/8', 8, 256], { fails: null }],
  ['cidrsubnet', ['10.0.0.0/8', 25, 0], { fails: null }],
  ['cidrsubnet', ['fd00:fd12:3456:7890::/56', 16, 162], 'fd00:fd12:3456:7800:a200::/72'],
  ['cidrsubnets', ['10.1.0.0/16', 8, 4], ['10.1.0.0/24', '10.1.16.0/20']],
  ['cidrsubnets', ['10.1.0.0/16'], []],
  ['cidrsubnets', ['10.1.0.0/16', 1, 1, 1], { fails: 3 }],
  ['cidrsubnets', ['10.1.0.0/16', 33], { fails: 1 }],
  ['cidrsubnets', ['10.1.0.0/16', 17], { fails: 1 }],
  // The subnet before the first of all addresses is the last, after which upstream finds no more.
  ['cidrsubnets', ['0.0.0.0/0', 1], { fails: 1 }],
  ['cidrsubnets', ['x', 1], { fails: 0 }],
])
