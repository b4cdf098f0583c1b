import type { BulletinBlock } from './bulletinBlock';
import { percentText } from './figureText';
import type { FigureSection, OperatingFigure, OperatingFigures } from './operatingFigures';

/** Decimals of a share. */
const DECIMALS = 2;

/** The operating figures, subject by subject. */
export function figureBlocks({ sections }: OperatingFigures): BulletinBlock[] {
  return sections
    .filter(({ figures }) => figures.length > 0)
    .flatMap((section): BulletinBlock[] => [
      { kind: 'heading', level: 2, text: section.name },
      { kind: 'paragraph', text: `${sectionText(section)}。` },
    ]);
}

/**
 * `来电总量69991件，其中直接答复48924件，占69.90%；转派办理21067件，占30.10%`: what is part of a figure
 * that stands right before it says so once; any other share names its base.
 */
function sectionText({ name, figures }: FigureSection): string {
  return figures
    .map((figure, at) => {
      const before = figures[at - 1];
      const isPartOf = (other: OperatingFigure | undefined) =>
        other !== undefined && figure.base?.section === name && figure.base.item === other.item;
      const goesOn =
        before?.base !== null &&
        before?.base.section === figure.base?.section &&
        before?.base.item === figure.base?.item &&
        figures.slice(0, at).some(isPartOf);
      const gap = at === 0 ? '' : isPartOf(before) ? '，其中' : '；';
      const isClear = isPartOf(before) || goesOn;
      return `${gap}${figure.item}${figure.value}${figure.measure}${share(figure, isClear)}`;
    })
    .join('');
}

function share({ value, base }: OperatingFigure, isBaseClear: boolean): string {
  if (!base || base.value <= 0) return '';
  return `，占${isBaseClear ? '' : base.item}${isBaseClear ? '' : '的'}${percentText(value, base.value, DECIMALS)}`;
}
