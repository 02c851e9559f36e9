/** What the validators of the small providers refuse; the words are those of Terraform 1.11 with the real providers. */
import { describe, expect, test } from 'vitest'
import { started } from '../support/template.ts'

const METADATA = 'resource "coder_metadata" "m" {\nresource_id = "x"\ndaily_cost = 5\n}\n'

describe('a configuration is refused', () => {
  test.each([
    [
      'resource "tls_private_key" "x"',
      'algorithm = "rsa"',
      'Attribute algorithm value must be one of: ["RSA" "ECDSA" "ED25519"], got: "rsa"',
    ],
    [
      'resource "tls_private_key" "x"',
      'algorithm = "ECDSA"\necdsa_curve = "P1"',
      'Attribute ecdsa_curve value must be one of: ["P224" "P256" "P384" "P521"], got: "P1"',
    ],
    [
      'data "tls_certificate" "x"',
      '',
      'No attribute specified when one (and only one) of [content,url] is required',
    ],
    [
      'data "tls_certificate" "x"',
      'url = "http://x"',
      'URL "http://x" expected to use scheme from ["https" "tls"], got: "http"',
    ],
    [
      'data "tls_certificate" "x"',
      'content = "x"\nverify_chain = true',
      'Attribute "content" cannot be specified when "verify_chain" is specified',
    ],
    [
      'resource "time_offset" "x"',
      '',
      'At least one of these attributes must be configured: [offset_seconds,offset_minutes,offset_hours,offset_days,offset_months,offset_years]',
    ],
    [
      'resource "time_rotating" "x"',
      'rotation_days = 0',
      'Attribute rotation_days value must be at least 1, got: 0',
    ],
    [
      'resource "time_sleep" "x"',
      'create_duration = "1d"',
      'Attribute create_duration must be a number immediately followed by ms (milliseconds), s (seconds), m (minutes), or h (hours). For example, "30s" for 30 seconds., got: 1d',
    ],
    [
      'resource "random_bytes" "x"',
      'length = 0',
      'Attribute length value must be at least 1, got: 0',
    ],
    [
      'resource "random_string" "x"',
      'length = 5\nnumeric = false\nupper = false\nlower = false\nspecial = false',
      'At least one attribute out of [special,upper,lower,numeric] must be specified as true',
    ],
    [
      'resource "random_string" "x"',
      'length = 5\nnumeric = true\nnumber = false',
      'Number is deprecated, use numeric instead',
    ],
    [
      'ephemeral "random_password" "x"',
      'length = 0',
      'Attribute length value must be at least 1, got: 0',
    ],
    [
      'resource "local_file" "x"',
      'filename = "x"\ncontent = "x"\nfile_permission = "9"',
      'bad mode permission: string length should be 3 or 4 digits: 9',
    ],
    [
      'resource "local_file" "x"',
      'filename = "x"\ncontent = "x"\ndirectory_permission = "0999"',
      'bad mode permission: string must be expressed in octal numeric notation: 0999',
    ],
    [
      'data "http" "x"',
      'url = "http://x"\nmethod = "PUT"',
      'Attribute method value must be one of: ["GET" "POST" "HEAD"], got: "PUT"',
    ],
    [
      'data "http" "x"',
      'url = "http://x"\nclient_key_pem = "x"',
      'Attribute "client_cert_pem" must be specified when "client_key_pem" is specified',
    ],
    [
      'data "http" "x"',
      'url = "http://x"\nretry {\nmin_delay_ms = 5\nmax_delay_ms = 2\n}',
      'Attribute retry.max_delay_ms value must be at least sum of <.min_delay_ms, got: 2',
    ],
    [
      'data "external" "x"',
      'program = []',
      'Attribute program list must contain at least 1 elements, got: 0',
    ],
    [
      'data "cloudinit_config" "x"',
      'part {\ncontent = "x"\ncontent_type = ""\n}',
      'Attribute part[0].content_type string length must be at least 1, got: 0',
    ],
  ])('%s { %s }', (header, body, detail) => {
    const { refused, diagnostics } = started(`${METADATA}${header} {\n${body}\n}\n`)
    expect(refused).toBe(true)
    expect(diagnostics).toMatchObject([{ code: 'plan/provider-problem', args: { detail } }])
  })

  test.each([
    [
      'url = "ftp://x"',
      'URL "ftp://x" expected to use scheme from ["http" "https" "socks5"], got: "ftp"',
    ],
    ['url = "x"', 'URL "x" contains no host'],
    [
      'username = "x"',
      'Attribute "proxy[0].url" must be specified when "proxy[0].username" is specified',
    ],
  ])('proxy { %s }', (body, detail) => {
    const key = 'resource "tls_private_key" "k" {\nalgorithm = "RSA"\n}\n'
    const { diagnostics } = started(`${METADATA}${key}provider "tls" {\nproxy {\n${body}\n}\n}\n`)
    expect(diagnostics).toMatchObject([{ args: { detail } }])
  })

  test('a fraction where the framework has whole numbers', () => {
    const { diagnostics } = started(
      `${METADATA}resource "random_integer" "x" {\nmin = 1.5\nmax = 5\n}\n`,
    )
    expect(diagnostics).toMatchObject([{ args: { summary: 'Configuration Read Error' } }])
  })
})

test('what is not known yet passes', () => {
  const pet = 'resource "random_pet" "p" {}\n'
  const key = 'resource "tls_private_key" "k" {\nalgorithm = random_pet.p.id\n}\n'
  expect(started(`${METADATA}${pet}${key}`).refused).toBe(false)
})
