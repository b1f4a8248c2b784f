import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openMailbox } from '../../test/mailbox.ts'
import { openMail } from './mail.ts'
import { readSettings } from './settings.ts'

const box = await openMailbox()
after(() => box.close())

const from = '雁阵 <yanzhen@plant.example>'
const letter = {
  id: '01',
  to: 'shiquan@plant.example',
  subject: '雁阵：试发信',
  text: '收得到。',
  html: '<p>收得到。</p>',
}
const mail = openMail({ url: `smtp://127.0.0.1:${box.port}`, from })

test('a letter arrives at a mail server as it was written, and asks for no automatic answer', async () => {
  assert.deepEqual(await mail.send(letter), { taken: true })
  const [arrived] = box.letters
  assert.deepEqual(arrived?.to, ['shiquan@plant.example'])
  assert.equal(arrived?.headers.subject, '雁阵：试发信')
  assert.match(arrived?.headers.from ?? '', /yanzhen@plant\.example/)
  assert.equal(arrived?.headers['message-id'], '<01@plant.example>')
  assert.equal(arrived?.headers['auto-submitted'], 'auto-generated')
  assert.deepEqual([arrived?.text.trim(), arrived?.html.trim()], ['收得到。', '<p>收得到。</p>'])
})

test('an address refused for good is told apart from a server that is busy or away', async () => {
  box.refuse({ code: 550, words: 'No such user here' })
  assert.deepEqual(await mail.send(letter), { taken: false, reply: '550 No such user here' })
  box.refuse({ code: 451, words: 'Greylisted, try again later' })
  await assert.rejects(mail.send(letter), /451 Greylisted/)
  box.refuse(null)
  const away = await openMailbox()
  await away.close()
  await assert.rejects(openMail({ url: `smtp://127.0.0.1:${away.port}`, from }).send(letter), /ECONNREFUSED/)
})

test('a server that asks for a login gets it over TLS; a wrong password is the house’s trouble, not the reader’s', async () => {
  const locked = await openMailbox({ user: 'house', password: 'right' })
  const at = (password: string, more = '') =>
    openMail({ url: `smtp://house:${password}@127.0.0.1:${locked.port}${more}`, from }).send(letter)
  await assert.rejects(at('right'), /certificate/, 'a certificate nobody signed is not believed')
  await assert.rejects(at('wrong', '?tls.rejectUnauthorized=false'), /535/)
  assert.deepEqual(await at('right', '?tls.rejectUnauthorized=false'), { taken: true })
  assert.deepEqual(
    locked.letters.map(({ user }) => user),
    ['house'],
  )
  await locked.close()
})

test('nothing in a letter reads a file or another address', async () => {
  const sly = { ...letter, html: { path: '/etc/hostname' } as unknown as string }
  await assert.rejects(mail.send(sly), /File access rejected/)
})

test('mail is set by three settings together, and what is none of them is refused at the start', () => {
  const all = {
    YANZHEN_SMTP_URL: 'smtp://mail.plant.example:587',
    YANZHEN_MAIL_FROM: from,
    YANZHEN_ADDRESS: 'https://yanzhen.plant.example/',
  }
  const read = readSettings(all)
  assert.deepEqual(read.mail, { url: all.YANZHEN_SMTP_URL, from })
  assert.equal(read.address, 'https://yanzhen.plant.example')
  assert.deepEqual([readSettings({}).mail, readSettings({}).address], [null, null])
  const code = (more: object) => {
    try {
      readSettings({ ...all, ...more })
      return 'started'
    } catch (fault) {
      return (fault as { code: string }).code
    }
  }
  assert.equal(code({ YANZHEN_MAIL_FROM: '' }), 'start.bad-mail')
  assert.equal(code({ YANZHEN_MAIL_FROM: '雁阵' }), 'start.bad-mail')
  assert.equal(code({ YANZHEN_ADDRESS: '' }), 'start.bad-mail')
  for (const url of ['mail.plant.example', 'http://mail', 'smtp://'])
    assert.equal(code({ YANZHEN_SMTP_URL: url }), 'start.bad-mail', url)
  for (const address of ['yanzhen', 'ftp://x', 'https://x/y', 'https://x?y'])
    assert.equal(code({ YANZHEN_ADDRESS: address }), 'start.bad-address', address)
})
