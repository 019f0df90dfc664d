import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { recallLanguage } from "./text";
import { recallScale } from "./views/scale.svelte";
import { recallTheme } from "./views/theme.svelte";

recallLanguage();
recallScale();
recallTheme();

const target = document.getElementById("app");
if (target) mount(App, { target });
