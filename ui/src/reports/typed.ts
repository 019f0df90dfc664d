import type { TokenFace } from "../bridge";

/**
 * How a paragraph with tokens is shown for typing: `{luot_bieu_duong}` as "⟨34⟩". Figures that read alike are told apart
 * by small numbers, ⟨01¹⟩ and ⟨01²⟩, so that each stays what it was when the words around it move.
 */

const SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const TOKEN = /\{([^{}]+)\}/g;
const TYPED = /⟨([^⟨⟩]*)⟩/g;

/** What stands between the brackets, for each token. */
export function labels(tokens: TokenFace[]): Map<string, string> {
  const distinct = [...new Map(tokens.map((each) => [each.token, each])).values()];
  return new Map(
    distinct.map((each) => {
      const alike = distinct.filter((other) => other.value === each.value);
      return [each.token, alike.length > 1 ? each.value + small(alike.indexOf(each) + 1) : each.value];
    }),
  );
}

export function toTyped(text: string, tokens: TokenFace[]): string {
  const known = labels(tokens);
  return text.replace(TOKEN, (whole, token: string) => {
    const label = known.get(token);
    return label === undefined ? whole : `⟨${label}⟩`;
  });
}

/** A figure that somebody wrote over inside its brackets is a number of their own. */
export function fromTyped(typed: string, tokens: TokenFace[]): string {
  const known = new Map([...labels(tokens)].map(([token, label]) => [label, token]));
  return typed.replace(TYPED, (_, inside: string) => {
    const token = known.get(inside.trim());
    return token === undefined ? inside : `{${token}}`;
  });
}

/** A piece of a paragraph as it is read: words, or a figure of the book. */
export interface Piece {
  words: string;
  token: TokenFace | null;
}

export function pieces(text: string, tokens: TokenFace[]): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = tokens.find((each) => each.token === match[1]) ?? null;
    if (match.index > at) found.push({ words: text.slice(at, match.index), token: null });
    found.push({ words: token?.value ?? "…", token });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ words: text.slice(at), token: null });
  return found;
}

/** The code of the rule in a token: "dot@2023-Q1#2" → "dot". */
export const ruleOf = (token: string) => token.split(/[@#]/, 1)[0] ?? token;

function small(number: number): string {
  return [...String(number)].map((digit) => SMALL[Number(digit)]).join("");
}
