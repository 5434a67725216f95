import type { Translator } from '../texts/translator.ts';

/** What the notice tells, in this order: what Article 13 of the GDPR asks for, and where the words of a user are. */
const sections = [
  'controller',
  'dpo',
  'purpose',
  'basis',
  'stored',
  'notStored',
  'browser',
  'retention',
  'recipients',
  'editors',
  'rights',
  'complaint',
] as const;

/** The texts are a small Markdown subset, as in a block. */
export interface PrivacyNotice {
  title: string;
  lead: string;
  sections: { id: string; heading: string; text: string }[];
}

/** How the chat treats what it knows of its users, as the running organisation and retention have it. */
export function privacyNotice({ t }: Translator, retentionDays: number): PrivacyNotice {
  const period = t('privacy:period', { count: retentionDays });
  return {
    title: t('privacy:title'),
    lead: t('privacy:lead'),
    sections: sections.map((id) => ({
      id,
      heading: t(`privacy:sections.${id}.heading`),
      text: t(`privacy:sections.${id}.text`, { period }),
    })),
  };
}
