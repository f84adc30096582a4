/** Which texts are taken for English. */
import { expect, test } from 'vitest'
import { checkLanguage } from './index.ts'

test.each([
  ['Президент заявил, что войска будут выведены из региона до конца месяца.', 'ru'],
  ['अध्यक्ष ने कहा कि सेना वापस जाएगी।', 'hi'],
  ['外交部发言人表示，双方将继续谈判。', 'zh'],
  ['外務省の報道官は、双方が交渉を続けると述べた。', 'ja'],
  [
    'Le président a déclaré que les troupes quitteraient la région avant la fin du mois, selon un communiqué du ministère de la défense publié mardi soir.',
    'fr',
  ],
  [
    'Der Präsident erklärte am Montag, dass die Truppen die Region vor Ende des Monats verlassen werden, wie das Verteidigungsministerium mitteilte.',
    'de',
  ],
  [
    'El presidente declaró el lunes que las tropas abandonarán la región antes de fin de mes, según un comunicado del ministerio de defensa.',
    'es',
  ],
])('refused: %s', (text, language) => expect(checkLanguage(text)).toEqual({ language, supported: false }))

test.each([
  'Aliyev calls Blinken',
  'Moscow, Baku, Yerevan',
  'Lavrov meets Mirzoyan in Astana; Bayramov absent',
  'Prime Minister Pedro Sánchez of Spain met Emmanuel Macron, Olaf Scholz and Ursula von der Leyen in Granada on Thursday.',
  'TEHRAN (IRNA) – Iranian Foreign Minister Hossein Amir-Abdollahian condemned Israeli attacks Sunday.',
  'The minister quoted the motto “Liberté, égalité, fraternité” and left.',
  '12 345 67',
  '',
])('taken: %s', (text) => expect(checkLanguage(text).supported).toBe(true))
