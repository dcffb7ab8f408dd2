/** One sentence for every requirement of the core. Excel shows it under the cell's error. */
export const errors = {
  sentences: {
    atLeast: "{{input}} must be at least {{minimum}}, got {{received}}.",
    atMost: "{{input}} must be at most {{maximum}}, got {{received}}.",
    between: "{{input}} must be between {{minimum}} and {{maximum}}, got {{received}}.",
    insideUnit: "{{input}} must be greater than 0 and less than 1, got {{received}}.",
    greaterThan: "{{input}} must be greater than {{value}}, got {{received}}.",
    lessThan: "{{input}} must be less than {{other}} ({{value}}), got {{received}}.",
    moderate: "With {{received}} as {{input}} the result is too large to compute.",
    positive: "{{input}} must be greater than 0, got {{received}}.",
    notZero: "{{input}} must not be 0.",
    number: "{{input}} must be a number, got {{received}}.",
    wholeNumber: "{{input}} must be a whole number, got {{received}}.",
    date: "{{input}} must be a date, got {{received}}. A date stored as text has to be converted first, for example with DATEVALUE.",
    text: "{{input}} must be a text or a number, got {{received}}.",
    boolean: "{{input}} must be TRUE or FALSE, got {{received}}.",
    oneColumn: "{{input}} must be one column or one row of cells, got {{received}}.",
    oneOf: "{{input}} must be one of {{options}}, got {{received}}.",
    sameSizeAs: "{{input}} must have as many cells as {{other}} ({{size}}), got {{received}}.",
    different:
      "{{input}} must begin differently from {{other}}: both begin with {{received}}. If that is a header, leave it out.",
    differFrom: "{{input}} must differ from {{other}}, got {{received}}.",
    notBlank: "{{input}} must not be blank.",
    noError: "{{input}} must be free of errors, got {{received}}.",
    fitSheet:
      "{{input}}: the result would need {{rows}} rows and {{columns}} columns, more than a sheet has.",
    enough: "{{input}}: too few {{what}}, at least {{minimum}} needed, got {{received}}.",
    segmentRule:
      "{{input}}, line {{line}}: there must be a segment's name, a colon and conditions, such as “Loyal: R>=3, F>=4”, got {{received}}. Only the last line may have no conditions.",
    segmentCondition:
      "{{input}}, line {{line}}: a condition must compare R, F, M, FM, days, orders or spend with a number, such as “R>=4”, “F=2-3” or “spend<1000”, got {{received}}.",
    score:
      "{{input}}, line {{line}}: a score must be a whole number from 1 to {{maximum}}, got {{received}}.",
    converge:
      "The model could not be fitted to these data: the search for the best parameters did not settle.",
    interior: "The model does not suit these data: {{input}} runs to the edge of its range ({{received}}).",
    identified:
      "These data do not determine {{input}}: quite different values of it suit them equally well. More customers or a longer time is needed.",
  },
  /** What there can be too few of. */
  things: {
    customers: "customers",
    "repeat customers": "repeat customers",
    survivors: "survivor counts",
    parameters: "parameters",
    variants: "variants",
    periods: "periods",
  },
  /** What the sentences above may be about. */
  values: {
    text: "“{{text}}”",
    cell: "{{value}} in cell {{row}}",
    true: "TRUE",
    false: "FALSE",
    blank: "a blank",
  },
} as const;
