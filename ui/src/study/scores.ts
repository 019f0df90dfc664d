import type { Round } from "./blank";

/** The score of one team in a round; `partner` is its place in the list of partners, null for our own team. */
export function scoreOf(round: Round, partner: number | null): number | null {
  return round.scores.find((score) => score.partner === partner)?.score ?? null;
}

export function setScore(round: Round, partner: number | null, score: number | null): void {
  const at = round.scores.findIndex((each) => each.partner === partner);
  const found = round.scores[at];
  if (score === null) {
    if (found) round.scores.splice(at, 1);
  } else if (found) found.score = score;
  else round.scores.push({ id: null, partner, score });
}

/** Scores name a partner by its place: when one goes, those after it move up. */
export function dropPartner(rounds: Round[], gone: number): void {
  for (const round of rounds) {
    round.scores = round.scores
      .filter((score) => score.partner !== gone)
      .map((score) =>
        score.partner !== null && score.partner > gone ? { ...score, partner: score.partner - 1 } : score,
      );
  }
}
