/** What a run is doing. */
export type GradingPhase = 'reading' | 'assessing' | 'writing';
