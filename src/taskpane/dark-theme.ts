/** Fluent's dark theme, in a file of its own: only who has a dark Office loads it. */
export { webDarkTheme } from "@fluentui/react-components";
