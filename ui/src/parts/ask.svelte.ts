/** One question that needs an answer before the work goes on. */
export interface Question {
  title: string;
  body: string;
  choices: Choice[];
}

/** `kind` says how the button looks; the first choice holds the focus. */
export interface Choice {
  id: string;
  label: string;
  kind?: "primary" | "plain" | "danger";
}

interface Asked extends Question {
  answer: (id: string | null) => void;
}

export const asking = $state<{ question: Asked | null }>({ question: null });

/** Shows the question; null when it was put aside with Esc. */
export function ask(question: Question): Promise<string | null> {
  asking.question?.answer(null);
  return new Promise((resolve) => {
    asking.question = {
      ...question,
      answer: (id) => {
        asking.question = null;
        resolve(id);
      },
    };
  });
}
