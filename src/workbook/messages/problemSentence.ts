/** What a problem is called, what is there and is expected, and what to do. */
export interface ProblemSentence {
  readonly title: string;
  readonly detail: string;
  readonly advice: string;
}
