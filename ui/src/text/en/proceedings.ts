import type { Text } from "../vi";

export const proceedings: Text["proceedings"] = {
  contributions: "Contributions",
  speeches: "Number of contributions",
  speechesHint: "Leave empty if not counted.",
  speechesSum: "Counted from the lines below.",
  addContribution: "Add a speaker",
  speaker: "Speaker",
  times: "Times",
  content: "What was said",
  votes: "Votes",
  addVote: "Add a vote",
  subject: "Voted on",
  inFavour: "In favour",
  against: "Against",
  abstained: "Abstained",
  eligible: "Could vote",
  secret: "Secret ballot",
  result: (inFavour, eligible, percent) => `${inFavour} of ${eligible} in favour, ${percent.replace(",", ".")} %`,
  electorate: (eligible, official, away, exemptAbsent) =>
    [
      `Suggested number of votes: ${eligible} = ${official} full members`,
      away ? ` − ${away} away` : "",
      exemptAbsent ? ` − ${exemptAbsent} exempt and absent` : "",
      ".",
    ].join(""),
};
