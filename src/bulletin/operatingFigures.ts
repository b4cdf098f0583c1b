/** What a figure is a part of. */
export interface FigureBase {
  readonly section: string;
  readonly item: string;
  readonly value: number;
}

/** One figure of the hotline's operation, as staff filled it in. */
export interface OperatingFigure {
  readonly item: string;
  /** 0 or more. */
  readonly value: number;
  /** The word after the number: `件`, `条`. */
  readonly measure: string;
  /** What its share is of; null for a figure that stands for itself. */
  readonly base: FigureBase | null;
}

/** The figures of one subject, in the order of their sheet. */
export interface FigureSection {
  readonly name: string;
  readonly figures: readonly OperatingFigure[];
}

/** The month's operating figures; only what has a number. */
export interface OperatingFigures {
  readonly sections: readonly FigureSection[];
}
