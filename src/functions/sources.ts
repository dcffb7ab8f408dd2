/** Where the definitions come from. */
export const marketingMetrics =
  "Farris, Bendle, Pfeifer & Reibstein, Marketing Metrics: The Manager's Guide to Measuring Marketing Performance, 3rd ed., Pearson 2016";
export const reconciledValue =
  "Fader & Hardie, Reconciling and Clarifying CLV Formulas (2012), brucehardie.com/notes/024";
export const saasMetrics = "Skok, SaaS Metrics 2.0: A Guide to Measuring and Improving What Matters";
export const oneNumber = "Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003";
export const rocks =
  "Rocks, Interval Estimation for the “Net Promoter Score”, The American Statistician 70 (2016) 365–372";
export const wilson =
  "Wilson, Journal of the American Statistical Association 22 (1927) 209–212; Clopper & Pearson, Biometrika 26 (1934) 404–413";
export const newcombe = "Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10";
export const fleiss =
  "Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 3rd ed., Wiley 2003";
export const leanAnalytics = "Croll & Yoskovitz, Lean Analytics, O'Reilly 2013";
export const hughes =
  "Hughes, Strategic Database Marketing, McGraw-Hill; the segments' names are those of the trade";
export const crm = "Kumar & Reinartz, Customer Relationship Management, Springer";
export const bgNbd =
  "Fader, Hardie & Lee, “Counting Your Customers” the Easy Way: An Alternative to the Pareto/NBD Model, Marketing Science 24 (2005) 275–284";
export const bgNbdAlive =
  "Fader & Hardie, Computing P(alive) Using the BG/NBD Model (2008), brucehardie.com/notes/021";
export const paretoNbd =
  "Schmittlein, Morrison & Colombo, Counting Your Customers: Who Are They and What Will They Do Next?, Management Science 33 (1987) 1–24";
export const bgBb =
  "Fader, Hardie & Shang, Customer-Base Analysis in a Discrete-Time Noncontractual Setting, Marketing Science 29 (2010) 1086–1108";
export const gammaGamma =
  "Fader & Hardie, The Gamma-Gamma Model of Monetary Value (2013), brucehardie.com/notes/025";
export const isoValue =
  "Fader, Hardie & Lee, RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, Journal of Marketing Research 42 (2005) 415–430";
export const shiftedBetaGeometric =
  "Fader & Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21 (2007) 76–90";
export const residualValue =
  "Fader & Hardie, Customer-Base Valuation in a Contractual Setting, Marketing Science 29 (2010) 85–93";
export const kaplanMeier =
  "Kaplan & Meier, Nonparametric Estimation from Incomplete Observations, Journal of the American Statistical Association 53 (1958) 457–481";
export const logRank =
  "Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data, 2nd ed., Wiley 2002, chapter 1";
export const ownDefinition = "Retain for Excel";
