import { useStrings } from './sessionContext';

/** Widths of the pane in pixels: Excel's own limits are close to these. */
export const PANE_WIDTH = { least: 320, standard: 400, most: 600 } as const;
const STEP = 20;

const limited = (width: number): number =>
  Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width));

/** The edge between grid and pane; drawn with the pointer, moved with the arrow keys. */
export function Splitter({
  width,
  onWidth,
}: {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}) {
  const strings = useStrings();
  return (
    <input
      className="splitter"
      type="range"
      min={PANE_WIDTH.least}
      max={PANE_WIDTH.most}
      step={STEP}
      value={width}
      aria-label={strings.resizePane}
      onChange={() => undefined}
      onKeyDown={(event) => {
        const turn = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
        if (turn === undefined) return;
        event.preventDefault();
        onWidth(limited(width + turn));
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        onWidth(limited(document.documentElement.clientWidth - event.clientX));
      }}
    />
  );
}
