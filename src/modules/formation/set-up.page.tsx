import { useState } from 'react'
import { isNo } from '#core/decision.ts'
import { say } from '#core/texts.ts'
import { signIn } from '#modules/identity/identity.contract.ts'
import { identityTexts } from '#modules/identity/identity.texts.ts'
import { judgePassword } from '#modules/identity/sign-in.rules.ts'
import { send, sentenceOf, useTell } from '#web/api.ts'
import {
  Button,
  Checkbox,
  DatePicker,
  Fields,
  Form,
  LanguageToggle,
  Mark,
  PageHead,
  Section,
  TextArea,
  TextField,
  ThemeToggle,
} from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { formationTexts } from './formation.texts.ts'
import { setUp } from './set-up.contract.ts'
import css from './set-up.module.css'

const blank = {
  committeeName: '',
  branchName: '',
  workshopName: '',
  groups: '',
  personName: '',
  login: '',
  password: '',
  again: '',
}

/** The first page of a blank installation, opened with the one-time address printed at the start. */
export default function SetUpPage() {
  const t = useWords(formationTexts)
  const { language } = useLanguage()
  const [form, setForm] = useState(blank)
  const [isSecretary, setIsSecretary] = useState(true)
  const [since, setSince] = useState(`${new Date().toISOString().slice(0, 7)}-01`)
  const { tell, working, refusal } = useTell(setUp)
  const write = (name: keyof typeof blank) => (value: string) => setForm({ ...form, [name]: value })
  const judged = judgePassword(form.password, form.login || '\u0000')
  const differs = form.again !== '' && form.again !== form.password
  const names = [form.committeeName, form.branchName, form.workshopName].every((name) => name.trim().length > 1)
  const ready =
    names && form.personName.trim() !== '' && form.login.trim().length > 1 && judged.ok && form.again === form.password
  const submit = async () => {
    const { groups, again: _, ...written } = form
    const groupNames = groups
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean)
    const reply = await tell({
      ...written,
      groupNames,
      since,
      isSecretary,
      token: window.location.hash.slice(1) || 'no token here',
    })
    if (!reply.ok) return
    await send(signIn, { login: form.login, password: form.password })
    window.location.href = '/'
  }
  return (
    <main className={css.page}>
      <div className={css.brand}>
        <Mark size={46} />
        <b>雁阵</b>
        <ThemeToggle />
        <LanguageToggle />
      </div>
      <PageHead sub={t('setUpNote')} title={t('setUpTitle')} />
      <Form
        actions={
          <Button disabled={!ready} type="submit" variant="primary" working={working}>
            {t('begin')}
          </Button>
        }
        onSubmit={() => void submit()}
        refusal={refusal && sentenceOf(refusal, language)}
      >
        <Section title={t('theUnits')}>
          <Fields least={260}>
            <TextField
              autoFocus
              label={t('committeeName')}
              onChange={write('committeeName')}
              value={form.committeeName}
            />
            <TextField label={t('branchName')} onChange={write('branchName')} value={form.branchName} />
            <TextField label={t('workshopName')} onChange={write('workshopName')} value={form.workshopName} />
            <DatePicker
              label={t('since')}
              note={t('sinceNote')}
              onChange={(day) => day && setSince(day)}
              value={since}
            />
          </Fields>
          <TextArea
            label={t('groupNames')}
            note={t('groupNamesNote')}
            onChange={write('groups')}
            rows={4}
            value={form.groups}
          />
        </Section>
        <Section line="light" title={t('yourself')}>
          <Fields least={260}>
            <TextField
              autoComplete="name"
              label={t('personName')}
              onChange={write('personName')}
              value={form.personName}
            />
            <TextField
              autoComplete="username"
              label={t('login')}
              note={t('loginNote')}
              onChange={write('login')}
              value={form.login}
            />
            <TextField
              autoComplete="new-password"
              label={t('password')}
              note={t('passwordNote')}
              onChange={write('password')}
              type="password"
              value={form.password}
              warning={
                form.password !== '' && isNo(judged)
                  ? say(identityTexts, judged.code, language, judged.numbers)
                  : undefined
              }
            />
            <TextField
              autoComplete="new-password"
              label={t('passwordAgain')}
              onChange={write('again')}
              type="password"
              value={form.again}
              warning={differs ? t('passwordDiffers') : undefined}
            />
          </Fields>
          <Checkbox checked={isSecretary} onChange={setIsSecretary}>
            {t('isSecretary')}
          </Checkbox>
        </Section>
      </Form>
    </main>
  )
}
