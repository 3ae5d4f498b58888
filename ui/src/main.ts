import { mount } from "svelte";

import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/components.css";
import "./styles/window.css";
import App from "./App.svelte";
import { connect } from "./lib/backend/connect";
import { preferences } from "./lib/preferences";
import { settings } from "./lib/settings.svelte";

preferences.load();
settings.load();
// The condition is constant, so a shipped bundle does not contain the page of the design system.
if (
  (import.meta.env.DEV || import.meta.env.MODE === "fake") &&
  location.pathname === "/styleguide"
) {
  void import("./screens/styleguide/Styleguide.svelte").then(({ default: Styleguide }) =>
    mount(Styleguide, { target: document.body }),
  );
} else {
  void connect().then((host) => {
    preferences.keepWith((liked) => host.keep_preferences(liked));
    mount(App, { target: document.body, props: { host } });
  });
}
