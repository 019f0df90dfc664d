import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// The content security policy allows only files of the program itself: nothing may be inlined as a data: address.
export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  worker: { format: "es" },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
});
