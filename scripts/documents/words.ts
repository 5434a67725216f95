import answerDa from '../../locales/da/answer.json' with { type: 'json' };
import pathBookDa from '../../locales/da/path-book.json' with { type: 'json' };
import widgetDa from '../../locales/da/widget.json' with { type: 'json' };
import answerEn from '../../locales/en/answer.json' with { type: 'json' };
import pathBookEn from '../../locales/en/path-book.json' with { type: 'json' };
import widgetEn from '../../locales/en/widget.json' with { type: 'json' };

/** The words of the documents we write, in either language. */
export const words = {
  da: {
    ...pathBookDa,
    verdicts: widgetDa.verdicts,
    changes: answerDa.changes,
    confidences: answerDa.confidences,
  },
  en: {
    ...pathBookEn,
    verdicts: widgetEn.verdicts,
    changes: answerEn.changes,
    confidences: answerEn.confidences,
  },
};

/** Fills the `{{name}}` places of a text. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}
