import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // A form takes its record once, when it is made: another record is another form.
    warningFilter: (warning) => warning.code !== "state_referenced_locally",
  },
};
