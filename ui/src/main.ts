import { mount } from "svelte";

import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/components.css";
import "./styles/window.css";
import App from "./App.svelte";
import { connect } from "./lib/backend/connect";
import { settings } from "./lib/settings.svelte";

settings.load();
void connect().then((host) => mount(App, { target: document.body, props: { host } }));
