/** The accent colours of Office's theme, in order: charts and table styles take theirs from here. */
export const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
