import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { connectionOf } from './connection.ts'

function request(headers: Record<string, string>, remoteAddress = '127.0.0.1', httpVersion = '1.1'): IncomingMessage {
  return { headers, httpVersion, socket: { remoteAddress } } as unknown as IncomingMessage
}

const forwarded = {
  host: 'inside:3000',
  'x-forwarded-for': '203.0.113.9, 198.51.100.7',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'Musterstadt.example',
}

describe('behind proxies', () => {
  test('without TRUST_PROXY nothing a client says about itself is believed', () => {
    expect(connectionOf(request(forwarded, '::ffff:192.0.2.1'), 0)).toEqual({
      host: 'inside:3000',
      secure: false,
      ip: '192.0.2.1',
      loopback: false,
    })
  })

  test('with one proxy its own entry counts, not what the client wrote before it', () => {
    expect(connectionOf(request(forwarded, '10.0.0.1'), 1)).toEqual({
      host: 'musterstadt.example',
      secure: true,
      ip: '198.51.100.7',
      loopback: false,
    })
  })

  test('with two proxies the one before', () => {
    expect(connectionOf(request(forwarded, '10.0.0.1'), 2)?.ip).toBe('203.0.113.9')
  })
})

describe('this very machine', () => {
  test.each(['localhost:3000', 'musterdorf.localhost:3000', '127.0.0.1', '[::1]:3000'])('is asked as %s', (host) => {
    expect(connectionOf(request({ host }, '::1'), 0)?.loopback).toBe(true)
  })

  test.each([
    ['from elsewhere', { host: 'localhost' }, '192.0.2.1'],
    ['through a proxy on this machine', { host: 'localhost', 'x-forwarded-for': '192.0.2.1' }, '127.0.0.1'],
    ['under a name that merely resolves to it', { host: 'evil.example' }, '127.0.0.1'],
  ])('is not asked %s', (_, headers, peer) => {
    expect(connectionOf(request(headers, peer), 0)?.loopback).toBe(false)
  })
})

test('is not asked through a proxy that leaves no header but speaks an old HTTP', () => {
  expect(connectionOf(request({ host: 'localhost:3000' }, '127.0.0.1', '1.0'), 0)?.loopback).toBe(false)
})

test.each(['', 'a b', 'x/../y', 'host:99999999', '<script>', 'a@b', '-x.de'])('refuses the host %j', (host) => {
  expect(connectionOf(request({ host }), 0)).toBeNull()
})
