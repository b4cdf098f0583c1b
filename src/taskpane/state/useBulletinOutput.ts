import { useState, type ClipboardEvent, type RefObject } from 'react';
import { bulletinHtml, bulletinLines, type Bulletin } from '../../application/bulletinTexts';
import { copyRichText, copySelection } from './copyRichText';
import { fileNameOf, saveFile } from './saveFile';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What became of taking a bulletin out of the pane. */
export type BulletinOutput =
  | { readonly kind: 'none' }
  /** `copySelected`: the pane may not copy; the text is selected for the person to do it. */
  | { readonly kind: 'copied' | 'copySelected' | 'saving' | 'notSaved' }
  | { readonly kind: 'saved'; readonly file: string };

/** A bulletin on its way into Word. */
export interface BulletinOutputControl {
  readonly output: BulletinOutput;
  readonly copy: () => void;
  /** Gives rich text to whoever copies the whole preview by hand. */
  readonly onPreviewCopied: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly save: () => void;
}

/** The bulletin as plain text: the title, then a line for each paragraph. */
export function plainBulletin(bulletin: Bulletin): string {
  return [bulletin.title, ...bulletinLines(bulletin)].join('\n');
}

/** `preview`: the field that shows the plain text. */
export function useBulletinOutput(
  bulletin: Bulletin,
  preview: RefObject<HTMLTextAreaElement | null>,
): BulletinOutputControl {
  const [told, setTold] = useState<{ readonly of: Bulletin; readonly output: BulletinOutput }>({
    of: bulletin,
    output: { kind: 'none' },
  });
  const tell = (output: BulletinOutput) => setTold({ of: bulletin, output });
  const copyByHand = () => {
    const field = preview.current;
    field?.focus();
    field?.select();
    tell({ kind: copySelection() ? 'copied' : 'copySelected' });
  };
  return {
    output: told.of === bulletin ? told.output : { kind: 'none' },
    copy: () => {
      copyRichText(bulletinHtml(bulletin), plainBulletin(bulletin)).then(
        () => tell({ kind: 'copied' }),
        copyByHand,
      );
    },
    onPreviewCopied: (event) => {
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      if (selectionStart !== 0 || selectionEnd !== value.length) return;
      event.clipboardData.setData('text/html', bulletinHtml(bulletin));
      event.clipboardData.setData('text/plain', plainBulletin(bulletin));
      event.preventDefault();
    },
    save: () => {
      if (told.output.kind === 'saving') return;
      tell({ kind: 'saving' });
      const file = fileNameOf(bulletin.title, 'docx');
      wordFileOf(bulletin).then(
        (content) => {
          saveFile(file, WORD_TYPE, content);
          tell({ kind: 'saved', file });
        },
        () => tell({ kind: 'notSaved' }),
      );
    },
  };
}

/** The maker of Word files is large: it is fetched when the first one is asked for. */
async function wordFileOf(bulletin: Bulletin): Promise<Uint8Array<ArrayBuffer>> {
  const { writeBulletin } = await import(
    /* webpackChunkName: "wordFile" */ '../../wordFile/writeBulletin'
  );
  return new Uint8Array(await writeBulletin(bulletin));
}
